import { findLost } from "../../http/recovery.js";
import { frozenIdentity } from "../../payload/identity.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { AtlanError } from "../errors.js";
import { requirePayload } from "./arguments.js";
import type { Batch } from "./batch.js";
import { isNameTaken, mayTakeAnotherName, underFreeName } from "./free-name.js";
import { findMade } from "./made-workflow.js";
import type { Earlier, SubmissionJournal } from "./submission-journal.js";
import { firstRun, type WorkflowRun } from "./workflow-run.js";

interface Found {
  readonly run: WorkflowRun;
  /** Whether it was there already. */
  readonly resumed: boolean;
}

/**
 * Submits an item of a batch, unless a process before this one has. Where that isn't known, it is looked for under the
 * name that the journal holds, and sent again under that name alone.
 *
 * @throws SpecanvilError `JOURNAL_…`, and as `run` does
 */
export async function submitJournalled(
  api: AtlanApi,
  workflow: Workflow | WorkflowPayload,
  index: number,
  batch: Batch,
  journal: SubmissionJournal,
): Promise<Found> {
  const { scope, names, send } = batch;
  const content = await fingerprint(workflow);
  const earlier = journal.earlier(index, content);
  if (earlier?.end === "submitted") {
    return { run: firstRun(earlier.workflow, earlier.notBefore, {}), resumed: true };
  }
  const submit = async (): Promise<Found> => {
    // Asked now, so that Atlan's clock is known before its time is written down.
    await api.routes(scope);
    const run = await underFreeName(workflow, async (payload, current) => {
      names.take(payload.metadata.name, index);
      const now = api.serverTime(api.clock.now());
      await journal.submitting(index, current, payload.metadata.name, content, now);
      return send(payload, current);
    });
    return { run, resumed: false };
  };
  const work =
    earlier === undefined || earlier.end === "failed"
      ? submit()
      : resume(api, workflow, earlier, batch).catch((error: unknown) => {
          // The name is somebody else's: nothing was made under it.
          if (isNameTaken(error) && mayTakeAnotherName(workflow)) return submit();
          throw error;
        });
  const found = await work.catch(async (error: unknown) => {
    // What was aborted is in doubt.
    scope.signal?.throwIfAborted();
    await journal.failed(index, error);
    throw error;
  });
  await journal.submitted(index, found.run);
  return found;
}

/** A try may have waited in a gateway for a while before it made something, and clocks are not exact. */
const tolerance = 60_000;

/**
 * @throws ConflictError `ATLAN_CONFLICT` when the name is somebody else's
 * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out what the process before did
 */
async function resume(
  api: AtlanApi,
  workflow: Workflow | WorkflowPayload,
  earlier: Earlier,
  { scope, send }: Batch,
): Promise<Found> {
  const again = underEarlierName(workflow, earlier);
  const payload = requirePayload(again);
  const made = await findEarlier(api, payload, earlier, scope);
  if (made !== undefined) return { run: made, resumed: true };
  try {
    return { run: await send(payload, again), resumed: false };
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    // The searches are further behind than is waited for.
    const late = await findEarlier(api, payload, earlier, scope);
    if (late === undefined) throw inDoubt(earlier, error);
    return { run: late, resumed: true };
  }
}

/** Waits to the end of what a search may be behind: nobody knows when the other process sent it last. */
async function findEarlier(
  api: AtlanApi,
  payload: WorkflowPayload,
  earlier: Earlier,
  scope: CallScope,
): Promise<WorkflowRun | undefined> {
  const { workflow, at } = earlier;
  try {
    return await api.within(scope, `The search for ${workflow}`, (signal) => {
      const lookup = (): Promise<WorkflowRun | undefined> =>
        findMade(api, payload, at - tolerance, { ...scope, signal });
      return findLost({ lookup }, { startedAt: at, signal }, api.clock, true);
    });
  } catch (error) {
    throw isNameTaken(error) ? error : inDoubt(earlier, error);
  }
}

function inDoubt({ workflow }: Earlier, cause: unknown): AtlanError {
  return new AtlanError(`It can't be found out whether ${workflow} was submitted before.`, {
    code: "ATLAN_IN_DOUBT",
    hint: `Give the same journal again later, or look for ${workflow} with findById().`,
    cause,
  });
}

function underEarlierName(
  workflow: Workflow | WorkflowPayload,
  { epoch }: Earlier,
): Workflow | WorkflowPayload {
  if (!("epoch" in workflow) || epoch === undefined) return workflow;
  // The name is the earlier one; what it creates gets guids of its own.
  const random = (): number => workflow.identity.random();
  return workflow.as({ epoch: () => epoch, random });
}

/** Tells whether an item is the same as before: of all that is in it but its second and its secrets. */
async function fingerprint(workflow: Workflow | WorkflowPayload): Promise<string> {
  const built = "epoch" in workflow;
  const text = JSON.stringify(requirePayload(built ? workflow.as(frozenIdentity(0)) : workflow));
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).subarray(0, 16), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
