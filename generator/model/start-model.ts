import type { Path } from "../load/source-document.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { StartSource } from "../validate/step-schema.js";
import { type ArgumentSources, modelArguments } from "./argument-model.js";
import { modelSome } from "./argument-rules.js";
import type { TypeTable } from "./argument-type.js";
import { modelEffects, noEffects } from "./effects-model.js";
import { modelExpression } from "./expression-model.js";
import type { Report } from "./report.js";
import type { ExpressionScope, TextFacts } from "./scope.js";
import type { ArgumentModel, ExpressionModel, PartModel } from "./types.js";

/** What asks for arguments at the start: the family, and the package. */
export interface StartPart {
  readonly source: StartSource | undefined;
  readonly facts: TextFacts;
  readonly report: Report;
}

const at: Path = ["start"];

/**
 * What comes before all steps: first what the family asks for, then what the package does. It is named after the
 * builder, whose arguments it takes. Undefined where neither asks.
 */
export function modelStart(
  builder: string,
  parts: readonly StartPart[],
  types: TypeTable,
): PartModel | undefined {
  const given = parts.flatMap(({ source, ...part }) =>
    source === undefined ? [] : [{ source, ...part }],
  );
  if (given.length === 0) return undefined;
  const args: ArgumentModel[] = [];
  for (const { source, facts, report } of given) {
    for (const arg of modelArguments(source.args ?? {}, types, facts, [...at, "args"], report)) {
      if (args.some(({ name }) => name === arg.name)) {
        const message = `The family asks for ${arg.name} already.`;
        report.add([...at, "args", arg.name], "name-clash", message, "Rename it.", "key");
      } else args.push(arg);
    }
  }
  const effects = given.map(({ source, facts, report }) =>
    modelEffects(source, { args, facts, steps: "none" }, at, report),
  );
  const sources = Object.assign({}, ...given.map(({ source }) => source.args)) as ArgumentSources;
  const some = given.filter(({ source }) => source.some !== undefined);
  for (const { report } of some.slice(1)) {
    const message = "The family has some already.";
    report.add([...at, "some"], "wrong-only", message, "Remove it.", "key");
  }
  const [first] = some;
  return {
    name: builder,
    args,
    some: first === undefined ? [] : modelSome(first.source.some, sources, at, first.report),
    effects: { ...noEffects, set: effects.flatMap(({ set }) => set) },
  };
}

/** The named values of a family, made of the arguments of the start where a package uses them. */
export function modelValues(
  { values = {} }: FamilySource,
  start: PartModel | undefined,
  facts: TextFacts,
  report: Report,
): ReadonlyMap<string, () => ExpressionModel> {
  const scope: ExpressionScope = {
    ...{ args: start?.args ?? [], facts, steps: "none" },
    ...{ secrets: false, omittable: false, structured: false },
  };
  return new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      () => modelExpression(value, scope, ["values", name], report),
    ]),
  );
}
