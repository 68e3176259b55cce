import { readJson } from "../../http/read.js";
import type { Recovery } from "../../http/recovery.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { resolveSecrets } from "../../secret/resolve-secrets.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import type { PostInput } from "../rest.js";
import { credentialSecrets } from "./credential-secrets.js";
import { findMade } from "./made-workflow.js";
import { notBeforeTry } from "./not-before.js";
import { toFirstRun, type WorkflowRun } from "./workflow-run.js";

/** Creates a workflow and starts it: once, whatever happens to the answer. */
export async function runWorkflow(
  api: AtlanApi,
  payload: WorkflowPayload,
  scope: CallScope,
): Promise<WorkflowRun> {
  const family = await api.routes(scope);
  // Resolved as late as possible, and kept by nothing but the request.
  const resolved = await resolveSecrets(payload);
  // The payload's type leaves the fields of a credential open; builders are held to the document by their own tests.
  const body = resolved as PostInput<"/api/service/workflows">["body"];
  return api.post(
    `/api/service/${family}`,
    { query: { submit: true }, body },
    {
      read: readJson(toFirstRun),
      effect: byName(api, payload),
      secrets: credentialSecrets(payload, resolved),
    },
    scope,
  );
}

function byName(api: AtlanApi, payload: WorkflowPayload): Recovery<WorkflowRun> {
  return {
    advice: `Look for ${payload.metadata.name} with findById() before you run it again.`,
    lookup: (lost) => findMade(api, payload, notBeforeTry(api, lost), { signal: lost.signal }),
  };
}
