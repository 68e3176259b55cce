import { readJson } from "../../http/read.js";
import type { Recovery } from "../../http/recovery.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { resolveSecrets } from "../../secret/resolve-secrets.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { AtlanError } from "../errors.js";
import { list, record } from "../../client/lenient.js";
import type { PostInput } from "../rest.js";
import { argumentError, requireName } from "./arguments.js";
import { credentialSecrets } from "./credential-secrets.js";
import { type FoundWorkflow, toFoundWorkflow } from "./found-workflow.js";
import { sameDocument } from "./same-document.js";
import { findWorkflow } from "./search.js";

/** A whole workflow: as a builder or a hand made it, or as Atlan showed it, `{ ...found.raw, spec }`. */
export type WorkflowUpdate = Workflow | WorkflowPayload | Readonly<Record<string, unknown>>;

/** Other routes below that of the workflows: a name like these would lead there. */
const routes = new Set(["submit", "indexsearch", "triggerAsOwner"]);

/** @throws InvalidRequestError `ATLAN_ARGUMENT` for what isn't whole: what is missing would be lost */
export function requireDocument(value: WorkflowUpdate): WorkflowPayload {
  const given = record(value);
  const document = given?.metadata === undefined ? record(given?.payload) : given;
  const name = requireName(
    record(document?.metadata)?.name,
    "update() takes a whole workflow, with its metadata and a name in it; of a found one, its raw",
  );
  if (record(document?.spec) === undefined) throw argumentError(`The workflow ${name} has no spec`);
  if (routes.has(name)) throw argumentError(`No workflow named ${name} can be updated`);
  return document as unknown as WorkflowPayload;
}

/** Replaces a workflow by a document, with all that it holds. */
export async function updateWorkflow(
  api: AtlanApi,
  document: WorkflowPayload,
  scope: CallScope,
): Promise<FoundWorkflow> {
  const { name } = document.metadata;
  const family = await api.routes(scope);
  const resolved = await resolveSecrets(document);
  const body = resolved as unknown as PostInput<"/api/service/workflows/{name}">["body"];
  return api.post(
    `/api/service/${family}/{name}`,
    { parameters: { name }, body },
    {
      read: readJson(toFoundWorkflow),
      effect: byContent(api, document),
      secrets: credentialSecrets(document, resolved),
    },
    scope,
  );
}

/**
 * Sent again unless the workflow is as it shall be. That is no worse than one request that takes its time; a credential
 * would be stored twice, though.
 */
function byContent(api: AtlanApi, document: WorkflowPayload): Recovery<FoundWorkflow> {
  const { name } = document.metadata;
  return {
    advice: `Look at ${name} with findById() before you change it again.`,
    async lookup({ signal }) {
      if (list(record(document)?.payload).length > 0) throw untold(name);
      const found = await findWorkflow(api, name, { signal });
      return found && sameDocument(document, found.raw) ? found : undefined;
    },
  };
}

function untold(name: string): AtlanError {
  return new AtlanError(`Searches don't show whether the credential of ${name} was replaced.`, {
    code: "ATLAN_IN_DOUBT",
    hint: "Look at it in Atlan.",
  });
}
