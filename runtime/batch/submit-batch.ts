import { isSpecanvilError } from "../errors.js";
import { forEachOf } from "../http/for-each-of.js";
import { untilAborted } from "../http/on-abort.js";
import { BatchNames } from "./batch-names.js";
import { fingerprint } from "./fingerprint.js";
import type { BatchFailure, BatchOptions, BatchSuccess } from "./result.js";
import { type Earlier, type JournalKind, SubmissionJournal } from "./submission-journal.js";

/** Told before an item is sent, of each name that it is sent under. */
export type BeforeSending<Before> = (sending: {
  readonly name: string;
  readonly at: number;
  readonly before: Before;
}) => Promise<void>;

/** How things of one kind are submitted, looked for, and remembered. */
export interface BatchKind<Given, Item, Before extends object, After extends object, Made> {
  readonly journal: JournalKind<Before, After>;
  /** The error for an argument that breaks a rule: `concurrency is a whole number …`. */
  readonly refuse: (rule: string) => Error;
  /** The error for a name that another item of the batch has. */
  readonly taken: (name: string, owner: number) => Error;
  /** What is given, as it is at this moment: its owner may change it afterwards. Doesn't throw. */
  readonly take: (given: Given) => Item;
  /** Throws for what can't be submitted. */
  readonly nameOf: (item: Item) => string;
  /** What tells it from another item, as text: the same in each process. */
  readonly contentOf: (item: Item) => string;
  /**
   * Submits it, once whatever happens to the answer.
   *
   * @param reserve takes a name before it is sent, for what has no other to go by
   */
  readonly submit: (
    item: Item,
    beforeSending: BeforeSending<Before>,
    reserve: (name: string) => void,
  ) => Promise<Made>;
  /**
   * Finds out what the process before did with it, and submits it where that was nothing.
   *
   * @param submit submits it as if nothing had been
   */
  readonly resume: (
    item: Item,
    earlier: Earlier<Before, After>,
    submit: () => Promise<Found<Made>>,
  ) => Promise<Found<Made>>;
  /** What was submitted, as the journal has it and the item says. */
  readonly recall: (name: string, after: After, item: Item) => Made;
  /** What the journal keeps of it. */
  readonly remember: (made: Made) => { readonly name: string; readonly after: After };
}

export interface Found<Made> {
  readonly made: Made;
  /** Whether it was there already. */
  readonly resumed: boolean;
}

/** More would only wait for sockets. */
const mostAtATime = 1_000;

/**
 * Submits each of many, a few at a time. Resolves when all are settled, in the order in which they were given.
 *
 * @param toResult what the caller is told of one that was submitted
 * @throws what ends the whole batch: the reason of the signal, a journal that can't be used, what `onProgress` throws
 */
export async function submitBatch<
  Given,
  Item,
  Before extends object,
  After extends object,
  Made,
  Result extends BatchSuccess | BatchFailure,
>(
  items: Iterable<Given> | AsyncIterable<Given>,
  kind: BatchKind<Given, Item, Before, After, Made>,
  toResult: (made: Made, success: BatchSuccess) => Result,
  options: BatchOptions<Result | BatchFailure> & { readonly signal?: AbortSignal | undefined },
): Promise<readonly (Result | BatchFailure)[]> {
  const { concurrency = 8, onProgress, journal: path, signal } = options;
  requireConcurrency(concurrency, kind.refuse);
  const journal = path === undefined ? undefined : await SubmissionJournal.open(path, kind.journal);
  const names = new BatchNames(kind.taken, journal?.names());
  const results: (Result | BatchFailure)[] = [];
  const count = { submitted: 0, resumed: 0, failed: 0 };

  /** Rejects only with what ends the whole batch. */
  const settle = async (item: Item, index: number): Promise<Result | BatchFailure> => {
    let name: string | undefined;
    try {
      name = kind.nameOf(item);
      const found = await submit(kind, item, index, { names, journal, signal });
      const success = { index, name: kind.remember(found.made).name, resumed: found.resumed };
      return toResult(found.made, success);
    } catch (error) {
      signal?.throwIfAborted();
      if (isOfJournal(error)) throw error;
      return { index, name, error };
    }
  };

  try {
    await forEachOf(items, concurrency, signal, kind.take, async (item, index) => {
      const latest = await settle(item, index);
      results[index] = latest;
      if (latest.resumed === undefined) count.failed += 1;
      else {
        count.submitted += 1;
        if (latest.resumed) count.resumed += 1;
      }
      const told = Promise.resolve(onProgress?.({ ...count, latest }));
      await (signal === undefined ? told : untilAborted(told, signal));
    });
  } finally {
    await journal?.close();
  }
  return results;
}

interface Batch<Before extends object, After extends object> {
  readonly names: BatchNames;
  readonly journal: SubmissionJournal<Before, After> | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Submits an item, unless a process before this one has. */
async function submit<Given, Item, Before extends object, After extends object, Made>(
  kind: BatchKind<Given, Item, Before, After, Made>,
  item: Item,
  index: number,
  { names, journal, signal }: Batch<Before, After>,
): Promise<Found<Made>> {
  const content = journal && (await fingerprint(kind.contentOf(item)));
  const submitNew = async (): Promise<Found<Made>> => {
    const reserve = (name: string): void => names.take(name, index);
    const beforeSending: BeforeSending<Before> = async (sending) => {
      reserve(sending.name);
      if (content !== undefined) await journal?.submitting(index, { ...sending, content });
    };
    const made = await kind.submit(item, beforeSending, reserve);
    return { made, resumed: false };
  };
  if (journal === undefined || content === undefined) return submitNew();
  const earlier = journal.earlier(index, content);
  if (earlier?.end === "submitted" && earlier.after !== undefined) {
    return { made: kind.recall(earlier.name, earlier.after, item), resumed: true };
  }
  const isNew = earlier === undefined || earlier.end === "failed";
  const work = isNew ? submitNew() : kind.resume(item, earlier, submitNew);
  const found = await work.catch(async (error: unknown) => {
    // What was aborted is in doubt.
    signal?.throwIfAborted();
    await journal.failed(index, error);
    throw error;
  });
  const { name, after } = kind.remember(found.made);
  await journal.submitted(index, name, after);
  return found;
}

function requireConcurrency(value: unknown, refuse: (rule: string) => Error): void {
  const isCount = typeof value === "number" && Number.isInteger(value);
  if (!isCount || value < 1 || value > mostAtATime) {
    throw refuse("concurrency is a whole number from 1 to 1,000");
  }
}

/** Whether something can be gone through. */
export function isIterable(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  );
}

function isOfJournal(error: unknown): boolean {
  return isSpecanvilError(error) && error.code.startsWith("JOURNAL_");
}
