import type { Json } from "../payload/workflow-payload.js";
import type { AnySecret } from "../secret/is-secret.js";

type PlainType = "string" | "boolean" | "integer" | "secret";

/** What an argument may hold. The types of the generated builders say the same to the compiler. */
export type ArgumentType =
  | PlainType
  | { readonly enum: string; readonly values: readonly string[] }
  /** An enum that a tenant can extend: any text but the name of a constant. */
  | { readonly openEnum: string }
  | { readonly list: ArgumentType }
  /** What only some packages take. */
  | { readonly read: Reader; readonly of?: ArgumentType }
  /** One of several sets of arguments, chosen by `type`. */
  | { readonly variants: { readonly [type: string]: PartDescriptor } };

/**
 * A named function that checks and copies what a caller gave: the closed list is in `readers/`.
 *
 * @param place - Builder, step and argument, for messages
 * @param item - Checks and copies what is inside
 * @throws BuilderError
 */
export type Reader = (place: string, value: unknown, item: ReadItem) => Value;

export type ReadItem = (place: string, value: unknown) => Value;

export interface ArgumentDescriptor {
  readonly type: ArgumentType;
  /** What it is when it is left out; absent where it is required. */
  readonly default?: Json;
  /** Smallest integer, or fewest items. */
  readonly min?: number;
  /** Largest integer. */
  readonly max?: number;
  /** Exact length of a text in characters (code points). */
  readonly characters?: number;
  /** A text that has to say something. */
  readonly blank?: false;
  /** Allowed only while another argument has this value, and required then where it has no default. */
  readonly only?: { readonly argument: string; readonly is: Json };
  /** Another argument: both are given, or none. */
  readonly with?: string;
}

/** An argument after its check: plain, copied, never undefined. What a caller named is a Map: it keeps its order. */
export type Value =
  | Json
  | AnySecret
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly [key: string]: Value };

/** A named function from values to what is sent: the closed list is in `encoders/`. */
export type Encoder = (value: Value) => Value;

/** How a wire value is made. */
export type Expression =
  /**
   * `$name` is the value of an argument; `$name?` too, and what it is for is left out where it is not given. In any
   * other text, `${name}` is replaced by an argument, by the `epoch` or `guid` of the workflow, and `${$}` by a
   * dollar sign.
   */
  | string
  | number
  | boolean
  | null
  | { readonly map: Rows }
  | { readonly encode: Encoder; readonly of: Expression }
  | Choice;

/** One of two values; what it is for is left out where there is none. */
export interface Choice {
  /** Names of which any is given and not empty, or one that has a value. A step that was taken is `step()`. */
  readonly if: string | readonly string[];
  readonly is?: Json;
  readonly then?: Expression;
  readonly else?: Expression;
}

/** Names on the wire and how their values are made, in the order of the wire. `${name}` is replaced in names too. */
export type Rows = { readonly [name: string]: Expression };

/** A type alone stands for an argument that is required and has no further rule; with `?`, for one that may be null. */
export type ArgumentRow = ArgumentType | `${PlainType}?` | ArgumentDescriptor;

/** What is written, and of which arguments. */
export interface PartDescriptor {
  readonly args?: { readonly [name: string]: ArgumentRow };
  /** Arguments of which one at least is given and not empty. */
  readonly some?: readonly string[];
  /** Parameters whose values change. */
  readonly replace?: Rows;
  /** Parameters to append. */
  readonly set?: Rows;
  /** An argument with a list of variants, each of which writes for itself. */
  readonly each?: string;
  /** Fields to merge into the body of the credential. */
  readonly credential?: Rows;
}

export interface StepDescriptor extends PartDescriptor {
  readonly slot: string;
  /** Slots that this step opens. */
  readonly opens?: readonly string[];
}

export interface SlotDescriptor {
  /** What is missing while the slot is open, as a noun: `a source`. Absent on optional slots. */
  readonly need?: string;
  /** A slot that takes several steps has one for each of them; this is its name. */
  readonly of?: string;
  /** Closed until a step opens it. */
  readonly later?: true;
}

/** Names that begin alike: the beginning stands once. */
export type RowGroup = readonly [beginning: string, rows: Rows];

/** One workflow package as data: what its builder offers, checks and writes. */
export interface PackageDescriptor {
  /** The name of the function that starts the builder; for messages. */
  readonly builder: string;
  /** What takes its workflows. */
  readonly surface?: string;
  /** The cluster template that runs the workflow; with the epoch after it, the workflow's name. */
  readonly templateRef: string;
  readonly annotations: readonly RowGroup[];
  readonly labels: readonly RowGroup[];
  /** What comes before all steps. */
  readonly start?: PartDescriptor;
  readonly slots: { readonly [name: string]: SlotDescriptor };
  readonly steps: { readonly [name: string]: StepDescriptor };
  /** What comes after them: of the arguments of `start`. */
  readonly end?: PartDescriptor;
}

/** The steps that fill one of these slots. */
export function filling({ slots, steps }: PackageDescriptor, some: readonly string[]): string[] {
  return Object.keys(steps).filter((name) => {
    const slot = steps[name]?.slot as string;
    return some.includes(slot) || some.includes(slots[slot]?.of as string);
  });
}

/** Their calls: `direct() or objectStore()`. */
export function calls(names: readonly string[], between: string): string {
  return names.map((name) => `${name}()`).join(between);
}

/** An argument with its rules, whichever way its row is written. */
export function argumentOf(row: ArgumentRow): ArgumentDescriptor {
  if (typeof row === "object") return "type" in row ? row : { type: row };
  const type = row.replace("?", "") as PlainType;
  return row === type ? { type } : { type, default: null };
}
