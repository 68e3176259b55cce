/** The command can't run like this, and nothing was sent; its message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** For programs. */
  readonly code: string = "USAGE";
}
