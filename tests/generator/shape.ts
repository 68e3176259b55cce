import type { Taken } from "../support/chains.js";

/** A package, how it may be used, and what that writes. */
export interface Shape {
  /** Everything of the definition after its name. */
  readonly body: string;
  /** Programs that compile; `start` is the builder. */
  readonly good: readonly string[];
  /** Programs that don't. */
  readonly bad: readonly string[];
  /** Steps to take, or an options object, and the names of the parameters that this writes. */
  readonly runs: readonly (readonly [how: How, parameters: readonly string[]])[];
}

export type How = readonly Taken[] | Readonly<Record<string, unknown>>;

export const text = (doc: string): string => `{ type: string, doc: ${doc} }`;
export const maybe = "{ type: string, optional: true, doc: d }";
