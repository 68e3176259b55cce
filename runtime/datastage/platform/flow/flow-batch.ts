import { doubtOf, findEarlier } from "../../../batch/find-earlier.js";
import type { Earlier } from "../../../batch/submission-journal.js";
import type { BatchKind, Found } from "../../../batch/submit-batch.js";
import type { CallScope } from "../../../client/call-options.js";
import { text, time } from "../../../client/lenient.js";
import type { JobSettings } from "../../api/configuration.js";
import { argumentError } from "../error-kinds.js";
import { ConflictError, DataIntegrationError } from "../errors.js";
import type { Claims } from "../made.js";
import type { PlatformApi } from "../platform-api.js";
import { isShownAs } from "./difference.js";
import type { FlowDocument } from "./flow-document.js";
import type { FlowStore } from "./flow-store.js";
import { type FlowToSubmit, newFlow, type NewFlow } from "./new-flow.js";
import { idsAsIn, withIds, withoutIds } from "./own-ids.js";

export interface FlowBatchParts {
  readonly api: PlatformApi;
  readonly projectId: string;
  readonly store: FlowStore;
  readonly claims: Claims;
  readonly scope: CallScope;
}

/** What is known of a flow that was submitted. */
interface Submitted {
  readonly name: string;
  readonly flowId: string;
  readonly jobSettings: JobSettings;
}

/** A flow, or why it is none. */
type Item = { readonly flow: NewFlow } | { readonly error: unknown };
type After = Pick<Submitted, "flowId">;
type Batch = BatchKind<FlowToSubmit, Item, object, After, Submitted>;

/**
 * Flows as items of a batch. The platform takes any name twice, hence each name is looked for before it is used. Where it
 * isn't known what a process before this one did with a flow, it is looked for by its name, its time and its contents.
 */
export function flowBatch(parts: FlowBatchParts): Batch {
  const { api, projectId, store, scope } = parts;
  return {
    journal: {
      header: { journal: "specanvil-flows", version: 1, platform: api.baseUrl, project: projectId },
      noun: "flow",
      before: () => ({}),
      after: (line) => {
        const flowId = text(line.flowId);
        return flowId === undefined ? undefined : { flowId };
      },
    },
    refuse: argumentError,
    taken: (name, owner) =>
      new ConflictError(`Flow ${owner} of this batch is named ${JSON.stringify(name)} too.`, {
        code: "DATASTAGE_CONFLICT",
        hint: "Give each a name of its own.",
      }),
    take: (given) => {
      try {
        return { flow: newFlow(given, "submitAll()") };
      } catch (error) {
        return { error };
      }
    },
    nameOf: (item) => flowOf(item).name,
    contentOf(item) {
      const { name, document } = flowOf(item);
      return `${name}\n${withoutIds(document)}`;
    },
    async submit(item, beforeSending, reserve) {
      const flow = flowOf(item);
      const { name, settings: jobSettings } = flow;
      reserve(name);
      await refuseTaken(parts, name);
      await beforeSending({ name, at: api.serverTime(api.clock.now()), before: {} });
      const { flowId } = await store.createNew(flow, scope);
      return { name, flowId, jobSettings };
    },
    resume: (item, earlier, submit) => resume(parts, flowOf(item), earlier, submit),
    recall: (name, { flowId }, item) => ({ name, flowId, jobSettings: flowOf(item).settings }),
    remember: ({ name, flowId }) => ({ name, after: { flowId } }),
  };
}

function flowOf(item: Item): NewFlow {
  if ("flow" in item) return item.flow;
  throw item.error;
}

async function refuseTaken({ store, scope }: FlowBatchParts, name: string): Promise<void> {
  for await (const found of store.kind.list(scope, name)) {
    if (found.name !== name) continue;
    throw new ConflictError(`A flow named ${JSON.stringify(name)} exists: ${found.id}.`, {
      code: "DATASTAGE_CONFLICT",
      hint: "Give another name, or get it and save it with updateFlow(). It was left as it is.",
    });
  }
}

/** @throws DataIntegrationError `DATASTAGE_IN_DOUBT` when it can't be found out what the process before did */
async function resume(
  parts: FlowBatchParts,
  flow: NewFlow,
  earlier: Earlier<object, After>,
  submit: () => Promise<Found<Submitted>>,
): Promise<Found<Submitted>> {
  const { api, scope, claims } = parts;
  const { name, settings: jobSettings } = flow;
  const shown = JSON.stringify(name);
  const lost = { shown, at: earlier.at };
  const lookup = (notBefore: number, within: CallScope): Promise<string | undefined> =>
    findFlow(parts, flow, notBefore, within);
  const flowId = await findEarlier(api, lost, scope, lookup).catch((cause: unknown) => {
    const { message, hint } = doubtOf(shown, "flows.get()");
    throw new DataIntegrationError(message, { code: "DATASTAGE_IN_DOUBT", hint, cause });
  });
  if (flowId === undefined) return submit();
  claims.claim(flowId);
  return { made: { name, flowId, jobSettings }, resumed: true };
}

/** The flow of this name and these contents that came to be since then. Its ids are those of the process that built it. */
async function findFlow(
  { store, claims }: FlowBatchParts,
  { name, document }: NewFlow,
  notBefore: number,
  scope: CallScope,
): Promise<string | undefined> {
  for await (const { id, name: shown, createdAt } of store.kind.list(scope, name)) {
    const isCandidate = shown === name && !claims.has(id) && (time(createdAt) ?? 0) >= notBefore;
    if (!isCandidate) continue;
    const found = await store.kind.get(id, scope);
    const asSent = withIds(JSON.stringify(found.document), idsAsIn(document, found.document));
    if (isShownAs(document, JSON.parse(asSent) as FlowDocument)) return id;
  }
  return undefined;
}
