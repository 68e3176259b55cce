import { AtlanClient, type Fetch, type Schedule } from "specanvil/atlan/client";
import type { Submittable } from "./load-workflows.js";
import { masked } from "./masked.js";

/**
 * What would be sent, with masks for secrets. It takes the same way through the client as what is sent, so that it is
 * checked and scheduled alike; only that no request leaves this process.
 */
export async function dryRun(
  workflow: Submittable,
  schedule: Schedule | undefined,
): Promise<unknown> {
  let sent: unknown;
  const fetch: Fetch = (_url, { body = "{}", method }) => {
    if (method === "POST") sent = JSON.parse(body);
    return Promise.resolve({
      status: 200,
      headers: { get: () => null },
      text: () => Promise.resolve(body),
    });
  };
  const client = new AtlanClient({
    baseUrl: "https://nowhere.invalid",
    apiKey: "none",
    fetch,
    checkAdmins: false,
  });
  const payload = "metadata" in workflow ? workflow : workflow.payload;
  await client.workflow.run(masked(payload), { schedule });
  return sent;
}
