import type { Path } from "../load/source-document.js";
import type { Definition } from "../validate/definitions.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource, StepSource } from "../validate/package-schema.js";
import { modelArguments } from "./argument-model.js";
import type { EnumTable } from "./enums-model.js";
import { type ExpressionScope, isOmittable, modelExpression } from "./expression-model.js";
import { Facts } from "./facts.js";
import { camelFromKebab, isReservedStep, isReservedWord, pascal } from "./names.js";
import type { Report } from "./report.js";
import { modelSlots } from "./slots-model.js";
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
  const text = (template: string): ExpressionModel =>
    facts.text(template, ["metadata"]) ?? { kind: "literal", value: "" };
  const texts = (templates: { readonly [name: string]: string }) =>
    Object.entries(templates).flatMap(([name, template]) => {
      const value = facts.text(template, ["metadata"]);
      return value === undefined ? [] : [[name, value] as const];
    });

  const stepFacts = new Map<string, ExpressionModel>([
    ["name", { kind: "literal", value: source.name }],
    ["credentialName", text(family.credentialName)],
  ]);
  const steps = Object.entries(source.steps).map(([name, step]) =>
    modelStep(name, step, stepFacts, enums, report),
  );
  const builder = camelFromKebab(source.name);
  const type = pascal(source.name);
  if (isReservedWord(builder)) {
    report.add(
      ["name"],
      "reserved-name",
      `${builder} is a word of the language.`,
      "Rename the package.",
    );
  }
  checkTypeNames(type, steps, enums, report);
  return {
    kind: "package",
    name: source.name,
    from: document.file,
    module: `${folder}${source.name}`,
    builder,
    type,
    title: source.title,
    doc: source.doc,
    packageName: source.package,
    templateRef: plainText(text(family.templateRef)),
    workflowName: text(family.workflowName),
    annotations: texts(family.annotations),
    labels: texts(family.labels),
    slots: modelSlots(source, steps, report),
    steps,
  };
}

function plainText(expression: ExpressionModel): string {
  return expression.kind === "literal" ? String(expression.value) : "";
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
      `The step name ${name} is taken by every builder.`,
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
  const scope: ExpressionScope = { args, facts, secrets: false };
  const effects = Object.entries(source.set ?? {}).map(([parameter, value]): EffectModel => ({
    kind: "set",
    parameter,
    value: modelExpression(value, scope, [...path, "set", parameter], report),
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
function checkTypeNames(
  type: string,
  steps: readonly StepModel[],
  enums: EnumTable,
  report: Report,
): void {
  const taken = new Map<string, string>(
    [...enums.keys()].map((name) => [name, `the enum ${name}`]),
  );
  for (const name of [
    "Secret",
    "Workflow",
    "Identity",
    "WorkflowBuilder",
    "Slot",
    "Steps",
    "Offered",
    "Unmet",
  ]) {
    taken.set(name, `the name ${name}`);
  }
  const claim = (name: string, owner: string, path: Path): void => {
    const other = taken.get(name);
    if (other !== undefined) {
      report.add(
        path,
        "name-clash",
        `${owner} makes the type ${name}, as does ${other}.`,
        "Rename one.",
        "key",
      );
    }
    taken.set(name, owner);
  };
  claim(type, "the package", ["name"]);
  claim(`${type}Options`, "the package", ["name"]);
  claim(`${type}Steps`, "the package", ["name"]);
  for (const step of steps)
    claim(`${pascal(step.name)}Args`, `the step ${step.name}`, ["steps", step.name]);
}
