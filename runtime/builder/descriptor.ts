import type { Json } from "../payload/workflow-payload.js";
import type { AnySecret } from "../secret/is-secret.js";

/** What an argument may hold. The types of the generated builders say the same to the compiler. */
export type ArgumentType =
  | "string"
  | "boolean"
  | "integer"
  | "secret"
  | { readonly enum: string; readonly values: readonly string[] }
  /** An enum that a tenant can extend: any text but the name of a constant. */
  | { readonly openEnum: string }
  | { readonly list: ArgumentType };

export interface ArgumentDescriptor {
  readonly type: ArgumentType;
  /** What it is when it is left out; absent where it is required. */
  readonly default?: Json;
  /** Smallest integer. */
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
  | string
  | number
  | boolean
  | null
  | readonly TextPart[]
  /** The value of an argument. */
  | { readonly arg: string }
  /** The same; the parameter is left out where the argument is not given. */
  | { readonly given: string }
  | { readonly map: Rows }
  | { readonly encode: Encoder; readonly of: Expression };

/** A part of a text: itself, the epoch of the workflow's identity, or an argument. */
export type TextPart = string | { readonly epoch: true } | { readonly arg: string };

/** Names on the wire and how their values are made, in the order of the wire. */
export type Rows = { readonly [name: string]: Expression };

export interface StepDescriptor {
  readonly slot: string;
  /** Slots that this step opens. */
  readonly opens?: readonly string[];
  /** A type alone stands for an argument that is required and has no further rule. */
  readonly args?: { readonly [name: string]: ArgumentType | ArgumentDescriptor };
  /** Parameters to append. */
  readonly set?: Rows;
  /** Fields to merge into the body of the credential. */
  readonly credential?: Rows;
}

export interface SlotDescriptor {
  /** What is missing while the slot is open, as a noun: `a source`. Absent on optional slots. */
  readonly need?: string;
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
  readonly slots: { readonly [name: string]: SlotDescriptor };
  readonly steps: { readonly [name: string]: StepDescriptor };
}

/** The calls of the steps that fill these slots: `direct() or objectStore()`. */
export function callsOf(
  { steps }: PackageDescriptor,
  slots: ReadonlySet<string | undefined>,
  between: string,
): string {
  const names = Object.keys(steps).filter((name) => slots.has(steps[name]?.slot));
  return names.map((name) => `${name}()`).join(between);
}

/** An argument with its rules, whichever way its row is written. */
export function argumentOf(row: ArgumentType | ArgumentDescriptor): ArgumentDescriptor {
  return typeof row === "object" && "type" in row ? row : { type: row };
}
