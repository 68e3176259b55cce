import type { Field } from "../document/types.js";
import {
  type ColumnOption,
  type ColumnType,
  columnType,
  type OptionEffect,
} from "./column-options.js";
import type { FieldTypes } from "./field-types.js";
import type { SchemaMaker } from "./schema.js";

type Options = Readonly<Record<string, unknown>>;

/** The method of a schema, and its options, that make a column. */
export interface ColumnCall {
  readonly method: string;
  readonly options: Options;
}

/** Finds the calls that make columns, by the table from which these are made. */
export class ColumnCalls {
  readonly #types: ReadonlyMap<string, ColumnType>;
  readonly #maker: SchemaMaker;

  constructor(table: FieldTypes, maker: SchemaMaker) {
    const methods = Object.keys(table.types);
    this.#types = new Map(methods.map((method) => [method, columnType(table, method)]));
    this.#maker = maker;
  }

  /** What makes exactly this column; undefined where no call does. */
  callOf(field: Field): ColumnCall | undefined {
    const { type_code: code, odbc_type: odbc } = field.app_data;
    for (const [method, { type, code: itsCode, odbc: itsOdbc, options: all }] of this.#types) {
      if (type !== field.type || itsCode !== code || itsOdbc !== odbc) continue;
      const options = this.#optionsOf(method, all, field);
      if (options !== undefined) return { method, options };
    }
    return undefined;
  }

  /** Takes every option that brings the column nearer. What it comes to is compared, so that a wrong guess does no harm. */
  #optionsOf(method: string, all: readonly ColumnOption[], field: Field): Options | undefined {
    const base = this.#make(method, field.name, {});
    if (base === undefined) return undefined;
    const guesses = guessesAt(all, base, field);
    // A generator counts for nothing before it has its parts.
    const generators = guesses.filter(({ isGenerator }) => isGenerator);
    for (const begin of [{}, ...generators.map(({ name, value }) => ({ [name]: value }))]) {
      const found = this.#from(begin, method, field, guesses);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #from(
    begin: Options,
    method: string,
    field: Field,
    guesses: readonly Guess[],
  ): Options | undefined {
    let options = begin;
    const missing = (given: Options): number => {
      const made = this.#make(method, field.name, given);
      return made === undefined ? Infinity : distance(made, field);
    };
    let left = missing(options);
    if (left === 0) return options;
    for (const { name, value } of guesses) {
      const more = { ...options, [name]: value };
      const now = missing(more);
      if (now >= left) continue;
      [options, left] = [more, now];
      if (left === 0) return options;
    }
    return undefined;
  }

  #make(method: string, name: string, options: Options): Field | undefined {
    try {
      const call = (columns: unknown): unknown =>
        (columns as Record<string, (name: string, options: Options) => unknown>)[method]?.(
          name,
          options,
        );
      return this.#maker.make(call).fields[0];
    } catch {
      return undefined;
    }
  }
}

/** Options that may be set, those that say most first. */
function guessesAt(all: readonly ColumnOption[], base: Field, field: Field): Guess[] {
  const texts = textsOf(field);
  const guesses = all.flatMap(({ name, kind, values, effects, weight }) =>
    effects.flatMap((effect) =>
      guessesOf(effect, kind, values, { base, field, texts }).map((value) => {
        const isGenerator = effect.does === "generator";
        return { name, value, weight, isGenerator };
      }),
    ),
  );
  return guesses.sort((one, other) => other.weight - one.weight);
}

/** What an option may be. */
interface Guess {
  readonly name: string;
  readonly value: unknown;
  /** How much it says. */
  readonly weight: number;
  readonly isGenerator: boolean;
}

interface Seen {
  readonly base: Field;
  readonly field: Field;
  readonly texts: readonly string[];
}

/** What an option may be, as one of its effects shows it. */
function guessesOf(
  effect: OptionEffect,
  kind: string,
  values: readonly (string | number)[] | undefined,
  { base, field, texts }: Seen,
): unknown[] {
  if (effect.does === "nullable") return field.nullable ? [true] : [];
  if (effect.does === "key") {
    const { part, key, constant } = effect;
    const value = field[part][key];
    if (value === undefined || value === base[part][key]) return [];
    if (constant === undefined) return [value];
    if (constant === '"$"') return [kind === "int" ? Number(value) : value];
    return JSON.stringify(value) === constant ? [...(values ?? [true])] : [];
  }
  // The name of a generator stands before its braces.
  const found =
    effect.does === "generator"
      ? texts.flatMap((each) => /^(\w+)=/.exec(each)?.[1] ?? [])
      : texts.flatMap((each) => valuesIn(effect.pattern, each));
  if (kind === "bool") return found.length > 0 ? [true] : [];
  if (kind === "list") return found.length > 0 ? [found] : [];
  const typed = found.flatMap((each) => (/^-?\d+$/.test(each) ? [Number(each), each] : [each]));
  return values ? typed.filter((each) => values.includes(each)) : typed;
}

/** What stands in a text for the sign of a pattern; the text itself where the pattern has none. */
function valuesIn(pattern: string, text: string): string[] {
  const [before = "", after] = pattern.split(/'\$\??'|\$/);
  if (after === undefined) return text === before ? [text] : [];
  if (!text.startsWith(before)) return [];
  const rest = text.slice(before.length);
  return [/^'(.*)'$/s.exec(rest)?.[1] ?? rest];
}

/** The import and export properties, one by one, and what is in the braces of those that have some. */
function textsOf({ app_data: { apt_field_properties: all } }: Field): string[] {
  if (typeof all !== "string") return [];
  const parts = all.match(/(?:'[^']*'|\{[^}]*\}|[^,'{])+/g) ?? [];
  return parts.flatMap((part) => {
    const [, inner] = /^\w+=\{(.*)\}$/s.exec(part) ?? [];
    const bare = /^alphabet=(.*)$/s.exec(part)?.[1];
    const within = inner?.match(/(?:'[^']*'|[^,'])+/g) ?? [];
    return [part, ...within, ...(bare === undefined ? [] : [bare])];
  });
}

/** How many keys and texts differ. */
function distance(one: Field, other: Field): number {
  const parts = (["metadata", "app_data"] as const).map((part) => {
    const keys = new Set([...Object.keys(one[part]), ...Object.keys(other[part])]);
    keys.delete("apt_field_properties");
    return [...keys].filter((key) => one[part][key] !== other[part][key]).length;
  });
  const [had, has] = [textsOf(one), textsOf(other)];
  const texts =
    one.app_data["apt_field_properties"] === other.app_data["apt_field_properties"]
      ? 0
      : 1 +
        had.filter((text) => !has.includes(text)).length +
        has.filter((text) => !had.includes(text)).length;
  const known = ["name", "type", "nullable", "metadata", "app_data"];
  const more = Object.keys(other).filter((key) => !known.includes(key)).length;
  return (
    texts +
    more +
    Number(one.nullable !== other.nullable) +
    parts.reduce((sum, count) => sum + count, 0)
  );
}
