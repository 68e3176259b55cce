import type { ErrorCode } from "../error-codes.js";
import { SpecanvilError } from "../errors.js";
import type { Diagnostic } from "./validate/diagnostic.js";

/** What a flow or a call of it broke; the error's code is the rule with `FLOW_` before it. */
export type FlowRule = ErrorCode extends infer Code
  ? Code extends `FLOW_${infer Rule}`
    ? Rule
    : never
  : never;

export interface FlowErrorOptions {
  readonly hint?: string | undefined;
  /** All that is wrong with the flow, where it was looked at as a whole. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** A function that a user called. */
export type Callee = (...args: never[]) => unknown;

/** A call that can't be done, or a flow that would be a broken document. */
export class FlowError extends SpecanvilError {
  override readonly name = "FlowError";
  /** Every mistake that was found, each with its stage and property. */
  readonly diagnostics: readonly Diagnostic[];

  /**
   * @param place - What is at fault: `Sort "By id"`
   * @param callee - The function that the user called; the stack begins at its caller, in engines that can do that.
   */
  constructor(
    rule: FlowRule,
    place: string,
    message: string,
    { hint, diagnostics = [] }: FlowErrorOptions = {},
    callee?: Callee,
  ) {
    super(`${place} ${message}.`, { code: `FLOW_${rule}`, hint });
    this.diagnostics = diagnostics;
    if (callee === undefined) return;
    (Error as { captureStackTrace?: (on: object, by?: Callee) => void }).captureStackTrace?.(
      this,
      callee,
    );
  }
}
