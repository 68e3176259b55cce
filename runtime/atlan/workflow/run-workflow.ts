import { readJson } from "../../http/read.js";
import type { LostTry, Recovery } from "../../http/recovery.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { resolveSecrets } from "../../secret/resolve-secrets.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../call-options.js";
import { ConflictError } from "../errors.js";
import { time } from "../lenient.js";
import type { PostInput } from "../rest.js";
import { credentialSecrets } from "./credential-secrets.js";
import { notBeforeTry } from "./not-before.js";
import { findWorkflow } from "./search.js";
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
      effect: byName(api, payload.metadata.name),
      secrets: credentialSecrets(payload, resolved),
    },
    scope,
  );
}

/** The name is the idempotency key that Atlan doesn't have: there is never more than one workflow of a name. */
function byName(api: AtlanApi, name: string): Recovery<WorkflowRun> {
  return {
    advice: `Look for ${name} with findById() before you run it again.`,
    async lookup(lost: LostTry) {
      const found = await findWorkflow(api, name, { signal: lost.signal });
      if (found === undefined) return undefined;
      const created = time(found.createdAt);
      if (created === undefined || created >= notBeforeTry(api, lost)) return toFirstRun(found.raw);
      throw new ConflictError(`A workflow named ${name} existed before this call.`, {
        code: "ATLAN_CONFLICT",
        hint: "Build the workflow anew, or rerun the one that is there.",
      });
    },
  };
}
