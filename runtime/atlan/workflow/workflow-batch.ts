import { doubtOf, findEarlier } from "../../batch/find-earlier.js";
import type { BatchKind, Found } from "../../batch/submit-batch.js";
import { type Earlier, isIndex } from "../../batch/submission-journal.js";
import type { CallScope } from "../../client/call-options.js";
import { text, time } from "../../client/lenient.js";
import { frozenIdentity } from "../../payload/identity.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import { AtlanError, ConflictError } from "../errors.js";
import { argumentError, requirePayload } from "./arguments.js";
import { isNameTaken, mayTakeAnotherName, underFreeName } from "./free-name.js";
import { findMade } from "./made-workflow.js";
import type { Send } from "./submitter.js";
import { firstRun, type WorkflowRun } from "./workflow-run.js";

type Given = Workflow | WorkflowPayload;

/** What the journal has of a workflow before it is sent. */
interface Before {
  /** Of one that was built: makes the same name again. */
  readonly epoch?: number;
}

/** What it has of one that was submitted. */
interface After {
  /** See {@link WorkflowRun}. */
  readonly notBefore?: string;
}

type Batch = BatchKind<Given, Given, Before, After, WorkflowRun>;

/**
 * Workflows as items of a batch. Where it isn't known what a process before this one did with one, it is looked for
 * under the name that the journal holds, and sent again under that name alone.
 */
export function workflowBatch(api: AtlanApi, scope: CallScope, send: Send): Omit<Batch, "take"> {
  return {
    journal: {
      header: { journal: "specanvil-submissions", version: 1, tenant: api.baseUrl },
      noun: "workflow",
      before: ({ epoch }) => (epoch === undefined ? {} : isIndex(epoch) ? { epoch } : undefined),
      after: ({ notBefore }) => {
        if (notBefore === undefined) return {};
        const shown = text(notBefore);
        return time(shown) === undefined ? undefined : { notBefore: shown as string };
      },
    },
    refuse: argumentError,
    taken: (name, owner) =>
      new ConflictError(`Workflow ${owner} of this batch is named ${name} too.`, {
        code: "ATLAN_CONFLICT",
        hint: "Give each a name of its own.",
      }),
    nameOf: (workflow) => requirePayload(workflow, "submitAll").metadata.name,
    contentOf,
    async submit(workflow, beforeSending) {
      // Asked now, so that Atlan's clock is known before its time is written down.
      await api.routes(scope);
      return underFreeName(workflow, async (payload, current) => {
        await beforeSending({
          name: payload.metadata.name,
          at: api.serverTime(api.clock.now()),
          before: "epoch" in current ? { epoch: current.epoch } : {},
        });
        return send(payload, current);
      });
    },
    resume: (workflow, earlier, submit) =>
      resume(api, workflow, earlier, { scope, send }).catch((error: unknown) => {
        // The name is somebody else's: nothing was made under it.
        if (isNameTaken(error) && mayTakeAnotherName(workflow)) return submit();
        throw error;
      }),
    recall: (workflow, { notBefore }) => firstRun(workflow, notBefore, {}),
    remember: ({ workflow, notBefore }) => ({
      name: workflow,
      after: notBefore === undefined ? {} : { notBefore },
    }),
  };
}

/**
 * @throws ConflictError `ATLAN_CONFLICT` when the name is somebody else's
 * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out what the process before did
 */
async function resume(
  api: AtlanApi,
  workflow: Given,
  earlier: Earlier<Before, After>,
  { scope, send }: { readonly scope: CallScope; readonly send: Send },
): Promise<Found<WorkflowRun>> {
  const again = underEarlierName(workflow, earlier);
  const payload = requirePayload(again);
  const made = await lookForEarlier(api, payload, earlier, scope);
  if (made !== undefined) return { made, resumed: true };
  try {
    return { made: await send(payload, again), resumed: false };
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    // The searches are further behind than is waited for.
    const late = await lookForEarlier(api, payload, earlier, scope);
    if (late === undefined) throw inDoubt(earlier, error);
    return { made: late, resumed: true };
  }
}

async function lookForEarlier(
  api: AtlanApi,
  payload: WorkflowPayload,
  earlier: Earlier<Before, After>,
  scope: CallScope,
): Promise<WorkflowRun | undefined> {
  const { name, at } = earlier;
  try {
    return await findEarlier(api, { shown: name, at }, scope, (notBefore, within) =>
      findMade(api, payload, notBefore, within),
    );
  } catch (error) {
    throw isNameTaken(error) ? error : inDoubt(earlier, error);
  }
}

function inDoubt({ name }: Earlier<Before, After>, cause: unknown): AtlanError {
  const { message, hint } = doubtOf(name, "findById()");
  return new AtlanError(message, { code: "ATLAN_IN_DOUBT", hint, cause });
}

function underEarlierName(workflow: Given, { before: { epoch } }: Earlier<Before, After>): Given {
  if (!("epoch" in workflow) || epoch === undefined) return workflow;
  // The name is the earlier one; what it creates gets guids of its own.
  const random = (): number => workflow.identity.random();
  return workflow.as({ epoch: () => epoch, random });
}

/** All that is in it but its second and its secrets. */
function contentOf(workflow: Given): string {
  const built = "epoch" in workflow;
  return JSON.stringify(requirePayload(built ? workflow.as(frozenIdentity(0)) : workflow));
}
