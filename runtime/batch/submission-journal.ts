import { record, text, time } from "../client/lenient.js";
import { JournalFile, type JournalHeader, mismatch } from "../files/journal-file.js";

/** What the journal of one kind of thing holds. */
export interface JournalKind<Before extends object, After extends object> {
  /** The first line: of what it is. */
  readonly header: JournalHeader;
  /** What one is, `workflow`: the key of its name in each line, and the word for texts. */
  readonly noun: string;
  /** What else the line of one that is about to be sent has; undefined when that isn't whole. */
  readonly before: (line: Readonly<Record<string, unknown>>) => Before | undefined;
  /** What else the line of one that was submitted has; undefined when that isn't whole. */
  readonly after: (line: Readonly<Record<string, unknown>>) => After | undefined;
}

/** One that is about to be sent. */
export interface Sending<Before> {
  readonly name: string;
  /** A fingerprint of all but the names. */
  readonly content: string;
  /** By the server's clock, in ms since 1970. */
  readonly at: number;
  readonly before: Before;
}

/** What a process before this one did with an item. */
export interface Earlier<Before, After> extends Sending<Before> {
  /** How that ended; undefined when it isn't known whether it was made. */
  readonly end: "submitted" | "failed" | undefined;
  /** Of one that was submitted. */
  readonly after: After | undefined;
}

/**
 * Remembers a batch across processes, a line for each: `{"submitting":0,"workflow":…,"content":…,"at":…}` before it is
 * sent, under each name that it is sent under; `{"submitted":0,"workflow":…}` or `{"failed":0,"code":…}` after.
 */
export class SubmissionJournal<Before extends object, After extends object> {
  readonly #file: JournalFile<object>;
  readonly #path: string;
  readonly #noun: string;
  readonly #earlier: ReadonlyMap<number, Earlier<Before, After>>;

  private constructor(
    file: JournalFile<object>,
    path: string,
    noun: string,
    earlier: ReadonlyMap<number, Earlier<Before, After>>,
  ) {
    this.#file = file;
    this.#path = path;
    this.#noun = noun;
    this.#earlier = earlier;
  }

  /** @throws SpecanvilError `JOURNAL_…`, also for the journal of something else */
  static async open<Before extends object, After extends object>(
    path: string,
    kind: JournalKind<Before, After>,
  ): Promise<SubmissionJournal<Before, After>> {
    const earlier = new Map<number, Earlier<Before, After>>();
    const file = await JournalFile.open<object>(path, kind.header, (json) =>
      recall(kind, earlier, json),
    );
    return new SubmissionJournal(file, path, kind.noun, earlier);
  }

  /**
   * What is known of an item. One that failed may have been mended since.
   *
   * @throws SpecanvilError `JOURNAL_MISMATCH` when it was another one
   */
  earlier(index: number, content: string): Earlier<Before, After> | undefined {
    const earlier = this.#earlier.get(index);
    if (earlier === undefined || earlier.content === content || earlier.end === "failed") {
      return earlier;
    }
    throw mismatch(
      this.#path,
      `${this.#noun} ${index} of it was ${earlier.name}, with other contents than the one given now`,
    );
  }

  /** The names that processes before this one may have used, with the item that each is of. */
  *names(): Iterable<readonly [name: string, index: number]> {
    for (const [index, { name, end }] of this.#earlier) if (end !== "failed") yield [name, index];
  }

  submitting(index: number, { name, content, at, before }: Sending<Before>): Promise<void> {
    return this.#file.append({
      submitting: index,
      [this.#noun]: name,
      ...before,
      content,
      at: new Date(at).toISOString(),
    });
  }

  submitted(index: number, name: string, after: After): Promise<void> {
    return this.#file.append({ submitted: index, [this.#noun]: name, ...after });
  }

  failed(index: number, error: unknown): Promise<void> {
    // Its code alone: the caller has the message.
    return this.#file.append({ failed: index, code: text(record(error)?.code) ?? "UNKNOWN" });
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** Adds what a line says to what is known of its item. @returns whether it is a line of such a journal */
function recall<Before extends object, After extends object>(
  kind: JournalKind<Before, After>,
  known: Map<number, Earlier<Before, After>>,
  json: unknown,
): boolean {
  const line = record(json) ?? {};
  const { submitting, submitted, failed } = line;
  const name = text(line[kind.noun]);
  if (isIndex(submitting)) {
    const [content, at, before] = [text(line.content), time(line.at), kind.before(line)];
    if (!name || !content || at === undefined || before === undefined) return false;
    known.set(submitting, { name, content, at, before, end: undefined, after: undefined });
    return true;
  }
  if (isIndex(submitted)) {
    const after = kind.after(line);
    if (!name || after === undefined) return false;
    change(known, submitted, { name, after, end: "submitted" });
    return true;
  }
  const code = text(line.code);
  if (!isIndex(failed) || code === undefined) return false;
  if (!code.endsWith("_IN_DOUBT")) change(known, failed, { end: "failed" });
  return true;
}

function change<T>(known: Map<number, T>, index: number, changes: Partial<T>): void {
  const earlier = known.get(index);
  // Some fail before there is anything to send.
  if (earlier !== undefined) known.set(index, { ...earlier, ...changes });
}

/** A whole number from 0. */
export function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
