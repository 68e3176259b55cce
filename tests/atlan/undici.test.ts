import { AtlanClient, type Fetch } from "specanvil/atlan";
import { fetch as undiciFetch, MockAgent } from "undici";
import { expect, test } from "vitest";
import { canaries } from "../support/canaries.js";

test("undici's fetch with a dispatcher of its own is a transport", async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const name = "csa-relational-assets-builder-1684500411";
  agent
    .get("https://tenant.example")
    .intercept({ path: "/api/service/workflows/indexsearch", method: "POST" })
    .reply(200, {
      hits: { total: { value: 1 }, hits: [{ _id: name, _source: { metadata: { name } } }] },
    });
  const fetch: Fetch = (url, init) => undiciFetch(url, { ...init, dispatcher: agent });

  const client = new AtlanClient({
    baseUrl: "https://tenant.example",
    apiKey: canaries.apiKey,
    fetch,
  });
  expect(await client.workflow.findById(name)).toMatchObject({ name });
  agent.assertNoPendingInterceptors();
});
