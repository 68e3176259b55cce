import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What our study of the vendor's SDK says of it: which stages, connections and columns there are, and what they take. */
export interface Facts {
  readonly stages: readonly StageFacts[];
  /** By class. */
  readonly connections: ReadonlyMap<string, ConnectionFacts>;
  readonly columns: ColumnFacts;
  /** The constants of an enum, such as `SORT.Operator`, with their values on the wire. */
  readonly enums: ReadonlyMap<string, Constants>;
}

export type Constants = Readonly<Record<string, string | number | boolean>>;
type Range = readonly [least: number, most: number];

export interface StageFacts {
  readonly stage: string;
  /** The module of its models. */
  readonly model: string;
  readonly kind: "execution" | "binding" | "connector" | "wrapped";
  readonly card: {
    readonly in: Range;
    readonly out: Range;
    readonly rej: Range;
    readonly ref: Range;
    /** What its links depend on, where nothing else is said of them. */
    readonly inDyn?: unknown;
  };
  readonly props: readonly PropertyFacts[];
  readonly complex?: Readonly<Record<string, ModelFacts>>;
  /** The class of its connection. */
  readonly conn?: string | null;
}

export interface ConnectionFacts {
  readonly cls: string;
  readonly props: readonly PropertyFacts[];
}

export interface PropertyFacts {
  /** The attribute, and what it is called on the wire. */
  readonly n: string;
  readonly w?: string;
  /** `string`, `list<complex:SortKey>`, `enum:SORT.Operator|string` */
  readonly t: string;
  /** Whether it may be null. */
  readonly z?: number;
  readonly d?: unknown;
  readonly vis?: string;
}

export interface ModelFacts {
  readonly kind: "model" | "enum";
  readonly f?: readonly PropertyFacts[];
  readonly m?: Constants;
  readonly cfg?: { readonly validate_by_name?: boolean; readonly populate_by_name?: boolean };
}

export interface ColumnFacts {
  readonly addFieldTypes: readonly string[];
  readonly kwargs: Readonly<Record<string, string>>;
  readonly kwNeverWork: Readonly<Record<string, string>>;
  /** By keyword, the types whose columns haven't it. */
  readonly kwUnsupportedBy: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, Constants>>;
}

/** @param folder - Where the studies of stages lie. */
export function readFacts(folder: string): Facts {
  const read = (...names: readonly string[]): unknown =>
    JSON.parse(readFileSync(path.join(folder, ...names), "utf8"));
  const all = (kind: string): unknown[] =>
    readdirSync(path.join(folder, kind))
      .filter((file) => file.endsWith(".json") && !file.startsWith("_"))
      .sort()
      .map((file) => read(kind, file));
  const unique = read("enums", "_unique.json") as Record<string, { readonly m: Constants }>;
  const enums = new Map<string, Constants>();
  for (const file of readdirSync(path.join(folder, "enums")).filter(
    (one) => !one.startsWith("_"),
  )) {
    for (const [name, id] of Object.entries(read("enums", file) as Record<string, string>))
      enums.set(`${file.replace(/\.json$/, "")}.${name}`, unique[id]?.m ?? {});
  }
  const connections = all("connections") as ConnectionFacts[];
  return {
    stages: (all("stages") as StageFacts[]).map((stage) => ({ ...stage, card: linksOf(stage) })),
    connections: new Map(connections.map((one) => [one.cls, one])),
    columns: read("schema-fields.json") as ColumnFacts,
    enums,
  };
}

/** What says nothing of its links has one in and one out: it is said of each that is made. */
function linksOf({ card }: StageFacts): StageFacts["card"] {
  return card.inDyn === undefined ? card : { in: [1, 1], out: [1, 1], rej: [0, 0], ref: [0, 0] };
}
