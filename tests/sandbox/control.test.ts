import { expect, test } from "vitest";
import { baseUrl, sandbox } from "./process.js";
import { tenant, workflow } from "./support.js";

interface Answer {
  readonly status: number;
  readonly allow: string | null;
  readonly body: { readonly code?: string; readonly message?: string };
}

/** Asks the control route, without a token. */
async function control(baseUrl: string, method = "GET", body?: unknown): Promise<Answer> {
  const response = await fetch(`${baseUrl}/control/faults`, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  });
  const { status, headers } = response;
  return { status, allow: headers.get("allow"), body: (await response.json()) as Answer["body"] };
}

test("faults come and go by the route, which is never struck itself", async () => {
  const { send, baseUrl, faults } = await tenant({ control: true });
  const unavailable = { effect: "status", status: 503 };
  const drop = { effect: "drop", calls: ["whoAmI"], times: 1 };
  const all = (rules: unknown[], indexLag = 0) => ({ status: 200, body: { indexLag, rules } });

  expect(await control(baseUrl)).toMatchObject(all([]));
  expect(await control(baseUrl, "POST", drop)).toMatchObject(all([{ ...drop, hits: 0 }]));
  expect(await control(baseUrl, "POST", unavailable)).toMatchObject(all([drop, unavailable]));
  await expect(send("GET", "/whoami")).rejects.toThrow("fetch failed");
  expect((await send("GET", "/whoami")).status).toBe(503);
  expect(await control(baseUrl)).toMatchObject(
    all([
      { ...drop, hits: 1 },
      { ...unavailable, hits: 1 },
    ]),
  );
  expect(await control(baseUrl, "PUT", { indexLag: 70, rules: [unavailable] })).toMatchObject(
    all([{ ...unavailable, hits: 0 }], 70),
  );
  expect(faults.indexLag).toBe(70);
  expect(await control(baseUrl, "DELETE")).toMatchObject(all([]));
  expect((await send("GET", "/whoami")).status).toBe(200);
});

test.each<[method: string, body: unknown, status: number, code: string, message: string]>([
  ["POST", undefined, 400, "FAULTS_INVALID", "rule: must be object"],
  ["POST", { effect: "status", status: 5 }, 400, "FAULTS_INVALID", "rule $.status: must be >= 200"],
  [
    "PUT",
    { rules: [{ effect: "drop", times: 0, x: 1 }] },
    400,
    "FAULTS_INVALID",
    "faults $.rules[0].x: is not known here; faults $.rules[0].times: must be >= 1",
  ],
  ["PUT", { rule: [] }, 400, "FAULTS_INVALID", "faults $.rule: is not known here"],
  ["PUT", undefined, 400, "FAULTS_INVALID", "faults: must be object"],
  ["POST", "{", 400, "BODY_NOT_JSON", "The body is no JSON."],
  ["PATCH", {}, 405, "METHOD_NOT_ALLOWED", "This path takes GET, PUT, POST, DELETE."],
])("%s %j is refused: %i %s", async (method, body, status, code, message) => {
  const { baseUrl, faults } = await tenant({ control: true, faults: [{ effect: "drop" }] });
  const answer = await control(baseUrl, method, body);
  expect(answer).toMatchObject({ status, body: { code, message } });
  expect(answer.allow).toBe(status === 405 ? "GET, PUT, POST, DELETE" : null);
  expect(faults.rules).toMatchObject([{ effect: "drop" }]);
});

test("unless asked for, there is no such route", async () => {
  const { baseUrl } = await tenant();
  for (const [method, body] of [["GET"], ["DELETE"], ["POST", { effect: "drop" }]] as const) {
    expect(await control(baseUrl, method, body)).toMatchObject({
      status: 404,
      body: { code: "ROUTE_UNKNOWN" },
    });
  }
});

test("the command line has it with --control only", { timeout: 60_000 }, async () => {
  const [without, with_] = [sandbox(), sandbox("--control")];
  expect(await control(await baseUrl(without))).toMatchObject({ status: 404 });
  expect(await control(await baseUrl(with_))).toMatchObject({ status: 200 });
});

test("searches are behind by the lag; what names one thing is not", async () => {
  const { send, clock, faults } = await tenant({ indexLag: 1000 });
  const rerun = { namespace: "default", resourceKind: "WorkflowTemplate", resourceName: "a-1" };
  const document = workflow("a-1");
  const schedule = {
    ...document.metadata.annotations,
    "orchestration.atlan.com/schedule": "* * * * *",
  };
  const scheduled = {
    ...document,
    metadata: { ...document.metadata, annotations: schedule },
    payload: [],
  };
  const search = async (index: string) =>
    (await send("POST", `/${index}/indexsearch`, { body: {} })).body.hits.hits.map(
      ({ _source }) => _source,
    );

  await send("POST", "/workflows", { body: document });
  expect((await send("POST", "/workflows", { body: document })).status).toBe(409);
  clock.now += 600;
  const run = (await send("POST", "/workflows/submit", { body: rerun })).body.metadata.name;
  expect((await send("POST", "/workflows/a-1", { body: scheduled })).status).toBe(200);
  expect((await send("GET", "/runs/cron/a-1-cron")).status).toBe(200);
  expect([await search("workflows"), await search("runs")]).toEqual([[], []]);

  clock.now += 400;
  expect(await search("runs")).toEqual([]);
  expect(await search("workflows")).toMatchObject([{ metadata: { name: "a-1" } }]);
  expect(JSON.stringify(await search("workflows"))).not.toContain("* * * * *");
  const stopped = await send("POST", `/runs/${run}/stop`);
  expect(stopped.body.status.phase).toBe("Failed");

  clock.now += 600;
  expect(JSON.stringify(await search("workflows"))).toContain("* * * * *");
  expect(await search("runs")).toMatchObject([{ status: { phase: "Pending" } }]);
  clock.now += 300;
  expect(await search("runs")).toMatchObject([{ status: { phase: "Running" } }]);
  clock.now += 100;
  expect(await search("runs")).toMatchObject([{ status: { phase: "Failed" } }]);

  await send("POST", "/workflows/a-1/archive");
  expect((await send("POST", "/workflows/a-1/archive")).status).toBe(404);
  expect(await search("workflows")).toHaveLength(1);
  // What is seen already stays seen when the lag grows; all is seen when there is none.
  faults.set({ indexLag: 9_000 });
  expect(await search("workflows")).toHaveLength(1);
  faults.clear();
  expect(await search("workflows")).toEqual([]);
});
