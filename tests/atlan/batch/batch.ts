import { join } from "node:path";
import { AtlanClient, type Fetch } from "../../../runtime/atlan/index.js";
import { frozenIdentity, Workflow, type WorkflowPayload } from "../../../runtime/index.js";
import { virtualClock } from "../../http/clocks.js";
import { canaries } from "../../support/canaries.js";
import { watchedFolder } from "../../support/leaks.js";
import { packageName, payload } from "../payload.js";
import { Tenant, type TenantOptions } from "../tenant.js";

/**
 * A tenant in memory, and a client of it.
 *
 * @param onRequest sees each body that is sent
 */
export function connect(
  options: Omit<TenantOptions, "clock"> = {},
  onRequest: (body: string) => void = () => {},
): [AtlanClient, Tenant] {
  const clock = virtualClock();
  const tenant = new Tenant({ ...options, clock });
  const fetch: Fetch = (url, init) => {
    onRequest(init.body ?? "");
    return tenant.fetch(url, init);
  };
  return [
    new AtlanClient({ baseUrl: "https://tenant", apiKey: canaries.apiKey, fetch, clock }),
    tenant,
  ];
}

/** Workflows of which each has its own contents, and a name of its own when it is given a second. */
export function workflows(count: number, first = 1_700_000_000): Workflow[] {
  return Array.from({ length: count }, (_, item) => workflow(`item-${item}`, first + item));
}

export function workflow(item: string, epoch: number): Workflow {
  const render = (second: number): WorkflowPayload => {
    const { metadata, ...rest } = payload(`${packageName}-${second}`);
    return { metadata: { ...metadata, labels: { item } }, ...rest };
  };
  return new Workflow(render, frozenIdentity(epoch));
}

/** The name of a file that goes with the test, and must not hold a secret. */
export function journalFile(): string {
  return join(watchedFolder(), "batch.jsonl");
}
