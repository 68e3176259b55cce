import { JournalFile, mismatch } from "../../files/journal-file.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { record, text, time } from "../../client/lenient.js";
import type { WorkflowRun } from "./workflow-run.js";

/** A line of the journal; its number says which item of the batch it is about. */
type Entry =
  /** Written before the item is sent, under each name that it is sent under. */
  | {
      readonly submitting: number;
      readonly workflow: string;
      /** Of one that was built: makes the same name again. */
      readonly epoch?: number;
      /** A fingerprint of all but the names. */
      readonly content: string;
      /** By Atlan's clock, in ISO 8601. */
      readonly at: string;
    }
  | { readonly submitted: number; readonly workflow: string; readonly notBefore?: string }
  | { readonly failed: number; readonly code: string };

/** What a process before this one did with an item. */
export interface Earlier {
  readonly workflow: string;
  readonly epoch: number | undefined;
  readonly content: string;
  /** When it was about to be sent, by Atlan's clock in ms since 1970. */
  readonly at: number;
  /** How that ended; undefined when it isn't known whether it was made. */
  readonly end: "submitted" | "failed" | undefined;
  /** See {@link WorkflowRun}. */
  readonly notBefore: string | undefined;
}

/** Remembers a batch across processes: what is about to be sent, before it is; what became of it, after. */
export class SubmissionJournal {
  readonly #file: JournalFile<Entry>;
  readonly #path: string;
  readonly #earlier: ReadonlyMap<number, Earlier>;

  private constructor(
    file: JournalFile<Entry>,
    path: string,
    earlier: ReadonlyMap<number, Earlier>,
  ) {
    this.#file = file;
    this.#path = path;
    this.#earlier = earlier;
  }

  /** @throws SpecanvilError `JOURNAL_…`, also for the journal of another tenant */
  static async open(path: string, tenant: string): Promise<SubmissionJournal> {
    const header = { journal: "specanvil-submissions", version: 1, tenant };
    const earlier = new Map<number, Earlier>();
    const file = await JournalFile.open<Entry>(path, header, (json) => {
      const entry = toEntry(json);
      if (entry !== undefined) recall(earlier, entry);
      return entry !== undefined;
    });
    return new SubmissionJournal(file, path, earlier);
  }

  /**
   * What is known of an item.
   *
   * @throws SpecanvilError `JOURNAL_MISMATCH` when it was another one
   */
  earlier(index: number, content: string): Earlier | undefined {
    const earlier = this.#earlier.get(index);
    if (earlier === undefined || earlier.content === content) return earlier;
    throw mismatch(
      this.#path,
      `workflow ${index} of it was ${earlier.workflow}, with other contents than the one given now`,
    );
  }

  /** The names that processes before this one may have used, with the item that each is of. */
  *names(): Iterable<readonly [name: string, index: number]> {
    for (const [index, { workflow }] of this.#earlier) yield [workflow, index];
  }

  submitting(
    index: number,
    workflow: Workflow | WorkflowPayload,
    name: string,
    content: string,
    at: number,
  ): Promise<void> {
    return this.#file.append({
      submitting: index,
      workflow: name,
      ...("epoch" in workflow ? { epoch: workflow.epoch } : {}),
      content,
      at: new Date(at).toISOString(),
    });
  }

  submitted(index: number, { workflow, notBefore }: WorkflowRun): Promise<void> {
    return this.#file.append({
      submitted: index,
      workflow,
      ...(notBefore === undefined ? {} : { notBefore }),
    });
  }

  failed(index: number, error: unknown): Promise<void> {
    // Its code alone: the caller has the message.
    return this.#file.append({ failed: index, code: text(record(error)?.code) ?? "UNKNOWN" });
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** What an entry adds to what is known of its item. */
function recall(known: Map<number, Earlier>, entry: Entry): void {
  if ("submitting" in entry) {
    const { submitting, workflow, epoch, content, at } = entry;
    const item = { workflow, epoch, content, at: Date.parse(at) };
    known.set(submitting, { ...item, end: undefined, notBefore: undefined });
    return;
  }
  const index = "submitted" in entry ? entry.submitted : entry.failed;
  const earlier = known.get(index);
  // Some fail before there is anything to send.
  if (earlier === undefined) return;
  if ("submitted" in entry) {
    const { workflow, notBefore } = entry;
    known.set(index, { ...earlier, workflow, notBefore, end: "submitted" });
  } else if (entry.code !== "ATLAN_IN_DOUBT") {
    known.set(index, { ...earlier, end: "failed" });
  }
}

function toEntry(json: unknown): Entry | undefined {
  const { submitting, submitted, failed, ...rest } = record(json) ?? {};
  const { workflow, epoch, content, at, notBefore, code } = rest;
  if (isIndex(submitting)) {
    const isWhole =
      text(workflow) && text(content) && time(at) && (epoch === undefined || isIndex(epoch));
    return isWhole ? (json as Entry) : undefined;
  }
  if (isIndex(submitted)) {
    const isWhole = text(workflow) && (notBefore === undefined || time(notBefore));
    return isWhole ? (json as Entry) : undefined;
  }
  return isIndex(failed) && text(code) ? (json as Entry) : undefined;
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
