import { describe, expect, test } from "vitest";
import { AtlanClient, type WorkflowRef } from "../../runtime/atlan/index.js";
import { type Answerer, recordingFetch } from "../../runtime/testing/recording-transport.js";
import { virtualClock } from "../http/clocks.js";
import { payload, workflowName } from "./payload.js";
import { canaries } from "../support/canaries.js";

const base = { baseUrl: "https://tenant", apiKey: canaries.apiKey };

function answering(caller: Answerer) {
  return recordingFetch((request) =>
    request.url.endsWith("/whoami")
      ? caller(request)
      : { body: { metadata: { name: workflowName } } },
  );
}

function paths(fetch: ReturnType<typeof recordingFetch>): string[] {
  return fetch.requests.map(({ url }) => url.replace("https://tenant/api/service/", ""));
}

describe("routes by role", () => {
  test.each<[string, unknown, string]>([
    ["an API token", { roles: [{ name: "$api-token-default-access" }] }, "workflows"],
    ["an administrator", { roles: [{ name: "$member" }, { name: "$admin" }] }, "workflows"],
    ["a person", { roles: [{ name: "$member" }] }, "package-workflows"],
    ["no roles", {}, "package-workflows"],
    ["roles that are null", { roles: null }, "package-workflows"],
    ["roles of another form", { roles: ["$admin", null, { name: 1 }] }, "package-workflows"],
  ])("%s", async (_, caller, family) => {
    const fetch = answering(() => ({ body: caller }));
    const client = new AtlanClient({ ...base, fetch });
    await client.workflow.run(payload());
    await client.workflow.rerun(workflowName);
    await client.workflow.delete("a/b");
    const document = { metadata: { name: "a/b" }, spec: {} };
    await client.workflow.update(document);
    await client.workflow.addSchedule({ name: "a/b", raw: document } as WorkflowRef, {
      cron: "* * * * *",
      timezone: "UTC",
    });
    await client.workflow.updateOwner("a/b", "grace");
    await client.workflow.rerunScheduleQuery("a/b");
    expect(paths(fetch)).toEqual([
      "whoami",
      `${family}?submit=true`,
      `${family}/submit`,
      `${family}/a%2Fb/archive`,
      `${family}/a%2Fb`,
      `${family}/a%2Fb`,
      "workflows/a%2Fb/changeownership",
      "workflows/triggerAsOwner",
    ]);
  });

  test("are asked for once by calls that start together", async () => {
    const fetch = answering(() => ({ body: { roles: [{ name: "$admin" }] } }));
    const client = new AtlanClient({ ...base, fetch });
    await Promise.all([1, 2, 3].map(() => client.workflow.rerun(workflowName)));
    expect(paths(fetch).filter((path) => path === "whoami")).toHaveLength(1);
  });

  test("are asked for again after a failure", async () => {
    let isDown = true;
    const fetch = answering(() =>
      isDown ? { status: 401 } : { body: { roles: [{ name: "$admin" }] } },
    );
    const client = new AtlanClient({ ...base, fetch });
    await expect(client.workflow.rerun(workflowName)).rejects.toMatchObject({ status: 401 });
    isDown = false;
    await expect(client.workflow.rerun(workflowName)).resolves.toMatchObject({ id: workflowName });
  });

  test("one caller that gives up doesn't take the answer from the others", async () => {
    const clock = virtualClock();
    const fetch = answering(
      () => new Promise((resolve) => clock.after(2_000, () => resolve({ body: { roles: [] } }))),
    );
    const client = new AtlanClient({ ...base, fetch, clock });
    const controller = new AbortController();
    const impatient = client.workflow.rerun(workflowName, { signal: controller.signal });
    const hurried = client.workflow.rerun(workflowName, { deadline: "1s" });
    const patient = client.workflow.rerun(workflowName);
    controller.abort("enough");
    await expect(impatient).rejects.toBe("enough");
    await expect(hurried).rejects.toMatchObject({ code: "ATLAN_DEADLINE" });
    await expect(patient).resolves.toMatchObject({ id: workflowName });
  });
});

test("an aborted signal keeps a call from sending anything", async () => {
  const fetch = recordingFetch([]);
  const client = new AtlanClient({ ...base, fetch });
  const options = { signal: AbortSignal.abort("enough") };
  const { workflow } = client;
  for (const work of [
    workflow.run(payload(), options),
    workflow.rerun("a", options),
    workflow.findById("a", options),
    workflow.getRuns("a", options).toArray(),
    workflow.stop("a", options),
    workflow.delete("a", options),
    workflow.findLatestRun("a", options),
    workflow.findRunsByStatusAndTimeRange(["Failed"], options).toArray(),
    workflow.update({ metadata: { name: "a" }, spec: {} }, options),
    workflow.updateOwner("a", "b", options),
    workflow.addSchedule("a", { cron: "* * * * *", timezone: "UTC" }, options),
    workflow.removeSchedule("a", options),
    workflow.getAllScheduledRuns(options),
    workflow.getScheduledRun("a", options),
    workflow.findScheduleQuery("a", options),
    workflow.rerunScheduleQuery("a", options),
    workflow.findScheduleQueriesBetween(new Date(0), new Date(1), options),
  ]) {
    await expect(work).rejects.toBe("enough");
  }
  expect(fetch.requests).toEqual([]);
});
