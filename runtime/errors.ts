import type { ErrorCode } from "./error-codes.js";

/** Marks every error of this library, also across two installed copies of it. */
const brand: unique symbol = Symbol.for("specanvil.error") as never;

export interface SpecanvilErrorOptions {
  readonly code: ErrorCode;
  /** What the caller can do about it: one sentence. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** The base of every error that this library throws on purpose. */
export class SpecanvilError extends Error {
  override readonly name: string = "SpecanvilError";
  /** Stable, for programs: `BUILDER_STEP`, `SECRET_MISSING`, … */
  declare readonly code: ErrorCode;
  declare readonly hint: string | undefined;

  constructor(message: string, options: SpecanvilErrorOptions) {
    // Of the options, Error reads `cause`, where there is one.
    super(options.hint ? `${message} ${options.hint}` : message, options);
    this.code = options.code;
    this.hint = options.hint;
  }

  get [brand](): true {
    return true;
  }
}

/** Whether `value` is an error of this library; works across duplicate installs. */
export function isSpecanvilError(value: unknown): value is SpecanvilError {
  return typeof value === "object" && value !== null && brand in value;
}

/** What a call of a builder broke; the error's code is the rule with `BUILDER_` before it. */
export type BuilderRule = ErrorCode extends infer Code
  ? Code extends `BUILDER_${infer Rule}`
    ? Rule
    : never
  : never;

/** The function that a user called: above it in the stack is this library, below it is the user's own code. */
export type Callee = (...args: never[]) => unknown;

/** The call of a builder that is under way; builders never wait. */
export const called: { by?: Callee } = {};

/** A call that the types forbid, made from JavaScript or through a cast. */
export class BuilderError extends SpecanvilError {
  override readonly name = "BuilderError";
  /** @param place - The builder and step at fault: `somePackage().s3()` */
  constructor(rule: BuilderRule, place: string, message: string) {
    super(`${place} ${message}.`, { code: `BUILDER_${rule}` });
    // The first frame is the line that made the call, in engines that can do that.
    (Error as { captureStackTrace?: (on: object, by?: Callee) => void }).captureStackTrace?.(
      this,
      called.by,
    );
  }
}
