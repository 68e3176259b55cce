/** Marks every error of this library, also across two installed copies of it. */
const brand: unique symbol = Symbol.for("specanvil.error") as never;

export interface SpecanvilErrorOptions {
  /** Stable, machine-readable: `BUILDER_STEP`, `SECRET_MISSING`, … */
  readonly code: string;
  /** What the caller can do about it: one sentence. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** The base of every error that this library throws on purpose. */
export class SpecanvilError extends Error {
  override readonly name: string = "SpecanvilError";
  readonly code: string;
  readonly hint: string | undefined;

  constructor(message: string, options: SpecanvilErrorOptions) {
    super(options.hint === undefined ? message : `${message} ${options.hint}`, {
      cause: options.cause,
    });
    this.code = options.code;
    this.hint = options.hint;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether `value` is an error of this library; works across duplicate installs. */
export function isSpecanvilError(value: unknown): value is SpecanvilError {
  return typeof value === "object" && value !== null && brand in value;
}

export type BuilderRule =
  /** The step doesn't exist, may not come now, or was taken already. */
  | "BUILDER_STEP"
  /** A required step is missing. */
  | "BUILDER_MISSING_STEP"
  /** A required argument is missing. */
  | "BUILDER_MISSING_ARGUMENT"
  /** An argument that the step doesn't have. */
  | "BUILDER_UNKNOWN_ARGUMENT"
  /** An argument of the wrong type. */
  | "BUILDER_ARGUMENT_TYPE"
  /** A value that breaks a rule of its argument: range, length, member of an enum. */
  | "BUILDER_ARGUMENT_VALUE"
  /** An argument that is allowed only beside a certain value of another one. */
  | "BUILDER_ARGUMENT_COMBINATION";

/** A call that the types forbid, made from JavaScript or through a cast. */
export class BuilderError extends SpecanvilError {
  override readonly name = "BuilderError";
  /** The builder and step at fault: `relationalAssetsBuilder().s3()`. */
  readonly place: string;
  readonly argument: string | undefined;

  constructor(
    rule: BuilderRule,
    place: string,
    argument: string | undefined,
    message: string,
    hint?: string,
  ) {
    const where = argument === undefined ? place : `${place}: argument ${argument}`;
    super(`${where} ${message}.`, { code: rule, hint });
    this.place = place;
    this.argument = argument;
  }
}
