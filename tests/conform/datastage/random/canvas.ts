import type { LinkType } from "../../../../runtime/datastage/document/types.js";
import type { Random } from "../../../datastage/columns/random.js";
import { randomColumns } from "./columns.js";
import type { Facts, StageFacts } from "./facts.js";
import type { Settings } from "./stages.js";
import { awkward } from "./values.js";

export interface StageLine {
  readonly type: string;
  readonly label: string;
  config?: object;
  connection?: string;
}

export interface LinkLine {
  readonly from: string;
  readonly to: string;
  name?: string;
  readonly type?: LinkType;
  readonly fields?: readonly object[];
  readonly map_from?: string;
  partitioning?: object;
}

interface Open {
  readonly from: string;
  readonly type: LinkType;
  /** Whether it needs columns of its own, as the vendor's SDK fails without them. */
  readonly needy: boolean;
  /** The link inside a subflow from which it has its rows. */
  readonly map_from?: string | undefined;
}

/** Stages that the vendor's SDK knows no columns of, or fails with where their links have none of their own. */
const needy = new Set(["Transformer", "Compare", "Change Capture", "Change Apply", "Rest"]);

/** Random stages with as many links as they take, in the oracle's coding. */
export class RandomCanvas {
  readonly stages: StageLine[] = [];
  readonly links: LinkLine[] = [];
  readonly #random: Random;
  readonly #facts: Facts;
  readonly #settings: Settings;
  readonly #kinds = new Map<string, StageFacts>();
  readonly #prefix: string;
  #open: Open[] = [];

  /** @param prefix - What tells its labels and links from those of others */
  constructor(random: Random, facts: Facts, settings: Settings, prefix = "") {
    this.#random = random;
    this.#facts = facts;
    this.#settings = settings;
    this.#prefix = prefix;
  }

  add(kind: StageFacts): void {
    const random = this.#random;
    const label = this.#stage(kind);
    const { card } = kind;
    const count = ([least, most]: readonly [number, number], cap: number) =>
      least + random.below(Math.max(Math.min(most < 0 ? cap : most, cap) - least, 0) + 1);
    const isEnd = kind.kind === "connector" || kind.kind === "binding";
    const asTarget = isEnd && card.in[1] !== 0 && (card.out[1] === 0 || random.chance(0.5));
    const ins = isEnd && !asTarget ? 0 : count(card.in, Math.max(2, card.in[0]));
    for (let left = ins; left > 0; left -= 1) this.#feed(label, "PRIMARY", kind);
    if (!isEnd)
      for (let left = count(card.ref, 2); left > 0; left -= 1) this.#feed(label, "REFERENCE", kind);
    const outs = asTarget ? 0 : Math.max(count(card.out, 3), needy.has(kind.stage) ? 1 : 0);
    for (let left = outs; left > 0; left -= 1) this.#leave(label, "PRIMARY", kind);
    for (let left = random.below(count(card.rej, 2) + 1); left > 0; left -= 1)
      this.#leave(label, "REJECT", kind);
  }

  /** Another end that gives rows, or takes them: entries and exits of a subflow, and the subflow itself. */
  feedFrom(label: string, mapped?: string): void {
    const needs = this.#random.chance(0.5);
    this.#open.push({ from: label, type: "PRIMARY", needy: needs, map_from: mapped });
  }

  feedInto(label: string, needs = false): LinkLine {
    return this.#feed(label, "PRIMARY", undefined, needs);
  }

  /** Leads what leads nowhere yet to stages that only look, and sets all stages. */
  finish(): void {
    for (const open of this.#open.splice(0))
      this.#link(
        open,
        this.#stage(this.#facts.stages.find(({ stage }) => stage === "Peek") as StageFacts),
      );
    for (const stage of this.stages) {
      const named = (links: readonly LinkLine[]) => links.map(({ name = "Link_1" }) => name);
      const leaving = this.links.filter(({ from }) => from === stage.label);
      const kind = this.#kinds.get(stage.label) as StageFacts;
      stage.config = this.#settings.of(kind, {
        ins: named(this.links.filter(({ to }) => to === stage.label)),
        outs: named(leaving.filter(({ type }) => type !== "REJECT")),
        rejects: named(leaving.filter(({ type }) => type === "REJECT")),
      });
    }
    for (const link of this.links) if (this.#random.chance(0.25)) this.#partition(link);
  }

  kind(label: string): StageFacts | undefined {
    return this.#kinds.get(label);
  }

  #stage(kind: StageFacts): string {
    const random = this.#random;
    const at = this.stages.length;
    const label = random.chance(0.1)
      ? `${random.one(awkward)}${this.#prefix}${at}`
      : `${this.#prefix}n${at}`;
    const type = random.chance(0.1) ? kind.stage.toUpperCase().replaceAll(" ", "") : kind.stage;
    this.stages.push({ type, label });
    this.#kinds.set(label, kind);
    return label;
  }

  #leave(from: string, type: LinkType, kind: StageFacts): void {
    this.#open.push({ from, type, needy: needy.has(kind.stage) });
  }

  #feed(label: string, type: LinkType, kind?: StageFacts, needs = false): LinkLine {
    const random = this.#random;
    const fit = this.#open.filter(
      (one) => one.from !== label && (type === "PRIMARY" || one.type === "PRIMARY"),
    );
    const open = fit.length > 0 && random.chance(0.6) ? random.one(fit) : undefined;
    if (open) this.#open = this.#open.filter((one) => one !== open);
    const rows = this.#facts.stages.find(({ stage }) => stage === "Row Generator") as StageFacts;
    const from = open ?? { from: this.#stage(rows), type: "PRIMARY", needy: random.chance(0.85) };
    const isReject = from.type === "REJECT";
    const needed = from.needy || needs || (kind !== undefined && needy.has(kind.stage));
    return this.#link({ ...from, type: isReject ? "REJECT" : type, needy: needed }, label);
  }

  #link({ from, type, needy: needed, map_from }: Open, to: string): LinkLine {
    const random = this.#random;
    const at = this.links.length;
    const name = random.chance(0.1)
      ? `${random.one(awkward)}${this.#prefix}${at}`
      : `${this.#prefix}l${at}`;
    const link: LinkLine = {
      from,
      to,
      ...(random.chance(0.93) && { name }),
      ...((type !== "PRIMARY" || random.chance(0.2)) && { type }),
      ...((needed || random.chance(0.4)) && { fields: randomColumns(random, this.#facts) }),
      ...(map_from !== undefined && { map_from }),
    };
    this.links.push(link);
    return link;
  }

  #partition(link: LinkLine): void {
    const random = this.#random;
    const kind = this.#kinds.get(link.to);
    const target = this.stages.find(({ label }) => label === link.to);
    if (kind === undefined || target === undefined) return;
    const known = kind.props.find(({ n }) => n === "execmode" || n === "execution_mode");
    if (known === undefined) return;
    const isParallel = /par$/.test(String(known.d ?? "default_par"));
    Reflect.deleteProperty(target.config ?? {}, known.n);
    const type = isParallel
      ? random.one(["auto", "entire", "hash", "modulus", "random", "range", "roundrobin", "same"])
      : "sequential";
    const sorts = /hash|modulus|range|sequential/.test(type);
    const flag = (key: string) => (random.chance(0.4) ? { [key]: random.chance(0.6) } : {});
    const sort: { sort?: boolean } = sorts ? flag("sort") : {};
    const most = type === "modulus" && sort.sort !== true ? 1 : 2;
    link.partitioning = {
      type,
      ...sort,
      ...(type !== "auto" && { ...flag("stable"), ...flag("unique") }),
      ...(random.chance(0.7) && {
        keys: random.many(most, () => ({
          key_col: random.one(["id", "name", "é"]),
          ...flag("sorting"),
          ...flag("case_sensitive"),
          ...flag("ebcdic"),
          ...(random.chance(0.3) && { sort_order: random.one(["asc", "desc"]) }),
        })),
      }),
    };
  }
}
