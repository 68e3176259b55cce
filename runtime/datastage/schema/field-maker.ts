import { usualMetadata } from "../document/field-copy.js";
import type { DocumentValue, Field, FieldMetadata } from "../document/types.js";
import { FlowError } from "../flow-error.js";
import { type ColumnOption, columnType, type OptionEffect } from "./column-options.js";
import type { FieldTypes } from "./field-types.js";

type Options = Readonly<Record<string, unknown>>;

/** A column that is being made. */
interface Draft {
  nullable: boolean;
  readonly metadata: FieldMetadata;
  /** What the type says; copied before an option writes to it. */
  app_data: Readonly<Record<string, DocumentValue>>;
  readonly texts: string[];
  /** What generates its values, what stands in its braces, and before which of the texts. */
  generator?: readonly [name: string, parts: string[], at: number];
}

type Effect = (draft: Draft, value: DocumentValue) => void;

interface Option extends Pick<ColumnOption, "kind" | "values"> {
  readonly rank: number;
  readonly effects: readonly Effect[];
}

interface Type {
  readonly type: string;
  /** Shared by all columns without options that write there. */
  readonly app_data: Readonly<Record<string, DocumentValue>>;
  readonly size: readonly number[];
  readonly options: ReadonlyMap<string, Option>;
}

/** Makes columns of the types in a table, which it reads once. */
export class FieldMaker {
  readonly #table: FieldTypes;
  readonly #types = new Map<string, Type>();

  constructor(table: FieldTypes) {
    this.#table = table;
  }

  /** The methods of a schema. */
  get methods(): readonly string[] {
    return Object.keys(this.#table.types);
  }

  /**
   * A column, frozen: links and documents share it.
   *
   * @throws FlowError `FLOW_COLUMN` for an option or a value that the type doesn't take
   */
  make(method: string, name: string, options: Options | undefined): Field {
    if (typeof name !== "string" || name === "") {
      throw new FlowError("COLUMN", `${method}()`, "makes a column, which needs a name");
    }
    const { type, app_data: usual, size, options: known } = this.#type(method);
    const [max_length = 0, min_length = 0, decimal_precision = 0] = size;
    const draft: Draft = {
      nullable: false,
      metadata: usualMetadata({ max_length, min_length, decimal_precision }),
      app_data: usual,
      texts: [],
    };
    const place = () => `${method}(${JSON.stringify(name)})`;
    if (options !== undefined) {
      for (const [option, value] of given(place, options, known)) {
        for (const effect of option.effects) effect(draft, value);
      }
    }
    const { nullable, metadata, texts, generator } = draft;
    if (generator) {
      const [kind, parts, at] = generator;
      if (kind === "alphabet" && parts.length === 0) {
        throw new FlowError("COLUMN", place(), "is generated from an alphabet, which is missing");
      }
      texts.splice(
        at,
        0,
        kind === "alphabet" ? `alphabet=${parts.join()}` : `${kind}={${parts.join()}}`,
      );
    }
    if (texts.length > 0) {
      draft.app_data = { ...draft.app_data, apt_field_properties: texts.join(",") };
    }
    const app_data = Object.freeze(draft.app_data);
    return Object.freeze({ name, type, nullable, metadata: Object.freeze(metadata), app_data });
  }

  #type(method: string): Type {
    const made = this.#types.get(method);
    if (made) return made;
    const { type, code, odbc, size, options: all } = columnType(this.#table, method);
    const options = new Map(
      all.map(({ name, kind, values, effects }, rank) => [
        name,
        { rank, kind, values, effects: effects.map(effectOf) },
      ]),
    );
    const app_data = Object.freeze({ time_scale: 0, type_code: code, odbc_type: odbc });
    const known = { type, app_data, size, options };
    this.#types.set(method, known);
    return known;
  }
}

/** The options that are set, in the order in which they take effect. */
function given(place: () => string, options: Options, known: Type["options"]) {
  const set: [Option, DocumentValue][] = [];
  for (const name in options) {
    const value = options[name];
    if (value === undefined || value === null) continue;
    const option = known.get(name);
    if (option === undefined) {
      throw new FlowError("COLUMN", place(), `takes no option ${name}`, {
        hint: `Its options are ${[...known.keys()].sort().join(", ")}.`,
      });
    }
    check(() => `${place()}.${name}`, option, value);
    if (value !== false) set.push([option, value as DocumentValue]);
  }
  return set.length > 1 ? set.sort(([one], [other]) => one.rank - other.rank) : set;
}

const whole = (value: unknown): boolean => Number.isSafeInteger(value);
const text = (value: unknown): boolean => typeof value === "string";
const checks: Readonly<Record<string, readonly [what: string, is: (value: unknown) => boolean]>> = {
  string: ["a text", text],
  int: ["a whole number from 0", (value) => whole(value) && (value as number) >= 0],
  bool: ["true or false", (value) => typeof value === "boolean"],
  text: ["a text or a whole number", (value) => text(value) || whole(value)],
  list: [
    "a list of texts and numbers",
    (value) => Array.isArray(value) && value.every((each) => text(each) || whole(each)),
  ],
};

function check(place: () => string, { kind, values }: Option, value: unknown): void {
  if (values?.includes(value as string) ?? checks[kind]?.[1](value) ?? true) return;
  const what = values
    ? `one of ${values.map((each) => JSON.stringify(each)).join(", ")}`
    : checks[kind]?.[0];
  throw new FlowError("COLUMN", place(), `must be ${String(what)}`);
}

function effectOf(effect: OptionEffect): Effect {
  switch (effect.does) {
    case "nullable":
      return (draft) => void (draft.nullable = true);
    case "key": {
      const { part, key, constant } = effect;
      const fixed = constant === undefined ? undefined : (JSON.parse(constant) as DocumentValue);
      return (draft, value) => {
        const set = fixed === undefined ? value : fixed === "$" ? plain(value) : fixed;
        if (part === "metadata") draft.metadata[key] = set;
        else draft.app_data = { ...draft.app_data, [key]: set };
      };
    }
    case "generator":
      return (draft, value) => {
        draft.generator = [plain(value), [], draft.texts.length];
      };
    case "inside":
      return ({ generator: open }, value) => {
        // The vendor leaves out what is empty, and what belongs to another generator.
        if (open?.[0] !== effect.generator || value === "") return;
        for (const each of Array.isArray(value) ? (value as DocumentValue[]) : [value]) {
          open[1].push(textOf(effect.pattern, each));
        }
      };
    case "text":
      return (draft, value) => void draft.texts.push(textOf(effect.pattern, value));
  }
}

function textOf(pattern: string, value: DocumentValue): string {
  const bare = typeof value !== "string" || (value === "null" && pattern.includes("'$?'"));
  return pattern.replace(/'\$\??'|\$/, (sign) =>
    sign === "$" || bare ? plain(value) : `'${plain(value)}'`,
  );
}

/** A text or a number, as text. */
function plain(value: DocumentValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
