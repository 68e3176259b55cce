import type { Json } from "../payload/workflow-payload.js";
import type { Surface } from "../payload/workflow.js";
import type { AnySecret } from "../secret/is-secret.js";

// A package, declared. What only some packages need is a function from a closed list, which their modules import: a type, a
// rule, an encoder. The others don't reach a bundle.

/** What an argument may hold. The types of the generated builders say the same to the compiler. */
export interface ArgumentType {
  /** The type of what is inside a list, or a map. */
  readonly of?: ArgumentType;
  readonly inside?: ArgumentType;
  /** Of an enum: its name, and its values where no other one is allowed. */
  readonly enum?: string;
  readonly values?: readonly string[];
  readonly kinds?: Variants;
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
  readonly names: readonly string[];
  /** Absent where one of the names has to say something. */
  readonly rule?: "together" | "only" | "needed";
  /** The argument that decides, and its value. */
  readonly when?: readonly [argument: string, is: Json];
  /**
   * @param args - As they were checked
   * @param values - As the caller gave them
   * @throws BuilderError
   */
  check(place: string, args: Arguments, values: Readonly<Record<string, unknown>>): void;
}

/** An argument after its check: plain, copied, never undefined. What a caller named is a Map: it keeps its order. */
export type Value = Json | AnySecret | readonly Value[] | ReadonlyMap<string, Value> | Rows;

/** The arguments of one step: checked, defaults filled in, lists copied. */
export type Arguments = { readonly [name: string]: Value };

/** Names on the wire and their values, in their order; what is undefined is not sent. */
export interface Rows {
  readonly [name: string]: Value | undefined;
}

/**
 * What is written: of the arguments in their order, and behind them of what the workflow has of its own: `epoch`,
 * `taken` (a function: whether one of these steps came before) and `guid` (another: a guid of a thing that the server is
 * to create).
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- The generator knows what each argument is.
export type Writer = (...values: any[]) => Rows;

/**
 * What a part does besides.
 *
 * @param values - What writers get
 * @param write - Writes another part
 */
export type Effect = (
  parameters: readonly { readonly name: string; value: Json }[],
  values: readonly unknown[],
  args: Arguments,
  write: (part: PartDescriptor, args: Arguments) => void,
) => void;

/** What is written, and of which arguments. */
export interface PartDescriptor {
  readonly args?: { readonly [name: string]: ArgumentRow };
  readonly rules?: readonly Rule[];
  /** What comes before it sets parameters. */
  readonly first?: Effect;
  /** Parameters to append. */
  readonly set?: Writer;
  /** What comes after that. */
  readonly last?: Effect;
  /** Fields to merge into the body of the credential. */
  readonly credential?: Writer;
}

/** Items of several kinds, by the value of their `type`. */
export type Variants = { readonly [type: string]: PartDescriptor };

export interface StepDescriptor extends PartDescriptor {
  /**
   * The slot that it fills; absent where that is called as the step. Of a slot that takes several steps, it fills the
   * whole and its own part.
   */
  readonly slot?: string | readonly [whole: string, part: string];
  /** Slots that this step opens: they are closed until then. */
  readonly opens?: readonly string[];
}

/** Texts with their names, in the order of the wire. */
export type Texts = readonly (Rows | ((epoch: number) => Rows))[];

/** One workflow package as data: what its builder offers, checks and writes. */
export interface PackageDescriptor {
  /** The name of the function that starts the builder; for messages. */
  readonly builder: string;
  /** What takes its workflows. */
  readonly surface?: Surface;
  /** The cluster template that runs the workflow; with the epoch after it, the workflow's name. */
  readonly templateRef: string;
  readonly annotations: Texts;
  readonly labels: Texts;
  /** What comes before all steps. */
  readonly start?: PartDescriptor;
  /** The slots that have to be filled: what is missing until then, as a noun: `a source`. */
  readonly needs?: { readonly [slot: string]: string };
  /** In the order in which an options object takes them. */
  readonly steps: { readonly [name: string]: StepDescriptor };
  /** What comes after them: of the arguments of `start`. */
  readonly end?: PartDescriptor;
}

/** The type of an argument and its default, which is undefined where it is required. */
export function argumentOf(row: ArgumentRow): readonly [type: ArgumentType, usual?: Json] {
  return "read" in row ? [row] : [row[0], row[1] ?? null];
}
