import type { Json } from "../payload/workflow-payload.js";
import type { AnySecret } from "../secret/is-secret.js";

type PlainType = "string" | "boolean" | "integer" | "secret";

/** What an argument may hold. The types of the generated builders say the same to the compiler. */
export type ArgumentType =
  | PlainType
  | { readonly enum: string; readonly values: readonly string[] }
  /** An enum that a tenant can extend: any text but the name of a constant. */
  | { readonly openEnum: string }
  | { readonly list: ArgumentType };

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
  /** Allowed only while another argument has this value. */
  readonly only?: { readonly argument: string; readonly is: Json };
}

/** An argument after its check: plain, copied, never undefined. */
export type Value = Json | AnySecret | readonly Value[] | { readonly [key: string]: Value };

/** A named function from values to wire values: the closed list is in `encoders/`. */
export type Encoder = (value: Value) => Json;

/** How a wire value is made. A scalar stands for itself, a list for the text that its parts make. */
export type Expression =
  /** `$name` is the value of an argument; `$name?` too, and what it is for is left out where it is not given. */
  | string
  | number
  | boolean
  | null
  | readonly TextPart[]
  | { readonly map: Rows }
  | { readonly encode: Encoder; readonly of: Expression };

/** A part of a text: itself, the epoch of the workflow's identity, or an argument. */
export type TextPart = string | { readonly epoch: true } | { readonly arg: string };

/** Names on the wire and how their values are made, in the order of the wire. */
export type Rows = { readonly [name: string]: Expression };

/** A type alone stands for an argument that is required and has no further rule; with `?`, for one that may be null. */
export type ArgumentRow = ArgumentType | `${PlainType}?` | ArgumentDescriptor;

/** What is written, and of which arguments. */
export interface PartDescriptor {
  readonly args?: { readonly [name: string]: ArgumentRow };
  /** Parameters to append. */
  readonly set?: Rows;
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
  /** The cluster template that runs the workflow; with the epoch after it, the workflow's name. */
  readonly templateRef: string;
  readonly annotations: readonly RowGroup[];
  readonly labels: readonly RowGroup[];
  /** What comes before all steps. */
  readonly start?: PartDescriptor;
  readonly slots: { readonly [name: string]: SlotDescriptor };
  readonly steps: { readonly [name: string]: StepDescriptor };
  /** What comes after them: of the arguments of `start`, and of `step()` for each step that was taken. */
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
