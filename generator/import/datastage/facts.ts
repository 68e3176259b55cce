import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// The facts that a study of the vendor's SDK has written down, as far as definitions are made of them.

/** A condition: a property that must be truthy, a constant, or an operator with what it takes. */
export type FactExpression = string | boolean | readonly unknown[];

export interface FactProperty {
  /** The SDK's name of the attribute. */
  readonly n: string;
  /** Its name on the wire, where that differs. */
  readonly w?: string;
  readonly t: string;
  readonly d?: unknown;
  /** The title in the vendor's editor. */
  readonly ti?: string;
  /** Views that hold it: letters, capital where it is required; A is always. */
  readonly e?: string;
  readonly vis?: "user" | "fw" | "int" | "dead" | "conn";
  /** Of connections: asked for, a secret, of the vendor's editor. */
  readonly req?: 1;
  readonly sec?: 1;
  readonly int?: 1;
}

export interface FactModel {
  readonly kind: "model" | "enum";
  readonly f?: readonly FactProperty[];
  readonly m?: Members;
}

export type Members = Readonly<Record<string, string | number | boolean>>;

type Count = readonly [least: number, most: number | object];

export interface FactStage {
  readonly stage: string;
  readonly op: string | null;
  readonly kind: "connector" | "execution" | "binding" | "wrapped";
  readonly img: string;
  readonly card: Readonly<Record<"in" | "out" | "rej" | "ref", Count | null>>;
  readonly conn?: string;
  readonly views: Readonly<Record<string, { readonly special?: unknown }>>;
  readonly props: readonly FactProperty[];
  readonly complex?: Readonly<Record<string, FactModel>>;
  readonly eff: readonly (readonly [view: string, property: string, condition: number])[];
  readonly x: readonly FactExpression[];
}

export interface FactConnection {
  readonly name: string;
  readonly cls: string;
  readonly label: string | null;
  readonly dsType: string | null;
  readonly stages: readonly string[];
  readonly props: readonly FactProperty[];
  /** Enums of its own. */
  readonly enums?: Readonly<Record<string, Members>>;
}

export interface Facts {
  readonly stages: readonly FactStage[];
  readonly connections: readonly FactConnection[];
  /** Members of each enum by `GROUP.Name`, and an id that equal ones share. */
  readonly enums: ReadonlyMap<string, { readonly id: string; readonly members: Members }>;
  readonly fields: unknown;
}

/** Reads a folder of facts. */
export function readFacts(folder: string): Facts {
  const json = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, file), "utf8")) as unknown;
  const all = (part: string): string[] =>
    readdirSync(path.join(folder, part))
      .filter((file) => file.endsWith(".json") && !file.startsWith("_"))
      .sort()
      .map((file) => path.join(part, file));
  const unique = json("enums/_unique.json") as Record<string, { readonly m: Members }>;
  const enums = new Map<string, { id: string; members: Members }>();
  for (const file of all("enums")) {
    for (const [name, id] of Object.entries(json(file) as Record<string, string>)) {
      enums.set(`${path.basename(file, ".json")}.${name}`, { id, members: unique[id]?.m ?? {} });
    }
  }
  return {
    stages: all("stages").map((file) => json(file) as FactStage),
    connections: all("connections").map((file) => json(file) as FactConnection),
    enums,
    fields: json("schema-fields.json"),
  };
}
