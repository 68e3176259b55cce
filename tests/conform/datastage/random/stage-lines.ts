import type { Random } from "../../../datastage/columns/random.js";
import { randomColumns } from "./columns.js";
import type { Facts, StageFacts } from "./facts.js";
import { Settings } from "./stages.js";
import { awkward, texts } from "./values.js";

/** How the oracle of stages writes constants and models. */
const coding = {
  constant: (_: string, member: string) => ({ $enum: member }),
  model: (module: string, name: string, args: object) => ({ $model: name, args, module }),
};

/** A random line of the vendor-side oracle of stages: one stage, with as many links as it takes. */
export function randomStage(random: Random, facts: Facts, id: number): object {
  const settings = new Settings(random, facts, coding);
  const kind = random.one(facts.stages);
  const { inputs, outputs, refInputs, rejects } = linksOf(random, kind);
  const numbered = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
  const ends = {
    ins: [...numbered("in", inputs), ...numbered("ref", refInputs)],
    outs: numbered("out", outputs),
    rejects: numbered("rej", rejects),
  };
  return {
    id,
    stage: kind.stage,
    ...(random.chance(0.5) && { label: random.chance(0.5) ? random.one(awkward) : "S" }),
    config: recoded(settings.of(kind, ends)),
    ...{ inputs, outputs, refInputs, rejects },
    ...(random.chance(0.5) && { schema: schemaOf(random, facts, kind) }),
    ...(kind.conn && random.chance(0.7) && { connection: connectionOf(random, settings, kind) }),
    ...(kind.kind === "wrapped" && { wrapped: wrappedOf(random, inputs, outputs) }),
    ...(random.chance(0.2) && { rcp: random.chance(0.7) }),
    ...(random.chance(0.1) && { full: true }),
    ...(random.chance(0.1) && { views: true }),
  };
}

function linksOf(random: Random, { kind, card }: StageFacts) {
  const count = ([least, most]: readonly [number, number], cap: number) => {
    const top = Math.max(most < 0 ? cap : Math.min(most, cap), least);
    return Math.max(least, 0) + random.below(top - Math.max(least, 0) + 1);
  };
  const inputs = count(card.in, 3);
  const isTarget = inputs > 0 && (kind === "connector" || kind === "binding");
  return {
    inputs,
    outputs: isTarget ? 0 : count(card.out, 3),
    refInputs: isTarget ? 0 : count(card.ref, 2),
    rejects: count(card.rej, 1),
  };
}

function schemaOf(random: Random, facts: Facts, { stage }: StageFacts): unknown {
  if (stage !== "Transformer" && random.chance(0.3)) return random.chance(0.5);
  return randomColumns(random, facts).map(({ type, name, ...keywords }) => [type, name, keywords]);
}

function connectionOf(random: Random, settings: Settings, kind: StageFacts): object {
  const name = random.one(["cn", ...awkward]);
  if (random.chance(0.4)) return { asset_id: "aid", project_id: "pid", name, properties: {} };
  return { set: settings.connection(kind), ...(random.chance(0.7) && { name }) };
}

function wrappedOf(random: Random, inputs: number, outputs: number): object {
  return {
    ...(random.chance(0.7) && { name: random.one(["w", ...awkward]) }),
    ...{ inputs, outputs },
    properties: random.many(3, () => ({
      property_name: random.one(["p", "q", "é"]),
      ...(random.chance(0.7) && { default_value: random.one(texts) }),
      ...(random.chance(0.3) && { conversion: random.one(["-name value", "value"]) }),
    })),
  };
}

/** What is written as the oracle of flows has it, as that of stages has it. */
function recoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(recoded);
  if (typeof value !== "object" || value === null) return value;
  const { $enum, $complex, args } = value as { $enum?: string; $complex?: string; args?: object };
  if ($enum !== undefined) return { $enum: $enum.replace(/.*\./, "") };
  if ($complex !== undefined) {
    const [module = "", name = ""] = $complex.split(".");
    return coding.model(module, name, recoded(args) as object);
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, recoded(part)]));
}
