import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { Definition } from "../validate/definitions.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import type { EnumTable } from "./enums-model.js";
import { Facts } from "./facts.js";
import { camelFromKebab, isReservedBuilder, moduleTypes, pascal } from "./names.js";
import type { Report } from "./report.js";
import { inOrder, modelSlots } from "./slots-model.js";
import { type DeclaredType, declaredTypes } from "./type-names.js";
import {
  modelEnd,
  modelSharedSteps,
  modelStart,
  modelStep,
  type SharedSteps,
} from "./step-model.js";
import type { ExpressionModel, PackageModel, SlotModel, StepModel } from "./types.js";

/** One package, resolved: its family's texts filled in, every reference checked. */
export function modelPackage(
  definition: Definition<PackageSource>,
  family: FamilySource,
  shared: SharedSteps,
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
  const own = Object.entries(source.steps ?? {}).map(([name, step]): StepModel => {
    const path: Path = ["steps", name];
    return { ...modelStep(name, step, stepFacts, enums, path, report), path };
  });
  const used = (source.use ?? []).flatMap((file, index) =>
    modelSharedSteps(file, shared, stepFacts, enums, ["use", index]),
  );
  const steps = inOrder(eachOnce([...own, ...used], report), Object.keys(source.slots ?? {}));
  const builder = camelFromKebab(source.name);
  const start = source.start && modelStart(builder, source.start, stepFacts, enums, report);
  const type = pascal(source.name);
  if (isReservedBuilder(builder)) {
    const message = `The builder can't be called ${builder}: generated code has a use for this word.`;
    report.add(["name"], "reserved-name", message, "Rename the package.");
  }
  const slots = modelSlots(source, steps, report);
  refuseClashes(declaredTypes(type, start, steps, slots), enums, report);
  refuseSameNames(start, slots, report);
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
    annotations: inFront(
      texts(family.annotations),
      source.first?.annotations,
      "annotations",
      report,
    ),
    labels: inFront(texts(family.labels), source.first?.labels, "labels", report),
    start,
    slots,
    steps,
    end:
      source.end === undefined
        ? []
        : modelEnd(
            source.end,
            start,
            steps.map((step) => step.name),
            stepFacts,
            report,
          ),
  };
}

/** Steps of the package itself come first: what it uses can't bring another one of the same name. */
function eachOnce(steps: readonly StepModel[], report: Report): StepModel[] {
  const found = new Map<string, StepModel>();
  for (const step of steps) {
    if (found.has(step.name)) {
      const message = `There is another step ${step.name}.`;
      const fix = "Rename one of them, or don't use that file.";
      report.add(step.path, "name-clash", message, fix);
    } else found.set(step.name, step);
  }
  return [...found.values()];
}

/** What stands side by side in an options object. */
function refuseSameNames(
  start: StepModel | undefined,
  slots: readonly SlotModel[],
  report: Report,
): void {
  const args = new Set(start?.args.map(({ name }) => name));
  for (const { name } of slots.filter((slot) => args.has(slot.name))) {
    const message = `The options object would have ${name} twice: the slot, and the argument of start.`;
    report.add(["slots", name], "name-clash", message, "Rename one of them.", "key");
  }
}

/** Texts in the order of the family, but for those that the package wants first. */
function inFront<Text extends readonly [name: string, ...rest: unknown[]]>(
  texts: readonly Text[],
  first: readonly string[] = [],
  field: "annotations" | "labels",
  report: Report,
): Text[] {
  const names = texts.map(([name]) => name);
  for (const [index, name] of first.entries()) {
    if (names.includes(name)) continue;
    const message = `The package has no ${name} among its ${field}.`;
    report.add(["first", field, index], "unknown-fact", message, known(names, name));
  }
  const rank = ([name]: Text): number =>
    first.includes(name) ? first.indexOf(name) : first.length;
  return [...texts].sort((a, b) => rank(a) - rank(b));
}

/** The text of an expression that is the same for every workflow. */
function constant(expression: ExpressionModel, report: Report): string {
  if (expression.kind === "literal") return String(expression.value);
  const message = "The templateRef of the family has ${epoch} in it: no template is called so.";
  report.add(["family"], "template-syntax", message, "Leave out ${epoch}.");
  return "";
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
