/** What is known, when an error comes, about the call that it ends. */
export type CallEffect =
  /** Nothing that acts was sent. */
  | "not sent"
  /** The service refused it: nothing was done. */
  | "refused"
  /** Nothing was done, or what may be done twice: a stop, a new owner, a search. */
  | "repeatable"
  /** It may have been done. Looking comes before another try. */
  | "unknown"
  /** It was done. */
  | "done";

/** What docs/errors.md says of a code. */
export interface ErrorCodeFacts {
  /** The class of the error. */
  readonly type: string;
  readonly when: string;
  readonly mend: string;
  readonly effect: CallEffect;
}

type ErrorCodeTable<Code extends string> = Readonly<Record<Code, ErrorCodeFacts>>;

/** A table whose type holds the codes alone: no compiler of a user reads its texts. */
export function errorCodeTable<Code extends string>(
  table: ErrorCodeTable<Code>,
): ErrorCodeTable<Code> {
  return table;
}
