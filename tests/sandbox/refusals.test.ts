import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { startSandbox } from "../../sandbox/sandbox.js";
import { SECRET, tenant, workflow, type Sent } from "./support.js";

const create = "/workflows?submit=true";
const archive = "/workflows/a/archive";
const search = "/workflows/indexsearch";
const date = "status.startedAt";
const rerun = { namespace: "default", resourceKind: "WorkflowTemplate", resourceName: "a" };

function jsonPath(path: string): string {
  return path.replace(/\/(\d+)/g, "[$1]").replaceAll("/", ".");
}

/** A workflow in which the value at `path` is another, or gone. */
function changed(path: string, value?: unknown): unknown {
  const copy: unknown = workflow("x-1");
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at, key) => Reflect.get(at as object, key) as unknown, copy);
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return copy;
}

const refusals: [method: string, path: string, sent: Sent, status: number, code: string][] = [
  ["GET", "/whoami", { token: "" }, 401, "TOKEN_MISSING"],
  ["GET", "/whoami", { token: "bad" }, 401, "TOKEN_UNKNOWN"],
  ["GET", "/whoami", { token: "", headers: { authorization: "Basic x" } }, 401, "TOKEN_MISSING"],
  ["GET", "/nothing", {}, 404, "ROUTE_UNKNOWN"],
  ["GET", "/__proto__", {}, 404, "ROUTE_UNKNOWN"],
  ["POST", "/workflows//archive", {}, 404, "ROUTE_UNKNOWN"],
  ["POST", "/whoami", {}, 405, "METHOD_NOT_ALLOWED"],
  ["DELETE", archive, {}, 405, "METHOD_NOT_ALLOWED"],
  ["POST", "/workflows/%ff/archive", {}, 400, "PATH_ENCODING"],
  ["POST", archive, {}, 404, "WORKFLOW_UNKNOWN"],
  ["POST", "/package-workflows/a/archive", {}, 404, "WORKFLOW_UNKNOWN"],
  ["POST", "/workflows/submit", { body: rerun }, 404, "WORKFLOW_UNKNOWN"],
  ["POST", "/runs/a/stop", {}, 404, "RUN_UNKNOWN"],
  ["POST", archive, { token: "good-person" }, 403, "ROUTE_FORBIDDEN"],
  ["POST", create, { token: "good-person", body: workflow("p-1") }, 403, "ROUTE_FORBIDDEN"],
  ["POST", "/workflows/submit", { token: "good-person", body: rerun }, 403, "ROUTE_FORBIDDEN"],
  ["POST", create, { raw: "{" }, 400, "BODY_NOT_JSON"],
  ["POST", create, { raw: "[".repeat(500_000) }, 400, "BODY_NOT_JSON"],
  ["POST", create, { raw: "[".repeat(9_000) + "]".repeat(9_000) }, 400, "BODY_TOO_DEEP"],
  ["POST", create, { raw: " ".repeat(2 * 1024 * 1024 + 1) }, 413, "BODY_TOO_LARGE"],
  ["POST", create, { raw: "{}", headers: { "content-type": "text/plain" } }, 415, "CONTENT_TYPE"],
  ["POST", search, { body: { from: 9_995, size: 6 } }, 400, "SEARCH_WINDOW"],
  ["POST", search, { body: { sort: [{ "status.x": { order: "asc" } }] } }, 400, "SEARCH_SORT"],
  ["POST", search, { body: { query: { regexp: { a: { value: "(" } } } } }, 400, "SEARCH_REGEXP"],
  ["POST", search, { body: { query: { range: { [date]: { gt: "soon" } } } } }, 400, "SEARCH_DATE"],
];

test.each(refusals)(
  "%s %s %# is refused with a status, a code and a sentence",
  async (method, path, sent, status, code) => {
    const { send } = await tenant();
    const answer = await send(method, path, sent);
    expect(answer.body).toMatchObject({ code, message: expect.stringMatching(/\w+ \w+/) });
    expect(answer.status).toBe(status);
  },
);

const parameter = "spec/templates/0/dag/tasks/0/arguments/parameters/1/value";
const faults: [path: string, sent: Sent, location: string][] = [
  ["/runs/a/stop", { body: {} }, "body"],
  [create, {}, "body"],
  [create, { raw: "null" }, "body $"],
  [`${create}&submit=true`, { body: workflow("x-1") }, "query submit"],
  ["/workflows?submit=yes", { body: workflow("x-1") }, "query submit"],
  ["/workflows?sbumit=true", { body: workflow("x-1") }, "query sbumit"],
  [archive, { headers: { "X-Atlan-Request-Id": "" } }, "header X-Atlan-Request-Id"],
  [`/workflows/${"x".repeat(254)}/archive`, {}, "path name"],
  [create, { body: changed("metadata/name") }, "body $.metadata.name"],
  [create, { body: changed("metadata/labels/n", 1) }, "body $.metadata.labels.n"],
  [create, { body: changed("spec/arguments", []) }, "body $.spec.arguments"],
  [create, { body: changed(parameter) }, `body $.${jsonPath(parameter)}`],
  [create, { body: changed("payload/0/body/a b", SECRET) }, 'body $.payload[0].body["a b"]'],
  [create, { body: changed("payload/0/body/port", SECRET) }, "body $.payload[0].body.port"],
  ["/workflows/submit", { body: { resourceName: "a" } }, "body $.namespace"],
  [search, { body: { query: {} } }, "body $.query"],
  [search, { body: { query: { match: { a: "b" } } } }, "body $.query.match"],
  [search, { body: { query: { term: { a: "b" } } } }, "body $.query.term.a"],
  [search, { body: { size: -1 } }, "body $.size"],
];

test.each(faults)(
  "POST %s %# breaks the API's document, which says where",
  async (path, sent, at) => {
    const { send } = await tenant();
    const answer = await send("POST", path, sent);
    expect([answer.status, answer.body.code]).toEqual([400, "REQUEST_INVALID"]);
    expect(answer.body.causes.map(({ location }) => location)).toContain(at);
    expect(answer.text).not.toContain(SECRET);
  },
);

test("405 says what is allowed, 401 how to authenticate", async () => {
  const { send } = await tenant();
  expect((await send("DELETE", "/whoami")).headers.get("allow")).toBe("GET");
  expect((await send("GET", "/whoami", { token: "" })).headers.get("www-authenticate")).toBe(
    "Bearer",
  );
});

test("a body of many faults names the first twenty", async () => {
  const { send } = await tenant();
  const body = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`wrong${n}`, n]));
  const answer = await send("POST", create, { body });
  expect(answer.body.causes).toHaveLength(20);
});

test("a client that hangs up in the middle of a body does no harm", async () => {
  const reports: string[] = [];
  const sandbox = await startSandbox({ report: (line) => reports.push(line) });
  const socket = createConnection(Number(new URL(sandbox.baseUrl).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.write("POST /api/service/workflows HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{");
  await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
  await sandbox.close();
  expect(reports).toEqual([]);
});

test("closing cuts off who keeps sending", async () => {
  const sandbox = await startSandbox();
  const socket = createConnection(Number(new URL(sandbox.baseUrl).port), "127.0.0.1");
  const ended = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.write("POST /api/service/workflows HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{");
  await Promise.all([sandbox.close(), sandbox.close()]);
  await ended;
});
