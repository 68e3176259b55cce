import type { Fault } from "./fault.js";

/** One try of a call, told when it has ended. It carries no headers, bodies and queries, hence no secrets. */
export interface AttemptEvent {
  /** The same for all tries of a call. */
  readonly requestId: string;
  readonly method: string;
  /** Without base URL and query. */
  readonly path: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** In ms. */
  readonly duration: number;
  /** The status of the answer, if there was one. */
  readonly status: number | undefined;
  /** Why it failed; undefined when it succeeded. */
  readonly fault: Fault["kind"] | undefined;
  /** How long until the next try, in ms; undefined when this was the last one. */
  readonly retryIn: number | undefined;
}

/** Sees each try. What it throws, now or in a promise, is ignored: watching must not change what is watched. */
export type OnAttempt = (event: AttemptEvent) => unknown;
