import type { Path } from "../load/source-document.js";
import type { EndSource, StepSource } from "../validate/step-schema.js";
import type { StepsSource } from "../validate/steps-schema.js";
import { modelArguments } from "./argument-model.js";
import { modelSome } from "./argument-rules.js";
import type { TypeTable } from "./argument-type.js";
import { modelEffects, type PartScope } from "./effects-model.js";
import { isReservedStep } from "./names.js";
import type { Report } from "./report.js";
import type { ExpressionScope, TextFacts } from "./scope.js";
import type { EffectsModel, StepModel } from "./types.js";

/** What a part of a package may refer to. */
export interface Surroundings {
  readonly types: TypeTable;
  readonly facts: TextFacts;
  /** The steps of the package, where it is known. */
  readonly steps: ExpressionScope["steps"];
}

/** Steps that packages share, with the report of their own mistakes. */
interface SharedFile {
  readonly source: StepsSource;
  readonly report: Report;
}

/** Files of such steps, by name. */
export type SharedSteps = ReadonlyMap<string, SharedFile>;

/** The steps of one such file, which is there, as steps of the package that uses them. */
export function modelSharedSteps(
  file: string,
  shared: SharedSteps,
  around: Surroundings,
  path: Path,
): StepModel[] {
  const { source, report } = shared.get(file) as SharedFile;
  const { enums } = around.types;
  return Object.entries(source.steps).map(([name, step]) => ({
    ...modelStep(name, step, { ...around, types: { enums } }, ["steps", name], report),
    path,
  }));
}

/** @param path - Of the step in the document of the report */
export function modelStep(
  name: string,
  source: StepSource,
  around: Surroundings,
  path: Path,
  report: Report,
): Omit<StepModel, "path"> {
  if (isReservedStep(name)) {
    const message = `Every builder has a use for the name ${name}.`;
    report.add(path, "reserved-name", message, "Rename it.", "key");
  }
  const { facts, types, steps } = around;
  const sources = source.args ?? {};
  const args = modelArguments(sources, types, facts, [...path, "args"], report);
  refuseSeveralVariants(args, path, report);
  // Whether it was taken itself, a step always knows.
  const others = typeof steps === "string" ? steps : steps.filter((other) => other !== name);
  const scope: PartScope = { args, facts, steps: others };
  return {
    name,
    doc: source.doc,
    deprecated: source.deprecated,
    slot: source.slot ?? name,
    ownSlot: source.slot === undefined,
    opens: source.then === undefined ? [] : [source.then].flat(),
    args,
    some: modelSome(source.some, sources, path, report),
    effects: modelEffects(source, scope, path, report),
  };
}

/** What comes after all steps: of the arguments at the start, and of which steps were taken. */
export function modelEnd(source: EndSource, scope: PartScope, report: Report): EffectsModel {
  return modelEffects(source, scope, ["end"], report);
}

/** What the items of one list write has one place; of two lists it wouldn't be clear which comes first. */
function refuseSeveralVariants(args: StepModel["args"], path: Path, report: Report): void {
  const lists = args.filter(({ type }) => type.kind === "list" && type.of.kind === "variants");
  for (const { name } of lists.slice(1)) {
    const message = "A step takes one list of variants.";
    report.add([...path, "args", name], "wrong-argument", message, "Take it in another step.");
  }
}
