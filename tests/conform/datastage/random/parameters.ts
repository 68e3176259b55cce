import type { Random } from "../../../datastage/columns/random.js";
import { texts } from "./values.js";

const types = [
  ..."string integer float list date time timestamp path encrypted email multilinestring".split(
    " ",
  ),
  ...["int64", "sfloat", "enum", "String"],
];
/** Those that a subflow takes. */
const inside = ["date", "float", "integer", "path", "string", "time"];

/** Random sets, parameters of the flow itself, and what a run of it gives them. */
export function randomParameters(random: Random): { parameters?: object; runtime: object } {
  const runtime = {
    ...some(random, 0.2, "rcp", () => random.chance(0.7)),
    ...some(random, 0.2, "acp", () => random.chance(0.5)),
    ...modes(random),
    ...some(random, 0.2, "environment", () => random.one(["default_datastage_px", "é"])),
    ...some(random, 0.2, "warn_limit", () => 1 + random.below(50)),
    ...some(
      random,
      0.2,
      random.one(["retention_days", "retention_amount"]),
      () => 1 + random.below(9),
    ),
  };
  if (random.chance(0.5)) return { runtime };
  const sets = random.many(2, () => 0).map((_, at) => randomSet(random, at));
  const local = parametersOf(random, types, "limit");
  const ofSets = sets.flatMap(({ name: set, parameters: all }) =>
    all.map(({ name }) => [`${set}.${name}`, random.one(["v", 3])] as const),
  );
  return {
    parameters: { sets, local },
    runtime: {
      ...runtime,
      value_sets: Object.fromEntries(
        sets.flatMap(({ name, value_sets: [first] }) =>
          first && random.chance(0.5) ? [[name, first.name]] : [],
        ),
      ),
      set_parameters: Object.fromEntries(ofSets.filter(() => random.chance(0.3))),
      local_parameters: Object.fromEntries(
        local.filter(() => random.chance(0.3)).map(({ name }) => [name, random.one(["v", 3])]),
      ),
    },
  };
}

/** Random parameters of a shared subflow. */
export function subflowParameters(random: Random): readonly Parameter[] {
  return parametersOf(random, inside, "in").map(({ type, name, value, description }) => ({
    type,
    name,
    ...(value !== undefined && { value }),
    ...(description !== undefined && { description }),
  }));
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly value?: unknown;
  readonly description?: string;
}

function modes(random: Random): object {
  const mode = random.one([undefined, undefined, "ETL", "TETL", "ELT"]);
  const policies = ["NESTED_QUERY", "INTERMEDIATE_VIEW", "INTERMEDIATE_TABLE"];
  return {
    ...(mode && { compile_mode: mode }),
    ...(mode === "ELT" && some(random, 0.6, "elt_policy", () => random.one(policies))),
    ...(mode === undefined && some(random, 0.1, "flight", () => random.chance(0.5))),
  };
}

function some(random: Random, share: number, key: string, make: () => unknown): object {
  return random.chance(share) ? { [key]: make() } : {};
}

function randomSet(random: Random, at: number) {
  const name = at > 0 && random.chance(0.1) ? "PROJDEF" : (["env", "SET_2"][at] ?? `s${at}`);
  const parameters = parametersOf(random, types, "path").map((one) => ({ value: "1", ...one }));
  return {
    name,
    description: random.one(texts),
    parameters,
    value_sets: random
      .many(2, () => 0)
      .map((_, set) => ({
        name: `v${set}`,
        values: parameters.filter(() => random.chance(0.5)).map((one) => ({ [one.name]: "w" })),
      })),
  };
}

function parametersOf(random: Random, among: readonly string[], first: string): Parameter[] {
  return [first, "n", "größe", "x_1"]
    .filter(() => random.chance(0.5))
    .map((name) => {
      const type = random.one(among);
      return {
        type,
        name,
        ...some(random, 0.7, "value", () =>
          random.one(type === "encrypted" ? texts : [...texts, 3, 0.5, true]),
        ),
        ...some(random, 0.3, "description", () => random.one(texts)),
        ...some(random, 0.2, "prompt", () => random.one(texts)),
        ...(/list|enum/.test(type) && {
          valid_values: random.many(3, () => random.one(["a", 1, "é"])),
        }),
      };
    });
}
