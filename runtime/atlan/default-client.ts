import { AtlanClient } from "./atlan-client.js";
import { argumentError } from "./workflow/arguments.js";
import type { WorkflowClient } from "./workflow/workflow-client.js";

let given: AtlanClient | undefined;
let ownClient: AtlanClient | undefined;

/**
 * Makes this the client of {@link atlan}. With undefined, that is the client of the environment again.
 *
 * @throws InvalidRequestError `ATLAN_ARGUMENT` for what is no client
 */
export function setDefaultClient(client: AtlanClient | undefined): void {
  if (client !== undefined && !(client instanceof AtlanClient)) {
    throw argumentError("setDefaultClient() takes an AtlanClient");
  }
  given = client;
}

/**
 * The client that was set; else one that is made, once, of the environment: `ATLAN_PROFILE`, or `ATLAN_BASE_URL` and
 * `ATLAN_API_KEY`.
 *
 * @throws InvalidRequestError `ATLAN_CONFIG`, `ATLAN_PROFILE`
 */
export function getDefaultClient(): AtlanClient {
  return given ?? (ownClient ??= new AtlanClient());
}

/**
 * The default client, for programs of one tenant.
 *
 * @example
 * const run = await atlan.workflow.run(workflow);
 */
export const atlan: { readonly workflow: WorkflowClient } = {
  get workflow() {
    return getDefaultClient().workflow;
  },
};
