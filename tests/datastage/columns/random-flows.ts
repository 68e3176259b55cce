import type { LinkType } from "../../../runtime/datastage/document/types.js";
import { names, randomProps } from "./random-props.js";
import type { Random } from "./random.js";

/** How many links a stage takes and gives: primary in from, to; references; out; rejects. */
const stages: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  Sort: [1, 1, 0, 1, 0],
  Checksum: [1, 1, 0, 1, 0],
  "Combine records": [1, 1, 0, 1, 0],
  "Make vector": [1, 1, 0, 1, 0],
  "Surrogate key generator": [1, 1, 0, 1, 0],
  Difference: [2, 2, 0, 1, 0],
  Generic: [1, 4, 0, 3, 0],
  Join: [2, 4, 0, 1, 0],
  Lookup: [1, 1, 3, 1, 1],
  Merge: [2, 4, 0, 1, 2],
  Compare: [2, 2, 0, 1, 0],
  "Change capture": [2, 2, 0, 1, 0],
  "Change apply": [2, 2, 0, 1, 0],
  Funnel: [2, 4, 0, 1, 0],
  Aggregator: [1, 1, 0, 1, 0],
  "Pivot Enterprise": [1, 1, 0, 1, 0],
  Standardize: [1, 1, 0, 1, 0],
  "Address Verification": [1, 1, 0, 2, 0],
  Peek: [1, 1, 0, 2, 0],
  Copy: [1, 1, 0, 3, 0],
  Filter: [1, 1, 0, 3, 1],
  "Bloom filter": [1, 1, 0, 2, 0],
  Investigate: [1, 1, 0, 2, 0],
  "Match frequency": [1, 1, 0, 1, 0],
  "Two-source Match": [2, 4, 0, 3, 0],
  Transformer: [1, 1, 0, 3, 1],
  "Complex flat file": [0, 1, 0, 3, 0],
};
/** Stages that the vendor's SDK knows no columns of, or fails with where their links have none of their own. */
const needsColumns = new Set(["Transformer", "Compare", "Change capture", "Change apply"]);

interface Link {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly type: LinkType;
  readonly fields?: readonly object[];
}

interface Stage {
  readonly type: string;
  readonly label: string;
  config?: object;
}

/** A random flow in the oracle's coding; stages and links stand in any order. */
export function randomFlow(random: Random, id: number): object {
  const flow = new FlowInMaking(random);
  for (let count = 1 + random.below(4); count > 0; count -= 1)
    flow.add(random.one(Object.keys(stages)));
  return { id, name: "f", ...flow.finish() };
}

class FlowInMaking {
  readonly #random: Random;
  readonly #stages: Stage[] = [];
  readonly #links: Link[] = [];
  /** Links that lead nowhere yet. */
  readonly #open: { readonly from: Stage; readonly type: LinkType }[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  add(type: string): void {
    const random = this.#random;
    const [least, most, references, outs, rejects] = stages[type] as readonly number[] as [
      number,
      number,
      number,
      number,
      number,
    ];
    const stage = this.#stage(type);
    const primary = least + random.below(most - least + 1);
    const others = references === 0 ? 0 : 1 + random.below(references);
    for (let at = 0; at < primary + others; at += 1) this.#feed(stage, at < primary);
    for (let left = 1 + random.below(outs); left > 0; left -= 1)
      this.#open.push({ from: stage, type: "PRIMARY" });
    for (let left = random.below(rejects + 1); left > 0; left -= 1)
      this.#open.push({ from: stage, type: "REJECT" });
  }

  finish(): object {
    const random = this.#random;
    for (const { from, type } of this.#open.splice(0))
      this.#link(from, this.#stage("Peek"), type, 0.3);
    for (const stage of this.#stages) {
      const named = (links: readonly Link[]) => links.map(({ name }) => name);
      const leaving = this.#links.filter(({ from }) => from === stage.label);
      stage.config = randomProps(random, stage.type, {
        ins: named(this.#links.filter(({ to }) => to === stage.label)),
        outs: named(leaving.filter(({ type }) => type !== "REJECT")),
        rejects: named(leaving.filter(({ type }) => type === "REJECT")),
      });
    }
    return { stages: random.shuffled(this.#stages, 0.5), links: random.shuffled(this.#links, 0.3) };
  }

  #stage(type: string): Stage {
    const stage = { type, label: `n${this.#stages.length}` };
    this.#stages.push(stage);
    return stage;
  }

  /** A link into a stage: one that leads nowhere yet, or one from a new source. */
  #feed(stage: Stage, primary: boolean): void {
    const random = this.#random;
    // What is rejected isn't looked up.
    const fit = this.#open.filter(({ type }) => primary || type === "PRIMARY");
    const open = fit.length > 0 && random.chance(0.6) ? random.one(fit) : undefined;
    if (open) this.#open.splice(this.#open.indexOf(open), 1);
    const from = open?.from ?? this.#stage("Row Generator");
    const type = primary ? (open?.type ?? "PRIMARY") : "REFERENCE";
    this.#link(from, stage, type, open ? 0.35 : 0.85);
  }

  #link(from: Stage, to: Stage, type: LinkType, known: number): void {
    const random = this.#random;
    const needed = needsColumns.has(to.type) || from.type === "Transformer";
    const fields = needed || random.chance(known) ? { fields: randomColumns(random) } : {};
    const name = random.chance(0.95) ? `l${this.#links.length}` : `Link_${random.below(4)}x`;
    this.#links.push({ from: from.label, to: to.label, name, type, ...fields });
  }
}

const types = ["INTEGER", "VARCHAR", "DECIMAL", "DATE", "TIMESTAMP", "CHAR", "DOUBLE", "UNKNOWN"];

/** Random columns, each name once: the vendor's SDK takes no two of one. */
function randomColumns(random: Random): object[] {
  return random
    .shuffled(names, 1)
    .slice(0, random.below(7))
    .map((name) => ({
      name,
      type: random.one(types),
      ...(random.chance(0.3) ? { nullable: true } : {}),
      ...(random.chance(0.15) ? { key: true } : {}),
      ...(random.chance(0.12) ? { source: random.one(["l1.id", "id", "nowhere"]) } : {}),
      ...(random.chance(0.12) ? { derivation: random.one(["l1.id + 1", "5"]) } : {}),
      ...(random.chance(0.05)
        ? { [random.one(["key_change", "cluster_key_change", "difference"])]: true }
        : {}),
      ...(random.chance(0.05) ? { pivot: "val" } : {}),
    }));
}
