import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { Definition } from "../validate/definitions.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import { noEffects } from "./effects-model.js";
import type { EnumTable } from "./enums-model.js";
import { Facts } from "./facts.js";
import { camelFromKebab, isReservedBuilder, moduleTypes, pascal } from "./names.js";
import { packageTexts } from "./package-texts.js";
import type { Report } from "./report.js";
import { inOrder, modelSlots, placeOf } from "./slots-model.js";
import { modelStart, modelValues } from "./start-model.js";
import {
  modelEnd,
  modelSharedSteps,
  modelStep,
  type SharedSteps,
  type Surroundings,
} from "./step-model.js";
import { type DeclaredType, declaredTypes } from "./type-names.js";
import type { NameModel, PackageModel, PartModel, SlotModel, StepModel } from "./types.js";
import { modelVariants } from "./variants-model.js";

/** The family of a package, with the report of its own mistakes. */
export interface FamilyFile {
  readonly source: FamilySource;
  readonly report: Report;
}

/** One package, resolved: its family's texts filled in, every reference checked. */
export function modelPackage(
  definition: Definition<PackageSource>,
  family: FamilyFile,
  shared: SharedSteps,
  enums: EnumTable,
  report: Report,
): PackageModel {
  const { source, document, folder } = definition;
  const facts = new Facts(source, family.source, enums, report);
  const builder = camelFromKebab(source.name);
  if (isReservedBuilder(builder)) {
    const message = `The builder can't be called ${builder}: generated code has a use for this word.`;
    report.add(["name"], "reserved-name", message, "Rename the package.");
  }
  const stepNames = namesOfSteps(source, shared);
  const variants = modelVariants(source.variants ?? {}, enums, facts, stepNames, report);
  const around: Surroundings = { types: { enums, variants }, facts, steps: stepNames };
  const own = Object.entries(source.steps ?? {}).map(([name, step]): StepModel => {
    const path: Path = ["steps", name];
    return { ...modelStep(name, step, around, path, report), path };
  });
  const used = (source.use ?? []).flatMap((file, index) =>
    modelSharedSteps(file, shared, around, ["use", index]),
  );
  const steps = inOrder(eachOnce([...own, ...used], report), Object.keys(source.slots ?? {}));
  const starts = [
    { source: family.source.start, facts: facts.forFamily, report: family.report },
    { source: source.start, facts, report },
  ];
  const start = modelStart(builder, starts, around.types);
  const values = modelValues(family.source, start, facts.forFamily, family.report);
  const scope = { args: start?.args ?? [], facts, values, steps: stepNames };
  const end = source.end === undefined ? noEffects : modelEnd(source.end, scope, report);
  const type = pascal(source.name);
  const slots = modelSlots(source, steps, report);
  const kinds = [...variants.values()];
  refuseClashes(declaredTypes(type, start, steps, slots, kinds), enums, report);
  refuseSameNames(start, slots, report);
  refuseUnknownParameters(start, steps, report);
  const texts = packageTexts(source, family.source, facts, report);
  facts.refuseUnused();
  const { title, doc, name } = source;
  return {
    ...{
      kind: "package",
      name,
      package: source.package,
      from: document.from,
      module: `${folder}${name}`,
    },
    ...{ builder, type, title, doc, surface: family.source.surface },
    ...texts,
    ...{ start, slots, steps, end, variants: kinds },
  };
}

/** Every step that the builder has, what it uses and its own. */
function namesOfSteps({ steps, use = [] }: PackageSource, shared: SharedSteps): string[] {
  const used = use.flatMap((file) => Object.keys(shared.get(file)?.source.steps ?? {}));
  return [...used, ...Object.keys(steps ?? {})];
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
  start: PartModel | undefined,
  slots: readonly SlotModel[],
  report: Report,
): void {
  const args = new Set(start?.args.map(({ name }) => name));
  for (const { name } of slots.filter((slot) => args.has(slot.name))) {
    const message = `The options object would have ${name} twice: the slot, and the argument of start.`;
    report.add(["slots", name], "name-clash", message, "Rename one of them.", "key");
  }
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

/** What replaces a value that is never there is most likely a slip of the keyboard. */
function refuseUnknownParameters(
  start: PartModel | undefined,
  steps: readonly StepModel[],
  report: Report,
): void {
  const parts: readonly PartModel[] = start === undefined ? steps : [start, ...steps];
  const set = parts.flatMap(({ effects }) => effects.set.map(([name]) => textOf(name)));
  for (const step of steps) {
    for (const name of step.effects.replace.map(([each]) => textOf(each))) {
      if (set.includes(name)) continue;
      const message = `Nothing sets the parameter ${name}, which ${step.name}() replaces.`;
      const path = [...placeOf(step, "replace"), name];
      report.add(path, "unknown-parameter", message, known(set, name), "key");
    }
  }
}

function textOf(name: NameModel): string {
  return name.kind === "literal" ? String(name.value) : "";
}
