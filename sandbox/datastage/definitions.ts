import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject } from "../json.js";
import { repositoryFile } from "../repository.js";

export const roles = ["in", "out", "reference", "reject"] as const;
export type Role = (typeof roles)[number];

/** A kind of stage, as far as a compiler asks. */
export interface StageDefinition {
  readonly label: string;
  /** How many links of each role it takes: the least and the most. */
  readonly links: Readonly<Record<Role, readonly [least: number, most: number]>>;
  /** By their names in documents. */
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  /** Other names that its documents hold: what its properties become. */
  readonly encoded: ReadonlySet<string>;
}

export interface PropertyDefinition {
  /** In the definition. */
  readonly name: string;
  readonly type: string;
  /** Of an enum: what it takes. */
  readonly values: ReadonlySet<Json> | undefined;
  readonly fallback: Json;
  /** Whether nothing runs without it: in any place, or where the stage gives rows, or takes some. */
  readonly mandatory: "anywhere" | "source" | "target" | undefined;
}

const folder = (): string => dirname(dirname(repositoryFile("spec/datastage/stages/peek.yaml")));
const known = new Map<string, StageDefinition | undefined>();
const documents = new Map<string, JsonObject>();
let files: ReadonlyMap<string, string> | undefined;

/** The definition of the stage that the engine calls so; read when it is asked for first. */
export function stageDefinition(op: string): StageDefinition | undefined {
  if (!known.has(op)) {
    files ??= filesByOp();
    const file = files.get(op);
    known.set(op, file === undefined ? undefined : readStage(document(file), op));
  }
  return known.get(op);
}

function filesByOp(): ReadonlyMap<string, string> {
  const stages = join(folder(), "stages");
  return new Map(
    readdirSync(stages).flatMap((file) => {
      // Of all of them only this line: to read them whole takes seconds.
      const [, op = ""] = /^op: (.+)$/m.exec(readFileSync(join(stages, file), "utf8")) ?? [];
      return op === '""' ? [] : [[op, `stages/${file}`] as const];
    }),
  );
}

function readStage(stage: JsonObject, op: string): StageDefinition {
  const mandatory = new Set(texts(besides("mandatory", op)));
  const unlisted = object(besides("unlisted", op));
  const links = object(stage["links"]);
  const connection = stage["connection"];
  const sources = [stage, ...(typeof connection === "string" ? connectionsNamed(connection) : [])];
  const properties = new Map<string, PropertyDefinition>();
  for (const source of sources.toReversed()) {
    const groups = texts(source["use"]).map((name) => document(`groups/${name}.yaml`));
    for (const part of [...groups, source]) {
      const rows = Object.entries({ ...object(part["first"]), ...object(part["properties"]) });
      for (const [name, row] of [...rows, ...Object.entries(object(part["last"]))]) {
        const property = object(row);
        const type = typeof property["type"] === "string" ? property["type"] : "list";
        const wire = property["wire"];
        properties.set(typeof wire === "string" ? wire : snakeCase(name), {
          ...{
            name,
            type,
            values: valuesOf(type, [part, ...sources, ...groups], texts(unlisted[name])),
          },
          fallback: property["default"] ?? null,
          mandatory: mandatory.has(name) ? placeOf(property["in"]) : undefined,
        });
      }
    }
  }
  return {
    label: typeof stage["label"] === "string" ? stage["label"] : op,
    links: Object.fromEntries(roles.map((role) => [role, rangeOf(links[role])])) as never,
    properties,
    encoded: new Set([...alwaysEncoded, ...encodedBy(stage["encode"])]),
  };
}

/** Derivations and partitioning are part of no definition; connections of the flow itself have a name. */
const alwaysEncoded = ["valueDerivation", "part_coll", "name"];

/** The names that encoders are told. */
function encodedBy(steps: Json | undefined): readonly string[] {
  return (Array.isArray(steps) ? (steps as readonly Json[]) : []).flatMap((given) => {
    const { parameter, parameters, inputs, outputs } = object(given);
    const names = isObject(parameters) ? Object.keys(parameters) : texts(parameters);
    const maps = [inputs, outputs].flatMap((map) => Object.values(object(map)));
    return [...names, ...[parameter, ...maps].filter((name) => typeof name === "string")];
  });
}

function placeOf(view: Json | undefined): "anywhere" | "source" | "target" {
  return view === "source" || view === "target" ? view : "anywhere";
}

/** The definition of a kind of connections, whose properties stand beside those of the stage. */
function connectionsNamed(name: string): JsonObject[] {
  return [document(`connections/${name}.yaml`)];
}

/** One number, or two, of which the second may be any; none where nothing is said. */
function rangeOf(range: Json | undefined): readonly [number, number] {
  const [least = 0, most = least] = Array.isArray(range) ? (range as readonly Json[]) : [range];
  return [Number(least), most === "many" ? Number.POSITIVE_INFINITY : Number(most)];
}

function valuesOf(
  type: string,
  parts: readonly JsonObject[],
  more: readonly string[],
): ReadonlySet<Json> | undefined {
  const shared = readdirSync(join(folder(), "enums")).map((file) => document(`enums/${file}`));
  for (const part of [...parts, ...shared]) {
    const values = object(part["enums"])[type];
    if (Array.isArray(values)) return new Set([...(values as readonly Json[]), ...more]);
    if (isObject(values)) return new Set([...Object.values(values), ...more]);
  }
  return undefined;
}

let compilerDocument: JsonObject | undefined;

/** What the compiler knows besides the definitions. */
function besides(part: "mandatory" | "unlisted", op: string): Json | undefined {
  const file = "sandbox/datastage/compiler.yaml";
  compilerDocument ??= object(parse(readFileSync(repositoryFile(file), "utf8")) as Json);
  return object(compilerDocument[part])[op];
}

function document(file: string): JsonObject {
  const found = documents.get(file);
  if (found !== undefined) return found;
  const path = join(folder(), file);
  const read = object(parse(readFileSync(path, "utf8")) as Json);
  if (read["name"] === undefined) throw new Error(`${basename(path)} is no definition.`);
  documents.set(file, read);
  return read;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter((text) => typeof text === "string")
    : [];
}
