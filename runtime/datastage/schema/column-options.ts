import type { FieldTypes } from "./field-types.js";

/** What an option does to a column, read from its row: see {@link FieldTypes}. */
export type OptionEffect =
  | { readonly does: "nullable" }
  /** Sets a key; `constant` is JSON, undefined for the value itself. */
  | {
      readonly does: "key";
      readonly part: "metadata" | "app_data";
      readonly key: string;
      readonly constant: string | undefined;
    }
  /** The value is the name of a generator. */
  | { readonly does: "generator" }
  /** A text in the braces of the generator. */
  | { readonly does: "inside"; readonly generator: string; readonly pattern: string }
  | { readonly does: "text"; readonly pattern: string };

/** An option that a type of columns takes. */
export interface ColumnOption {
  readonly name: string;
  /** What its value must be. */
  readonly kind: string;
  readonly values: readonly (string | number)[] | undefined;
  /** On this type of columns. */
  readonly effects: readonly OptionEffect[];
  /** How many effects it has on types of any kind. */
  readonly weight: number;
}

/** A type of columns, its row read. */
export interface ColumnType {
  readonly type: string;
  readonly code: string;
  readonly odbc: string;
  /** Its max_length, min_length and decimal_precision without options. */
  readonly size: readonly number[];
  /** In the order in which they take effect. */
  readonly options: readonly ColumnOption[];
}

/** Reads the type that a method of a schema makes columns of. */
export function columnType(table: FieldTypes, method: string): ColumnType {
  const row = table.types[method] ?? "";
  const [groups = "", type = "", code = "", odbc = "", ...size] = row.split(" ");
  const options = Object.entries(table.options).flatMap(([key, option]): ColumnOption[] => {
    const [name = ""] = key.split(":");
    const [text, values] = typeof option === "string" ? [option, undefined] : option;
    const [kind = "", of = "*", ...effects] = text.split(" ");
    if (of !== "*" && !shares(of, groups)) return [];
    const own = effects.flatMap((each) => effectIn(each, groups));
    return [{ name, kind, values, effects: own, weight: effects.length }];
  });
  return { type, code, odbc, size: size.map(Number), options };
}

/** What an effect is for a type of these groups. */
function effectIn(row: string, groups: string): OptionEffect[] {
  const [, letters, effect = ""] = /^(?:([a-z]+):)?(.*)$/.exec(row) ?? [];
  if (letters !== undefined && !shares(letters, groups)) return [];
  if (effect === "n") return [{ does: "nullable" }];
  const [, place, key = "", constant] = /^([ma])\.(\w+)(?:=(.*))?$/.exec(effect) ?? [];
  const part = place === "m" ? "metadata" : "app_data";
  if (place !== undefined) return [{ does: "key", part, key, constant }];
  const [, generator, pattern = effect] = /^(\w+|\$)\{(.*)$/.exec(effect) ?? [];
  if (generator === "$") return [{ does: "generator" }];
  return [generator ? { does: "inside", generator, pattern } : { does: "text", pattern }];
}

function shares(some: string, others: string): boolean {
  return [...some].some((letter) => others.includes(letter));
}
