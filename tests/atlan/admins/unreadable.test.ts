import { expect, test } from "vitest";
import type { Notice } from "../../../runtime/atlan/index.js";
import type { CannedAnswer } from "../../../runtime/testing/recording-transport.js";
import { broken } from "../../http/call.js";
import { workflowName } from "../payload.js";
import { desk, withConnection } from "./admins.js";

// A list that can't be read says nothing about the admins: what is about the caller or the list is a notice; what may
// pass, or would meet the submission too, is an error before it.

const nobody = withConnection({ adminUsers: ["nobody"] });

test.each<[string, CannedAnswer]>([
  ["403", { status: 403, body: { code: "NO", message: "no" } }],
  ["404", { status: 404 }],
  ["405", { status: 405 }],
  ["400: a filter that isn't understood", { status: 400 }],
  ["501", { status: 501 }],
  ["JSON that is no list", { body: { users: [] } }],
])("a refusal is a notice, and the workflow is sent: %s", async (_, given) => {
  const notices: Notice[] = [];
  const { client, log, answer } = desk({ onNotice: (notice) => notices.push(notice) });
  answer("users", given);
  for (let time = 0; time < 3; time += 1) await client.workflow.run(nobody);
  expect(log).toEqual(['users {"username":"nobody"}', ...Array(3).fill(`POST ${workflowName}`)]);
  const status = given.status ?? 200;
  expect(notices).toEqual([
    {
      name: "admins-unchecked",
      text:
        "Whether the users exist who are admins of connections isn't checked: GET /api/service/users was answered " +
        `${status}. Let the token read them, or ask for no check: checkAdmins: false (--no-check-admins).`,
    },
  ]);
});

test("the other lists are read all the same", async () => {
  const { client, answer } = desk({ onNotice: () => {} });
  answer("users", { status: 403 });
  const work = client.workflow.run(withConnection({ adminUsers: ["x"], adminGroups: ["y"] }));
  await expect(work).rejects.toThrow('have: the group "y".');
});

test.each<[string, CannedAnswer | Error, string]>([
  ["401", { status: 401 }, "ATLAN_AUTHENTICATION"],
  ["429", { status: 429 }, "ATLAN_RATE_LIMIT"],
  ["503", { status: 503 }, "ATLAN_STATUS"],
  ["a broken connection", broken(), "ATLAN_CONNECTION"],
  ["a page to sign in", { body: "<!doctype html>" }, "ATLAN_UNREADABLE_ANSWER"],
])("what may pass, or would meet the submission too, is an error: %s", async (_, given, code) => {
  const { client, log, answer } = desk();
  answer("users", given);
  await expect(client.workflow.run(nobody)).rejects.toMatchObject({ code });
  expect(log.filter((line) => line.startsWith("POST"))).toEqual([]);
  answer("users", { body: { records: [{ username: "nobody" }] } });
  await client.workflow.run(nobody);
  expect(log.at(-1)).toBe(`POST ${workflowName}`);
});

test("null stands for an empty list", async () => {
  const { client, answer } = desk();
  answer("users", { body: { records: null } });
  await expect(client.workflow.run(nobody)).rejects.toThrow('have: the user "nobody".');
});

test("who is found by the search for near names exists", async () => {
  const { client, answer, log } = desk();
  const records = [{ username: "nobody" }];
  answer("users", { body: { records: [] } }, { body: { records } });
  await client.workflow.run(nobody);
  expect(log.at(-1)).toBe(`POST ${workflowName}`);
});

test("a list that can't be searched for near names doesn't hide who is unknown", async () => {
  const { client, answer } = desk();
  answer("users", { body: { records: [] } }, { status: 500 });
  await expect(client.workflow.run(nobody, { retries: 0 })).rejects.toThrow('the user "nobody".');
});

test("a list that stays silent ends with the call", async () => {
  const { client, answer, log, clock } = desk();
  answer("users", "silence");
  await expect(client.workflow.run(nobody, { deadline: "5s" })).rejects.toMatchObject({
    code: "ATLAN_DEADLINE",
    message: expect.stringContaining("GET /api/service/users") as string,
  });
  const aborted = new AbortController();
  clock.after(1_000, () => aborted.abort(new Error("enough")));
  await expect(client.workflow.run(nobody, { signal: aborted.signal })).rejects.toThrow("enough");
  expect(log).toEqual(['users {"username":"nobody"}']);
});
