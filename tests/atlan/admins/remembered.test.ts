import { expect, test } from "vitest";
import { sleep } from "../../../runtime/http/clock.js";
import { workflowName } from "../payload.js";
import { desk, withConnection } from "./admins.js";

const ada = { adminUsers: ["ada"] };
const nobody = { adminUsers: ["nobody"] };

function lookups(log: readonly string[]): string[] {
  return log.filter((line) => !line.startsWith("POST"));
}

test("who was there is not asked for again for five minutes", async () => {
  const { client, log, clock } = desk();
  await client.workflow.run(withConnection(ada));
  await client.workflow.run(withConnection({ adminUsers: ["ada", "grace"] }));
  expect(lookups(log)).toEqual(['users {"username":"ada"}', 'users {"username":"grace"}']);
  await sleep(clock, 299_000, new AbortController().signal);
  await client.workflow.run(withConnection(ada));
  expect(lookups(log)).toHaveLength(2);
  await sleep(clock, 2_000, new AbortController().signal);
  await client.workflow.run(withConnection(ada));
  expect(lookups(log)).toHaveLength(3);
});

test("who wasn't there is asked for again by the next call", async () => {
  const { client, log, fill } = desk();
  await expect(client.workflow.run(withConnection(nobody))).rejects.toThrow("nobody");
  fill({ users: [{ username: "nobody" }] });
  await client.workflow.run(withConnection(nobody));
  expect(log.at(-1)).toBe(`POST ${workflowName}`);
});

test("calls that start together ask once", async () => {
  const { client, log } = desk();
  const names = Array.from({ length: 20 }, (_, item) => `${workflowName}${item}`);
  await Promise.all(names.map((name) => client.workflow.run(withConnection(ada, name))));
  expect(lookups(log)).toEqual(['users {"username":"ada"}']);
});

test("a batch asks once for each admin, whether there is one or not", async () => {
  const { client, log } = desk();
  const workflows = Array.from({ length: 200 }, (_, item) =>
    withConnection(item % 2 === 0 ? ada : nobody, `${workflowName}${item}`),
  );
  const results = await client.workflow.submitAll(workflows, { concurrency: 4 });
  expect(results.map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual(
    workflows.map((_, item) => (item % 2 === 0 ? undefined : "ATLAN_UNKNOWN_ADMIN")),
  );
  expect(lookups(log).filter((line) => !line.includes("$or"))).toEqual([
    'users {"username":"ada"}',
    'users {"username":"nobody"}',
  ]);
  expect(lookups(log)).toHaveLength(3);
});

test("in a batch, a list that fails fails those alone that wait for it", async () => {
  const { client, log, answer } = desk({ retries: 0 });
  answer("users", { status: 503 });
  const workflows = Array.from({ length: 3 }, (_, item) => withConnection(ada, `w${item}`));
  const results = await client.workflow.submitAll(workflows, {
    concurrency: 1,
    onProgress: () => answer("users"),
  });
  expect(results.map(({ error }) => error === undefined)).toEqual([false, true, true]);
  expect(lookups(log)).toHaveLength(2);
});
