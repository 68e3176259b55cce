import type { DocumentValue } from "../document/types.js";
import type { Names, Row, Rows } from "./descriptor.js";

/** A property of a stage or connection, its row read. */
export interface Property {
  /** In camelCase, as users write it. */
  readonly name: string;
  /** As the document has it. */
  readonly wire: string;
  /** The views that hold it: letters of {@link Row}, small and without `m`. */
  readonly views: string;
  /** Those of the views that hold it where a user hasn't set it. */
  readonly required: string;
  readonly type: string;
  readonly names: Names | undefined;
  readonly fallback: DocumentValue;
  /** Its place in the document, from 0. */
  readonly rank: number;
}

/** What has properties: a stage or a connection. */
interface Described {
  readonly main?: string;
  readonly first?: readonly Rows[];
  readonly groups?: readonly Rows[];
  readonly without?: readonly string[];
  readonly properties: Rows;
  readonly last?: readonly Rows[];
}

const known = new WeakMap<Described, ReadonlyMap<string, Property>>();

/** The properties of a stage or connection by name, in the order of the document. Read once. */
export function propertiesOf(described: Described): ReadonlyMap<string, Property> {
  const found = known.get(described);
  if (found !== undefined) return found;
  const { main, first = [], groups = [], without = [], properties, last = [] } = described;
  const rest = Object.assign({}, ...groups, properties) as Rows;
  const rows = new Map<string, Row>(first.flatMap((group) => Object.entries(group)));
  // A stage's order is the vendor's, that of names in snake_case, which this is too: capitals come before small letters.
  const sorted = Object.keys(rest).sort(main === undefined ? byWire(rest) : undefined);
  for (const name of sorted) {
    // What stands first is the stage's own: a group's property of the same name gives way.
    if (name in properties || !rows.has(name)) rows.set(name, rest[name] as Row);
  }
  const ending = new Set<string>();
  for (const [name, row] of last.flatMap((group) => Object.entries(group))) {
    if (ending.has(name)) continue;
    ending.add(name);
    rows.delete(name);
    rows.set(name, row);
  }
  for (const name of without) rows.delete(name);
  const made = new Map(
    [...rows].map(([name, row], rank) => [name, readRow(name, row, main ?? "", rank)] as const),
  );
  known.set(described, made);
  return made;
}

function readRow(name: string, row: Row, main: string, rank: number): Property {
  const [code, ...rest] = typeof row === "string" ? [row] : row;
  const [letters = "", type = "", ...words] = code.split(" ");
  const wire = words.length === 0 ? undefined : words.join(" ");
  const expanded = letters.replace("m", main).replace("M", main.toUpperCase()).replace("-", "");
  const named = type === "enum" || type === "list";
  const names = named ? (rest.shift() as Names | null) : null;
  return {
    name,
    wire: wire ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    views: expanded.toLowerCase(),
    required: expanded.replace(/[^A-Z]/g, "").toLowerCase(),
    type,
    names: names ?? undefined,
    fallback: (rest[0] as DocumentValue | undefined) ?? null,
    rank,
  };
}

function byWire(rows: Rows): (a: string, b: string) => number {
  const wire = (name: string): string => readRow(name, rows[name] as Row, "", 0).wire;
  return (a, b) => (wire(a) < wire(b) ? -1 : 1);
}
