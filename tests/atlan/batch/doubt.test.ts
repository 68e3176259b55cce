import { expect, test } from "vitest";
import {
  AtlanClient,
  type Duration,
  type SubmitAllOptions,
  type Workflows,
} from "../../../runtime/atlan/index.js";
import { systemIdentity, Workflow } from "../../../runtime/index.js";
import { packageName, payload } from "../payload.js";
import type { Tenant } from "../tenant.js";
import { connect, journalFile, workflows } from "./batch.js";

/** A process that has ended before it heard of the first workflow that the tenant has made. */
async function interrupt(tenant: Tenant, batch: Workflows, options: SubmitAllOptions) {
  const stop = new AbortController();
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: "key",
    fetch: (url, init) => {
      const answer = tenant.fetch(url, init);
      if (tenant.workflows.length === 1) stop.abort();
      return answer;
    },
  });
  const work = client.workflow.submitAll(batch, { ...options, signal: stop.signal });
  await expect(work).rejects.toHaveProperty("name", "AbortError");
  expect(tenant.workflows).toHaveLength(1);
}

test.each<[string, () => [Workflow[], SubmitAllOptions?]]>([
  ["it is no workflow", () => [[7 as unknown as Workflow, ...workflows(2).slice(1)]]],
  ["the deadline is none", () => [workflows(2), { deadline: "soon" as Duration }]],
])("what can't be looked for stays in doubt, as when %s", async (_, begin) => {
  const [client, tenant] = connect();
  const options = { journal: journalFile(), concurrency: 1 };
  await interrupt(tenant, workflows(2), options);
  const [batch, faulty] = begin();
  await client.workflow.submitAll(batch, { ...options, ...faulty }).catch(() => {});
  const [first] = await client.workflow.submitAll(workflows(2), options);
  expect(first).toMatchObject({ name: tenant.workflows[0]?.name, resumed: true });
  expect(tenant.workflows).toHaveLength(2);
});

test("a workflow that is given twice is two, also after an interruption", async () => {
  const [client, tenant] = connect();
  const workflow = new Workflow((epoch) => payload(`${packageName}-${epoch}`), systemIdentity);
  const options = { journal: journalFile() };
  await interrupt(tenant, [workflow, workflow], options);
  const results = await client.workflow.submitAll([workflow, workflow], options);
  const names = new Set(results.map(({ run }) => run?.workflow));
  expect(names.size).toBe(2);
  expect(new Set(tenant.workflows.map(({ name }) => name))).toEqual(names);
  expect(tenant.workflows).toHaveLength(2);
});
