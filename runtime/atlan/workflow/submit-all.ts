import { isSpecanvilError } from "../../errors.js";
import { forEachOf } from "../../http/for-each-of.js";
import { untilAborted } from "../../http/on-abort.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallOptions } from "../../client/call-options.js";
import type { ClaimedRuns } from "./claimed-runs.js";
import { requireConcurrency, requireIterable, requirePayload } from "./arguments.js";
import type { Batch } from "./batch.js";
import { BatchNames } from "./batch-names.js";
import { underFreeName } from "./free-name.js";
import { snapshot } from "../../client/snapshot.js";
import type { Submission, SubmissionProgress, Submitted } from "./submission.js";
import { SubmissionJournal } from "./submission-journal.js";
import type { Submitter, SubmitOptions } from "./submitter.js";
import { submitJournalled } from "./submit-journalled.js";
import type { WorkflowRun } from "./workflow-run.js";

/** What is submitted; asked for one by one, as there is room. */
export type Workflows =
  Iterable<Workflow | WorkflowPayload> | AsyncIterable<Workflow | WorkflowPayload>;

/** `deadline` is for the whole batch: what isn't submitted by then fails. `schedule` is that of each workflow. */
export interface SubmitAllOptions extends CallOptions, SubmitOptions {
  /** How many are under way at a time, from 1 to 1,000; 8 by default. */
  readonly concurrency?: number | undefined;
  /** Told of each that is settled. A promise is waited for. What it throws ends the batch. */
  readonly onProgress?: ((progress: SubmissionProgress) => unknown) | undefined;
  /**
   * A file that remembers the batch across processes: given again with the same workflows in the same order, it goes on
   * where the last process ended. It holds names and fingerprints, neither contents nor secrets. Needs Node, Deno or Bun.
   */
  readonly journal?: string | undefined;
}

export async function submitAll(
  api: AtlanApi,
  workflows: Workflows,
  submitter: Submitter,
  claimed: ClaimedRuns,
  options: SubmitAllOptions,
): Promise<readonly Submission[]> {
  const { concurrency = 8, onProgress, journal: path } = options;
  const limit = requireConcurrency(concurrency);
  requireIterable(workflows);
  const scope = api.begin(options);
  const send = submitter.sender(scope, options);
  const { signal } = scope;
  const journal = path === undefined ? undefined : await SubmissionJournal.open(path, api.baseUrl);
  const batch: Batch = { scope, names: new BatchNames(journal?.names()), send };
  const submissions: Submission[] = [];
  const count = { submitted: 0, resumed: 0, failed: 0 };
  try {
    await forEachOf(workflows, limit, signal, asItIsNow, async (workflow, index) => {
      submitter.tellSurface(workflow);
      const latest = await settle(api, workflow, index, batch, journal);
      submissions[index] = latest;
      if (latest.run === undefined) count.failed += 1;
      else {
        claimed.claim(latest.run);
        count.submitted += 1;
        if (latest.resumed) count.resumed += 1;
      }
      const told = Promise.resolve(onProgress?.({ ...count, latest }));
      await (signal === undefined ? told : untilAborted(told, signal));
    });
  } finally {
    await journal?.close();
  }
  return submissions;
}

function asItIsNow(workflow: Workflow | WorkflowPayload): Workflow | WorkflowPayload {
  try {
    return snapshot(workflow);
  } catch {
    // Such as one that holds itself: it can't be sent either, and fails then.
    return workflow;
  }
}

/** Rejects only with what ends the whole batch: the reason of the signal, or a journal that can't be used. */
async function settle(
  api: AtlanApi,
  workflow: Workflow | WorkflowPayload,
  index: number,
  batch: Batch,
  journal: SubmissionJournal | undefined,
): Promise<Submission> {
  let name: string | undefined;
  try {
    ({ name } = requirePayload(workflow, "submitAll").metadata);
    const submitted = await submit(api, workflow, index, batch, journal);
    return submitted;
  } catch (error) {
    batch.scope.signal?.throwIfAborted();
    if (isOfJournal(error)) throw error;
    return { index, name, error };
  }
}

async function submit(
  api: AtlanApi,
  workflow: Workflow | WorkflowPayload,
  index: number,
  batch: Batch,
  journal: SubmissionJournal | undefined,
): Promise<Submitted> {
  const { run, resumed } =
    journal === undefined
      ? { run: await submitNew(workflow, index, batch), resumed: false }
      : await submitJournalled(api, workflow, index, batch, journal);
  // Without what Atlan answered: a hundred thousand answers are half a gigabyte.
  return { index, name: run.workflow, run: { ...run, raw: nothing }, resumed };
}

function submitNew(
  workflow: Workflow | WorkflowPayload,
  index: number,
  { names, send }: Batch,
): Promise<WorkflowRun> {
  return underFreeName(workflow, (payload, current) => {
    names.take(payload.metadata.name, index);
    return send(payload, current);
  });
}

const nothing = Object.freeze({});

function isOfJournal(error: unknown): boolean {
  return isSpecanvilError(error) && error.code.startsWith("JOURNAL_");
}
