import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { ArgumentSource } from "../validate/argument-schema.js";
import type { EnumTable } from "./enums-model.js";
import type { Report } from "./report.js";
import type { TypeModel, VariantsModel } from "./types.js";

/** What an argument may be of. */
export interface TypeTable {
  readonly enums: EnumTable;
  /** Of the package; where they can't be used, undefined. */
  readonly variants?: ReadonlyMap<string, VariantsModel> | undefined;
}

type Source = ArgumentSource["type"];

const plainTypes = ["string", "boolean", "integer", "secret", "json"] as const;

/** The type that a definition names; undefined where there is none, which is reported. */
export function modelType(
  source: Source,
  table: TypeTable,
  path: Path,
  report: Report,
): TypeModel | undefined {
  if (typeof source !== "object") return scalarType(source, table, path, report);
  const [kind, inner] =
    "list" in source ? (["list", source.list] as const) : (["map", source.map] as const);
  const at = [...path, kind];
  const of =
    typeof inner === "object" && "variants" in inner
      ? variantsType(inner.variants, table, [...at, "variants"], report)
      : modelType(inner, table, at, report);
  const held = of?.kind === "list" ? of.of : of;
  if (held?.kind === "secret" || held?.kind === "json") {
    const noun = held.kind === "secret" ? "Secrets" : "JSON objects";
    const message = `${noun} can't stand in a ${kind}.`;
    const isSecret = held.kind === "secret";
    const fix = isSecret ? "Give each secret an argument of its own." : "Make the whole a json.";
    report.add(path, isSecret ? "secret-leak" : "unknown-type", message, fix);
  }
  return of && { kind, of };
}

function variantsType(
  name: string,
  { variants }: TypeTable,
  path: Path,
  report: Report,
): TypeModel | undefined {
  const found = variants?.get(name);
  if (found !== undefined) return { kind: "variants", variants: found };
  const names = known(variants?.keys() ?? [], name);
  const fix = variants === undefined ? "Take them in a step of the package itself." : names;
  report.add(path, "unknown-type", `There are no variants ${name} here.`, fix);
  return undefined;
}

function scalarType(
  source: Exclude<Source, object>,
  { enums }: TypeTable,
  path: Path,
  report: Report,
): TypeModel | undefined {
  const plain = plainTypes.find((name) => name === source);
  if (plain !== undefined) return { kind: plain };
  const place = enums.get(source);
  if (place !== undefined) return { kind: "enum", ...place };
  const names = known([...plainTypes, ...enums.keys()], source);
  report.add(path, "unknown-type", `There is no type ${source}.`, names);
  return undefined;
}
