import type { Path } from "../load/source-document.js";
import type { Definition } from "../validate/definitions.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource, StepSource } from "../validate/package-schema.js";
import { modelArguments } from "./argument-model.js";
import type { EnumTable } from "./enums-model.js";
import { type ExpressionScope, isOmittable, modelExpression } from "./expression-model.js";
import { Facts } from "./facts.js";
import { camelFromKebab, isReservedBuilder, isReservedStep, moduleTypes, pascal } from "./names.js";
import type { Report } from "./report.js";
import { inOrder, modelSlots } from "./slots-model.js";
import { type DeclaredType, declaredTypes } from "./type-names.js";
import type {
  ArgumentModel,
  EffectModel,
  ExpressionModel,
  PackageModel,
  StepModel,
} from "./types.js";

/** One package, resolved: its family's texts filled in, every reference checked. */
export function modelPackage(
  definition: Definition<PackageSource>,
  family: FamilySource,
  enums: EnumTable,
  report: Report,
): PackageModel {
  const { source, document, folder } = definition;
  const facts = new Facts(source, family, report);
  const texts = (templates: { readonly [name: string]: string }) =>
    Object.entries(templates).flatMap(([name, template]) => {
      const value = facts.text(template);
      return value === undefined ? [] : [[name, value] as const];
    });

  const stepFacts = new Map<string, ExpressionModel>([
    ["name", { kind: "literal", value: source.name }],
    ["credentialName", facts.required("credentialName")],
  ]);
  const steps = inOrder(
    Object.entries(source.steps).map(([name, step]) =>
      modelStep(name, step, stepFacts, enums, report),
    ),
  );
  const builder = camelFromKebab(source.name);
  const type = pascal(source.name);
  if (isReservedBuilder(builder)) {
    const message = `The builder can't be called ${builder}: generated code has a use for this word.`;
    report.add(["name"], "reserved-name", message, "Rename the package.");
  }
  const slots = modelSlots(source, steps, report);
  refuseClashes(declaredTypes(type, steps, slots), enums, report);
  return {
    kind: "package",
    name: source.name,
    from: document.from,
    module: `${folder}${source.name}`,
    builder,
    type,
    title: source.title,
    doc: source.doc,
    templateRef: constant(facts.required("templateRef"), report),
    annotations: texts(family.annotations),
    labels: texts(family.labels),
    slots,
    steps,
  };
}

/** The text of an expression that is the same for every workflow. */
function constant(expression: ExpressionModel, report: Report): string {
  if (expression.kind === "literal") return String(expression.value);
  const message = "The templateRef of the family has ${epoch} in it: no template is called so.";
  report.add(["family"], "template-syntax", message, "Leave out ${epoch}.");
  return "";
}

function modelStep(
  name: string,
  source: StepSource,
  facts: ReadonlyMap<string, ExpressionModel>,
  enums: EnumTable,
  report: Report,
): StepModel {
  const path: Path = ["steps", name];
  if (isReservedStep(name)) {
    report.add(
      path,
      "reserved-name",
      `Every builder has a use for the name ${name}.`,
      "Rename it.",
      "key",
    );
  }
  const args = modelArguments(source.args ?? {}, enums, [...path, "args"], report);
  return {
    name,
    doc: source.doc,
    slot: source.slot,
    opens: source.then === undefined ? [] : [source.then].flat(),
    args,
    effects: modelEffects(source, args, facts, path, report),
  };
}

function modelEffects(
  source: StepSource,
  args: readonly ArgumentModel[],
  facts: ReadonlyMap<string, ExpressionModel>,
  path: Path,
  report: Report,
): EffectModel[] {
  const scope: ExpressionScope = { args, facts, secrets: false, omittable: false };
  const parameters: ExpressionScope = { ...scope, omittable: true };
  const effects = Object.entries(source.set ?? {}).map(([parameter, value]): EffectModel => ({
    kind: "set",
    parameter,
    value: modelExpression(value, parameters, [...path, "set", parameter], report),
    omitNull: isOmittable(value),
  }));
  if (source.credential === undefined) return effects;

  const open: ExpressionScope = { ...scope, secrets: true };
  const { extra, ...fields } = source.credential;
  const at: Path = [...path, "credential"];
  const entries = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [[field, modelExpression(value, open, [...at, field], report)] as const],
  );
  const inner = Object.entries(extra ?? {}).map(
    ([key, value]) => [key, modelExpression(value, open, [...at, "extra", key], report)] as const,
  );
  const extraField =
    extra === undefined ? [] : [["extra", { kind: "map", entries: inner }] as const];
  return [...effects, { kind: "credential", fields: [...entries, ...extraField] }];
}

/** The types of one generated module share a space with the enums that it imports. */
function refuseClashes(declared: readonly DeclaredType[], enums: EnumTable, report: Report): void {
  const taken = new Map<string, string>([
    ...[...enums.keys()].map((name) => [name, `the enum ${name}`] as const),
    ...moduleTypes.map((name) => [name, "every generated module"] as const),
  ]);
  for (const { name, owner, path } of declared) {
    const other = taken.get(name);
    if (other !== undefined) {
      const message = `${owner} makes the type ${name}, as does ${other}.`;
      const target = path.length > 1 ? "key" : "value";
      report.add(path, "name-clash", message, "Rename one of them.", target);
    }
    taken.set(name, owner.charAt(0).toLowerCase() + owner.slice(1));
  }
}
