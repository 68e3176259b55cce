/** An item of a batch that is submitted. */
export interface BatchSuccess {
  /** Which one, counted from 0. */
  readonly index: number;
  /** The name that it got. */
  readonly name: string;
  /** Whether it was there already, submitted by a process that had this journal before. */
  readonly resumed: boolean;
  readonly error?: undefined;
}

export interface BatchFailure {
  /** Which one, counted from 0. */
  readonly index: number;
  /** The name that it would have; undefined for what has none. */
  readonly name: string | undefined;
  readonly resumed?: undefined;
  /** As the call for one of them rejects with. */
  readonly error: unknown;
}

export interface BatchProgress<Result> {
  /** How many are submitted, those that were there already included. */
  readonly submitted: number;
  /** How many of these were there already. */
  readonly resumed: number;
  readonly failed: number;
  /** The one that was settled just now. */
  readonly latest: Result;
}

export interface BatchOptions<Result> {
  /** How many are under way at a time, from 1 to 1,000; 8 by default. */
  readonly concurrency?: number | undefined;
  /** Told of each that is settled. A promise is waited for. What it throws ends the batch. */
  readonly onProgress?: ((progress: BatchProgress<Result>) => unknown) | undefined;
  /**
   * A file that remembers the batch across processes: given again with the same items in the same order, it goes on
   * where the last process ended. It holds names and fingerprints, neither contents nor secrets. Needs Node, Deno or Bun.
   */
  readonly journal?: string | undefined;
}
