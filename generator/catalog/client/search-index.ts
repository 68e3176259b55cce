import type { DefinitionData, WriteData } from "../data.js";
import type { Library } from "./library.js";

/** Something to be found. */
export interface Entry {
  readonly name: string;
  /** What it is called in words, or what it is for. */
  readonly about: string;
  /** The definition that it is a part of; empty for a definition. */
  readonly context: string;
  readonly kind: string;
  readonly address: string;
}

interface Indexed extends Entry {
  readonly lower: string;
  /** Its words, a blank before each. */
  readonly nameWords: string;
  readonly contextWords: string;
  /** All that it is found by. */
  readonly hay: string;
  /** Other names by which it may be asked for. */
  readonly others: readonly string[];
  readonly weight: number;
}

export interface Found {
  readonly entries: readonly Entry[];
  /** Whether they have all words of the query; otherwise they have most of them. */
  readonly all: boolean;
  /** How many there are, shown or not. */
  readonly total: number;
}

/** How much more a kind is looked for than another. */
const weights: Readonly<Record<string, number>> = {
  package: 14,
  stage: 14,
  connection: 12,
  enum: 8,
  columns: 8,
  step: 7,
  start: 5,
  property: 3,
  argument: 3,
  part: 2,
  "column type": 3,
  "column option": 2,
};

/**
 * Everything that has a name, to be searched at each key: a pass over some ten thousand short texts takes a few
 * milliseconds, which no index would be worth.
 */
export class SearchIndex {
  readonly #entries: readonly Indexed[];

  constructor(library: Library) {
    this.#entries = library.definitions.flatMap((one) => entriesOf(one, library));
  }

  /** Whatever has all words of a query, or else as many as anything has; the likeliest first. */
  find(query: string, most: number): Found {
    const terms = termsOf(query).map((term) => ({ term, begins: ` ${term}` }));
    const whole = query.trim().toLowerCase().replace(/\(\)$/, "");
    for (let asked = terms.length; asked > 0; asked -= 1) {
      const ranks = this.#ranks(terms, asked, whole);
      const total = ranks.reduce((sum, { length }) => sum + length, 0);
      if (total > 0) return { entries: best(ranks, most), all: asked === terms.length, total };
    }
    return { entries: [], all: false, total: 0 };
  }

  /** Entries that have so many of the terms, by their score: most of thousands are never put in order. */
  #ranks(terms: readonly Term[], asked: number, whole: string): Indexed[][] {
    const ranks: Indexed[][] = [];
    for (const entry of this.#entries) {
      let missing = terms.length - asked;
      for (const { term } of terms) if (missing >= 0 && !entry.hay.includes(term)) missing -= 1;
      if (missing < 0) continue;
      const score = scoreOf(entry, terms, whole);
      while (ranks.length <= score) ranks.push([]);
      ranks[score]?.push(entry);
    }
    return ranks;
  }
}

/** A word of a query, and how it stands at the beginning of one. */
interface Term {
  readonly term: string;
  readonly begins: string;
}

function best(ranks: readonly Indexed[][], most: number): Indexed[] {
  const found: Indexed[] = [];
  for (let score = ranks.length - 1; score >= 0 && found.length < most; score -= 1) {
    const equal = ranks[score] ?? [];
    found.push(...equal.sort((a, b) => a.name.length - b.name.length).slice(0, most));
  }
  return found.slice(0, most);
}

/** The words of a query, as entries are compared with them: without the s of a plural. */
export function termsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/[\s.,;:()?'"/]+/)
    .filter((term) => term !== "")
    .map((term) => (term.length > 3 ? term.replace(/s$/, "") : term));
}

function scoreOf(entry: Indexed, terms: readonly Term[], whole: string): number {
  let score = entry.weight;
  if (entry.lower === whole || entry.others.includes(whole)) score += 60;
  else if (entry.nameWords.trim() === whole) score += 50;
  for (const term of terms) score += termScore(entry, term);
  return score;
}

function termScore(entry: Indexed, { term, begins }: Term): number {
  const { lower, nameWords, contextWords, hay } = entry;
  if (lower.startsWith(term)) {
    const rest = lower.slice(term.length);
    return rest === "" || rest === "s" ? 40 : 24;
  }
  if (nameWords.includes(begins)) return 20;
  const at = contextWords.lastIndexOf(begins);
  if (at >= 0) {
    const isEnd = at + begins.length === contextWords.length;
    const isWhole = isEnd && (at === 0 || contextWords.startsWith(" in", at - 3));
    return isWhole ? 26 : at === 0 ? 14 : 10;
  }
  if (lower.includes(term)) return 9;
  if (hay.includes(begins)) return 6;
  return hay.includes(term) ? 1 : 0;
}

/** @param others - By which it is found too: other names, names in the payload */
function indexed(entry: Entry, others: readonly string[] = []): Indexed {
  const nameWords = words(entry.name);
  const contextWords = words(entry.context);
  const lower = entry.name.toLowerCase();
  const rest = [entry.about, ...others].join(" ").toLowerCase();
  return {
    ...entry,
    ...{ lower, nameWords, contextWords },
    hay: `${nameWords} ${lower}${contextWords} ${entry.context.toLowerCase()} ${rest}`,
    // A definition is asked for in words too: `my crawler` for `myCrawler`.
    others: [
      ...others.map((other) => other.toLowerCase()),
      ...(entry.context === "" ? others.map((other) => words(other).trim()) : []),
    ],
    weight: weights[entry.kind] ?? 0,
  };
}

/** Names come again and again, as do the definitions that they are parts of. */
const known = new Map<string, string>();

/** ` secret key` of `secretKey`. */
function words(name: string): string {
  const found = known.get(name) ?? split(name);
  known.set(name, found);
  return found;
}

function split(name: string): string {
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${spaced.toLowerCase().trim()}`;
}

/** The names of what is written. */
function written(writes: readonly WriteData[]): string[] {
  return [...new Set(writes.map(({ name }) => name))];
}

function entriesOf(definition: DefinitionData, library: Library): Indexed[] {
  const { id, title, doc = "", kind } = definition;
  const part = (
    name: string,
    what: string,
    about: string,
    path: string,
    ...more: readonly string[]
  ): Indexed => {
    // What a step or a shape has is looked for by the name of that as well.
    const owner = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : "";
    const context = owner === "" ? title : `${owner} in ${title}`;
    return indexed({ name, about, context, kind: what, address: `${id}/${path}` }, more);
  };
  const self = (...more: readonly string[]): Indexed =>
    indexed({ name: title, about: doc, context: "", kind, address: id }, more);
  switch (definition.kind) {
    case "package": {
      const { builder, start, steps, package: name } = definition;
      const parts = [{ ...start, kind: "start", slot: "" }].concat(
        steps.map((step) => ({ ...step, kind: "step" })),
      );
      return [
        self(builder, name, definition.id),
        ...parts.flatMap((one) => [
          part(one.name, one.kind, one.doc, one.name, one.slot, name, ...written(one.writes)),
          ...one.args.map((arg) =>
            part(arg.name, "argument", arg.doc, `${one.name}/${arg.name}`, one.slot),
          ),
        ]),
      ];
    }
    case "stage":
    case "connection":
      return [
        self(definition.type, kind === "stage" ? definition.op : ""),
        ...library
          .propertySets(definition)
          .flatMap(({ properties }) =>
            properties.map((one) => part(one.name, "property", one.title, one.name, one.wire)),
          ),
        ...(definition.kind === "stage" ? definition.shapes : []).flatMap(({ name, parts }) =>
          parts.map((one) => part(one.name, "part", one.title, `${name}/${one.name}`, one.wire)),
        ),
      ];
    case "columns":
      return [
        self(),
        ...definition.types.map((one) => part(one.name, "column type", one.doc, one.name)),
        ...definition.options.map((one) =>
          part(one.name, "column option", one.doc, `option/${one.name}`),
        ),
      ];
    case "enum":
      return [
        self(),
        ...definition.members.map(({ name, value, doc: about = "" }) =>
          part(name, "constant", about, name, String(value)),
        ),
      ];
  }
}
