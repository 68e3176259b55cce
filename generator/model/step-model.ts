import type { Path } from "../load/source-document.js";
import type { EndSource, StartSource, StepSource } from "../validate/step-schema.js";
import type { StepsSource } from "../validate/steps-schema.js";
import { modelArguments } from "./argument-model.js";
import type { EnumTable } from "./enums-model.js";
import { type ExpressionScope, isOmittable, modelExpression } from "./expression-model.js";
import { isReservedStep } from "./names.js";
import type { Report } from "./report.js";
import type { ArgumentModel, EffectModel, ExpressionModel, StepModel } from "./types.js";

/** Facts that are known when code is generated, by name. */
export type StepFacts = ReadonlyMap<string, ExpressionModel>;

/** Their names. */
export const stepFactNames = ["name", "credentialName"] as const;

/** Steps that packages share, with the report of their own mistakes. */
interface SharedFile {
  readonly source: StepsSource;
  readonly report: Report;
}

/** Files of such steps, by name. */
export type SharedSteps = ReadonlyMap<string, SharedFile>;

/** The steps of one such file, which is there, with the facts of the package that uses them. */
export function modelSharedSteps(
  file: string,
  shared: SharedSteps,
  facts: StepFacts,
  enums: EnumTable,
  path: Path,
): StepModel[] {
  const { source, report } = shared.get(file) as SharedFile;
  return Object.entries(source.steps).map(([name, step]) => ({
    ...modelStep(name, step, facts, enums, ["steps", name], report),
    path,
  }));
}

/** @param path - Of the step in the document of the report */
export function modelStep(
  name: string,
  source: StepSource,
  facts: StepFacts,
  enums: EnumTable,
  path: Path,
  report: Report,
): Omit<StepModel, "path"> {
  if (isReservedStep(name)) {
    const message = `Every builder has a use for the name ${name}.`;
    report.add(path, "reserved-name", message, "Rename it.", "key");
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

/** What comes before all steps. It is named after the builder, whose arguments it takes. */
export function modelStart(
  builder: string,
  source: StartSource,
  facts: StepFacts,
  enums: EnumTable,
  report: Report,
): StepModel {
  const path: Path = ["start"];
  for (const [name, { only }] of Object.entries(source.args)) {
    if (only === undefined) continue;
    const message = "What starts a builder is asked for in any case.";
    report.add(
      [...path, "args", name, "only"],
      "wrong-only",
      message,
      "Ask for it in a step.",
      "key",
    );
  }
  const args = modelArguments(source.args, enums, [...path, "args"], report);
  const effects = modelEffects(source, args, facts, path, report);
  return { name: builder, path, doc: "", slot: "", opens: [], args, effects };
}

/** What comes after all steps: of the arguments at the start, and of which steps were taken. */
export function modelEnd(
  source: EndSource,
  start: StepModel | undefined,
  steps: readonly string[],
  facts: StepFacts,
  report: Report,
): EffectModel[] {
  return modelEffects(source, start?.args ?? [], facts, ["end"], report, steps);
}

function modelEffects(
  source: Pick<StepSource, "set" | "credential">,
  args: readonly ArgumentModel[],
  facts: StepFacts,
  path: Path,
  report: Report,
  steps?: readonly string[],
): EffectModel[] {
  const scope: ExpressionScope = {
    args,
    facts,
    secrets: false,
    omittable: false,
    ...(steps === undefined ? {} : { steps }),
  };
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
