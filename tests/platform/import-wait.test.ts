import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { type ByteFetch, DataIntegrationPlatform } from "../../runtime/datastage/platform/index.js";
import { sleep } from "../../runtime/http/clock.js";
import type { Duration } from "../../runtime/http/duration.js";
import { answer } from "../http/call.js";
import { virtualClock } from "../http/clocks.js";

// A deadline goes for all of an import: the upload, the waiting, and the look with which it ends.

const json = (value: unknown) => answer(200, JSON.stringify(value));
const source = zipSync({ "data_intg_flow/a.json": strToU8("{}") });

test.each<[deadline: Duration, what: string, want: object]>([
  ["10s", "enough for the last look", { status: "in_progress" }],
  ["8s", "too little for the last look", { name: "ApiConnectionError" }],
])("an import of 7 s, an upload of 6 s and a look of 2 s, by %s: %s", async (deadline, _, want) => {
  const clock = virtualClock();
  const fetch: ByteFetch = async (address, { method }) => {
    if (new URL(address).pathname === "/v2/projects/p") {
      return json({ metadata: { guid: "p" }, entity: { name: "project" } });
    }
    await sleep(clock, method === "POST" ? 6_000 : 2_000, new AbortController().signal);
    return json({ metadata: { id: "i" }, entity: { status: "in_progress" } });
  };
  const options = { baseUrl: "https://host", bearerToken: "t", clock, fetch };
  const project = await new DataIntegrationPlatform(options).projects.get({ projectId: "p" });
  const call = {
    type: "batch",
    source,
    wait: 7,
    pollInterval: "5s",
    deadline,
    retries: 1,
  } as const;
  const result = await project.importFlows(call).catch((error: unknown) => error);
  expect(result).toMatchObject(want);
});

test.each([
  ["that is over", { status: "sorted_out", end_time: "2026-01-01T00:00:00Z" }, true],
  ["that goes on", { status: "sorting" }, false],
])("a state that nobody knows is passed on: of an import %s", async (_, entity, isOver) => {
  const fetch: ByteFetch = (address) => {
    const isProject = new URL(address).pathname === "/v2/projects/p";
    const project = { metadata: { guid: "p" }, entity: { name: "project" } };
    return Promise.resolve(json(isProject ? project : { metadata: { id: "i" }, entity }));
  };
  const options = { baseUrl: "https://host", bearerToken: "t", fetch };
  const project = await new DataIntegrationPlatform(options).projects.get({ projectId: "p" });
  const response = await project.importFlows({ type: "batch", source, wait: 0 });
  expect(response).toMatchObject({ status: entity.status, isOver });
});
