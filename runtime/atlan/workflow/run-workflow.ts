import { readJson } from "../../http/read.js";
import type { Recovery } from "../../http/recovery.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { resolveSecrets } from "../../secret/resolve-secrets.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import type { PostInput } from "../rest.js";
import { requirePayload } from "./arguments.js";
import { credentialSecrets } from "./credential-secrets.js";
import { findMade } from "./made-workflow.js";
import { notBeforeTry } from "./not-before.js";
import { toFirstRun, type WorkflowRun } from "./workflow-run.js";

/**
 * Creates a workflow and starts it: once, whatever happens to the answer.
 *
 * @param origin what the payload is of. While the request is under way, no more than that and its text are held
 */
export async function runWorkflow(
  api: AtlanApi,
  payload: WorkflowPayload,
  origin: Workflow | WorkflowPayload,
  scope: CallScope,
): Promise<WorkflowRun> {
  const family = await api.routes(scope);
  // Resolved as late as possible, and kept by nothing but the request.
  const resolved =
    "epoch" in origin
      ? // A builder puts secrets into credentials only.
        { ...payload, payload: await resolveSecrets(payload.payload) }
      : await resolveSecrets(payload);
  // The payload's type leaves the fields of a credential open; builders are held to the document by their own tests.
  const body = resolved as PostInput<"/api/service/workflows">["body"];
  return api.post(
    `/api/service/${family}`,
    { query: { submit: true }, body },
    {
      read: readJson(toFirstRun),
      effect: byName(api, payload.metadata.name, origin),
      secrets: credentialSecrets(payload, resolved),
    },
    scope,
  );
}

function byName(
  api: AtlanApi,
  name: string,
  origin: Workflow | WorkflowPayload,
): Recovery<WorkflowRun> {
  return {
    advice: `Look for ${name} with findById() before you run it again.`,
    lookup: (lost) =>
      findMade(api, requirePayload(origin), notBeforeTry(api, lost), { signal: lost.signal }),
  };
}
