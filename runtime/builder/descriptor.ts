import type { Json, WorkflowParameter } from "../payload/workflow-payload.js";
import type { AnySecret } from "../secret/is-secret.js";

// A package as data. What only some packages do is a function from a closed list, which their modules import: an encoder,
// a type, a rule, an effect. The others don't reach a bundle.

/** What a type is, for tools. */
export type TypeFacts =
  | "string"
  | "boolean"
  | "integer"
  | "secret"
  | "json"
  | { readonly enum: string; readonly values: readonly string[] }
  | { readonly openEnum: string }
  | { readonly list: TypeFacts }
  | { readonly map: TypeFacts }
  | { readonly variants: Variants };

/** What an argument may hold. The types of the generated builders say the same to the compiler. */
export interface ArgumentType {
  readonly type: TypeFacts;
  /** Smallest integer, or fewest items. */
  readonly min?: number;
  /** Exact length of a text in characters (code points). */
  readonly characters?: number;
  /**
   * Checks and copies what a caller gave.
   *
   * @param place - Builder, step and argument, for messages
   * @throws BuilderError
   */
  read(place: string, value: unknown): Value;
}

/** An argument that is required; in a list, one that may be null, or has a default. */
export type ArgumentRow = ArgumentType | readonly [type: ArgumentType, usual?: Json];

/** What arguments say of each other. */
export interface Rule {
  readonly rule: "some" | "together" | "only" | "needed";
  readonly names: readonly string[];
  /** The argument that decides, and its value. */
  readonly argument?: string;
  readonly is?: Json;
  /**
   * @param args - As they were checked
   * @param given - As the caller gave them
   * @throws BuilderError
   */
  check(place: string, args: Arguments, given: Readonly<Record<string, unknown>>): void;
}

/** An argument after its check: plain, copied, never undefined. What a caller named is a Map: it keeps its order. */
export type Value =
  | Json
  | AnySecret
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly [key: string]: Value };

/** The arguments of one step: checked, defaults filled in, lists copied. */
export type Arguments = { readonly [name: string]: Value };

/** How a wire value is made; undefined for what is not to be sent. */
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
  /** Of what is known: the arguments, `epoch`, `guid`, and for each step that was taken `step()`. */
  | ((scope: Arguments) => Value | undefined)
  | Rows;

/** Names and how their values are made, in the order of the wire. `${name}` is replaced in names too. */
export interface Rows {
  readonly [name: string]: Expression;
}

/** What a part does besides setting parameters. */
export type Effect = (
  parameters: WorkflowParameter[],
  scope: Arguments,
  write: (part: PartDescriptor, args: Arguments) => void,
) => void;

/** What is written, and of which arguments. */
export interface PartDescriptor {
  readonly args?: { readonly [name: string]: ArgumentRow };
  readonly rules?: readonly Rule[];
  /** Before parameters are set. */
  readonly first?: Effect;
  /** Parameters to append. */
  readonly set?: Rows;
  /** After that. */
  readonly last?: Effect;
  /** Fields to merge into the body of the credential. */
  readonly credential?: Rows;
}

/** Items of several kinds, by the value of their `type`. */
export type Variants = { readonly [type: string]: PartDescriptor };

export interface StepDescriptor extends PartDescriptor {
  /** The slot that it fills; absent where that is called as the step. */
  readonly slot?: string;
  /** Slots that this step opens: they are closed until then. */
  readonly opens?: readonly string[];
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
  /** The slots that have to be filled: what is missing until then, as a noun: `a source`. */
  readonly needs?: { readonly [slot: string]: string };
  /** The slots that take several of their steps, each once. */
  readonly many?: readonly string[];
  /** In the order in which an options object takes them. */
  readonly steps: { readonly [name: string]: StepDescriptor };
  /** What comes after them: of the arguments of `start`. */
  readonly end?: PartDescriptor;
}

/** An argument with its default, whichever way its row is written; undefined where it is required. */
export function argumentOf(row: ArgumentRow): {
  readonly type: ArgumentType;
  readonly usual: Json | undefined;
} {
  return "read" in row ? { type: row, usual: undefined } : { type: row[0], usual: row[1] ?? null };
}
