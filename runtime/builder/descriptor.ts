import type { Json } from "../payload/workflow-payload.js";

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
  /** May be left out; then it is `default`, or null where there is none. */
  readonly optional?: true;
  readonly default?: Json;
  /** Smallest integer. */
  readonly min?: number;
  /** Largest integer. */
  readonly max?: number;
  /** Exact length of a text in characters. */
  readonly characters?: number;
  /** Allowed only while another argument has one of these values. */
  readonly only?: { readonly argument: string; readonly is: Json };
}

/** An argument after its check: plain, copied, never undefined. */
export type Value =
  Json | { readonly toJSON: () => string } | readonly Value[] | { readonly [key: string]: Value };

/** A named function from values to wire values: the closed list is in `encoders/`. */
export type Encoder = (value: Value) => Json;

/** How a wire value is made. A scalar stands for itself. */
export type Expression =
  | string
  | number
  | boolean
  | null
  | { readonly arg: string }
  /** Parts of a text; the object stands for the epoch of the workflow's identity. */
  | { readonly text: readonly TextPart[] }
  | { readonly map: readonly (readonly [key: string, value: Expression])[] }
  | { readonly encode: Encoder; readonly of: Expression };

export type TextPart = string | { readonly epoch: true } | { readonly arg: string };

/** What a step does to the workflow. */
export type Effect =
  /** Appends a parameter; `omit` leaves it out when the value is null. */
  | { readonly set: string; readonly to: Expression; readonly omit?: "null" }
  /** Merges fields into the body of the credential. */
  | { readonly credential: readonly (readonly [field: string, value: Expression])[] };

export interface StepDescriptor {
  readonly slot: string;
  /** Slots that this step opens. */
  readonly opens?: readonly string[];
  readonly args?: { readonly [name: string]: ArgumentDescriptor };
  readonly effects: readonly Effect[];
}

export interface SlotDescriptor {
  /** What is missing while the slot is open: `a source: direct() or objectStore()`. Absent on optional slots. */
  readonly need?: string;
  /** Closed until a step opens it. */
  readonly later?: true;
}

/** One workflow package as data: what its builder offers, checks and writes. */
export interface PackageDescriptor {
  /** The name of the function that starts the builder; for messages. */
  readonly builder: string;
  readonly packageName: string;
  readonly templateRef: string;
  readonly workflowName: Expression;
  readonly annotations: readonly (readonly [name: string, value: Expression])[];
  readonly labels: readonly (readonly [name: string, value: Expression])[];
  readonly slots: { readonly [name: string]: SlotDescriptor };
  readonly steps: { readonly [name: string]: StepDescriptor };
}
