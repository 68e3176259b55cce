import { AtlanApi } from "./atlan-api.js";
import { type AtlanClientOptions, clientSettings } from "./client-options.js";
import { WorkflowClient } from "./workflow/workflow-client.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A client for one Atlan tenant. Clients share nothing; one for each tenant is enough. It prints without its key.
 *
 * @example
 * const client = new AtlanClient(); // ATLAN_BASE_URL, ATLAN_API_KEY
 * const run = await client.workflow.run(workflow);
 * const { succeeded } = await client.workflow.monitor(run, { timeout: "30m" });
 */
export class AtlanClient {
  /** The address of the tenant, without a slash at its end. */
  readonly baseUrl: string;
  /** Workflows and their runs. */
  readonly workflow: WorkflowClient;

  /** @throws InvalidRequestError `ATLAN_CONFIG`, `ATLAN_PROFILE` for an address, a key or a header that can't work */
  constructor(options: AtlanClientOptions = {}) {
    const settings = clientSettings(options);
    this.baseUrl = settings.baseUrl;
    this.workflow = new WorkflowClient(new AtlanApi(settings), settings);
  }

  toJSON(): { readonly baseUrl: string } {
    return { baseUrl: this.baseUrl };
  }

  [inspect](): string {
    return `AtlanClient ${this.baseUrl}`;
  }
}
