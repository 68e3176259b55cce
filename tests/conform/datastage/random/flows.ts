import type { Random } from "../../../datastage/columns/random.js";
import { type LinkLine, RandomCanvas, type StageLine } from "./canvas.js";
import { randomComments } from "./comments.js";
import type { Facts } from "./facts.js";
import { randomParameters, subflowParameters } from "./parameters.js";
import { Settings } from "./stages.js";
import { awkward, texts } from "./values.js";

/** How the oracle of flows writes constants and models. */
const coding = {
  constant: (enumeration: string, member: string) => ({ $enum: `${enumeration}.${member}` }),
  model: (module: string, name: string, args: object) => ({ $complex: `${module}.${name}`, args }),
};

/** A random line of the vendor-side oracle of flows; nothing that it knows is left out for good. */
export function randomFlow(random: Random, facts: Facts, id: number): object {
  const settings = new Settings(random, facts, coding);
  const canvas = new RandomCanvas(random, facts, settings);
  const shared = Array.from({ length: random.one([0, 0, 0, 0, 0, 1, 1, 2]) }, (_, at) =>
    sharedSubflow(random, facts, settings, canvas, at),
  );
  // A wrapped stage is an asset of the project, and the oracle's project has none.
  const kinds = facts.stages.filter(({ kind }) => kind !== "wrapped");
  for (let left = 1 + random.below(4); left > 0; left -= 1) canvas.add(random.one(kinds));
  canvas.finish();
  const { stages } = canvas;
  const connections = connect(random, canvas, settings);
  const used = new Set(shared.map(({ label }) => label));
  const local = random.chance(0.25) ? localSubflow(random, canvas) : [];
  // The vendor's count of links without names starts anew in a subflow, and may give a number twice.
  if (local.length + shared.length > 0)
    for (const [at, link] of canvas.links.entries()) link.name ??= `x${at}`;
  const { parameters, runtime } = randomParameters(random);
  const moved = new Set(local.flatMap(({ nodes }) => nodes));
  const labels = [...stages.map(({ label }) => label), ...used];
  const beside = labels.filter((label) => !moved.has(label));
  return {
    id,
    name: random.chance(0.1) ? random.one(awkward) : `f${id}`,
    ...(random.chance(0.3) && { description: random.one(texts) }),
    ...(random.chance(0.2) && { auto_arrange: random.chance(0.5) }),
    stages: random.shuffled(stages, 0.4).map((stage) => placed(random, stage)),
    links: random.shuffled(canvas.links, 0.3),
    ...(random.chance(0.3) && { comments: randomComments(random, beside) }),
    ...(connections.length > 0 && { connections }),
    ...(parameters && { parameters }),
    runtime,
    subflows: [...shared, ...local],
  };
}

function placed(random: Random, stage: StageLine): object {
  if (random.chance(0.9)) return stage;
  return { ...stage, x: random.below(900), y: random.below(900) };
}

/** Gives to connectors a connection of the project or of their own, or none. */
function connect(random: Random, canvas: RandomCanvas, settings: Settings): object[] {
  const made: { name: string; datasource_type: string; properties: object }[] = [];
  for (const stage of canvas.stages) {
    const kind = canvas.kind(stage.label);
    if (!kind?.conn || random.chance(0.3)) continue;
    if (random.chance(0.5)) {
      const name = random.chance(0.8) ? `c${made.length}` : `${random.one(awkward)}${made.length}`;
      made.push({ name, datasource_type: kind.model, properties: { host: "h", port: "1" } });
      stage.connection = name;
      continue;
    }
    const own = Object.entries(settings.connection(kind));
    const config = Object.fromEntries(own.map(([key, value]) => [`connection.${key}`, value]));
    stage.config = { ...stage.config, ...config };
  }
  return made;
}

/** Boxes around stages that have links: the vendor loses those without. */
function localSubflow(random: Random, { links }: RandomCanvas) {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const labels = [...linked];
  const nodes = random.shuffled(labels, 1).slice(0, 1 + random.below(3));
  const boxes = [{ label: "box", nodes }];
  const isLinked = links.some(({ from, to }) => nodes.includes(from) !== nodes.includes(to));
  if (isLinked && random.chance(0.3)) {
    // What holds a subflow is made after it, of any of what is beside it and the subflow itself.
    const rest = random.shuffled(labels, 1).filter((label) => !nodes.includes(label));
    const more = rest.slice(0, 1 + random.below(2));
    boxes.push({ label: "böx", nodes: random.chance(0.5) ? [...more, "box"] : more });
  }
  return boxes.filter((box) => box.nodes.length > 0).map((box) => ({ ...box, scope: "local" }));
}

/** A subflow with what is inside, and its links in the flow. */
function sharedSubflow(
  random: Random,
  facts: Facts,
  settings: Settings,
  outer: RandomCanvas,
  at: number,
) {
  const label = random.chance(0.2) ? `${random.one(awkward)}use${at}` : `use${at}`;
  const inner = new RandomCanvas(random, facts, settings, "s");
  const entries = ["in", "in2"].slice(0, random.below(3));
  const exits = ["out", "öut2"].slice(0, random.below(3));
  for (const entry of entries) inner.feedFrom(entry);
  for (let left = 1 + random.below(2); left > 0; left -= 1)
    inner.add(random.one(facts.stages.filter(({ kind }) => kind !== "wrapped")));
  const leaving = exits.map((exit) => inner.feedInto(exit, random.chance(0.6)));
  inner.finish();
  const entering = entries.map((entry) => inner.links.find(({ from }) => from === entry));
  for (const [at, link] of [...entering, ...leaving].entries()) {
    const isIn = at < entries.length;
    const mapped = link?.name !== undefined && random.chance(0.85) ? link.name : undefined;
    if (isIn) Object.assign(outer.feedInto(label) satisfies LinkLine, mapped && { map_to: mapped });
    else outer.feedFrom(label, mapped);
  }
  const parameters = subflowParameters(random);
  return {
    label,
    scope: "shared" as const,
    ...(random.chance(0.5) && { name: random.one(["S", "é s"]) }),
    ...(random.chance(0.3) && { description: random.one(texts) }),
    stages: inner.stages,
    links: inner.links,
    entries,
    exits,
    ...(parameters.length > 0 && { local_parameters: parameters }),
    values: Object.fromEntries(
      parameters.filter(() => random.chance(0.5)).map(({ name }) => [name, random.one(texts)]),
    ),
  };
}
