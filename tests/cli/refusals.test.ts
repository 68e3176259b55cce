import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { startSandbox } from "../../sandbox/sandbox.js";
import { payload } from "../atlan/payload.js";
import { bare, operate, project, reaching, savedPayload, tenant } from "./operator.js";

const folder = project();
const { env, baseUrl } = await tenant(0);
const { file } = savedPayload(folder);

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
write("masked.json", JSON.stringify(payload()));
write("other.json", '{ "name": "no payload" }');
write("broken.json", "{");
write("workflow.yaml", "");
write("builder.mjs", "export default { toWorkflow() {} };");
write("two.mjs", "export const one = 1, two = 2;");
write("empty.mjs", "export default [];");
write("throws.mjs", "export default () => { throw new Error('no bucket is set'); };");

test.each([
  ["a file that isn't there", ["submit", "nope.json"], "error: There is no file nope.json."],
  ["no JSON", ["submit", "broken.json"], "error: broken.json is no JSON: "],
  ["no payload", ["submit", "other.json"], "error: other.json: this is no workflow: "],
  ["an unknown ending", ["submit", "workflow.yaml"], "is neither a payload (.json) nor a module"],
  ["a builder", ["submit", "builder.mjs"], "end the chain with .toWorkflow()."],
  ["no default export", ["submit", "two.mjs"], "It has one, two: name one with --export."],
  ["an empty list", ["submit", "empty.mjs"], "empty.mjs has no workflows: its list is empty."],
  ["a module that throws", ["submit", "throws.mjs"], "no bucket is set\n    at default (file:"],
  [
    "a secret that was saved without its source",
    ["submit", "masked.json"],
    "of the secret payload[0].body.password only its mask [secret] was saved. Write [secret env:NAME]",
  ],
  ["an export of a payload", ["submit", file, "--export", "x"], "--export is for modules."],
  ["a schedule without a zone", ["submit", file, "--schedule", "5 4 * * *"], "go together."],
  [
    "a schedule that no cron knows",
    ["submit", file, "--schedule", "soon", "--timezone", "UTC"],
    "doesn't have the five fields",
  ],
  ["a wait for nothing", ["submit", file, "--dry-run", "--wait"], "cannot be used with option"],
  ["a length of time", ["status", "x", "--timeout", "soon"], "30m or 2h, not soon."],
  ["a number", ["runs", "x", "--limit", "0"], "It is a whole number from 1 to 10000."],
  ["a phase", ["runs", "x", "--phase", "Done"], "Allowed choices are Pending, Running, Succeeded"],
  ["an unknown profile", ["status", "x", "--profile", "nobody"], "There is no profile nobody"],
  ["an unknown flag", ["stop", "x", "--now"], "error: unknown option '--now'"],
])("wrong usage, exit code 2: %s", async (_, args, err) => {
  const found = await operate(folder, env, ...args);
  expect(found).toMatchObject({ code: 2, out: "" });
  expect(found.err).toContain(err);
});

test("without an address, and without a secret: exit code 2, each said once", async () => {
  expect(await operate(folder, bare, "submit", file, file)).toMatchObject({
    code: 2,
    err: `error: The base URL of Atlan is missing.
hint: Give the address of your tenant, such as https://tenant.atlan.com, as baseUrl, or set ATLAN_BASE_URL.
`,
  });
  const { code, err } = await operate(folder, { ...env, S3_SECRET: "" }, "submit", file);
  expect(code).toBe(2);
  expect(err).toContain("The environment variable S3_SECRET holds no secret.");
});

test("a wrong token: exit code 1, as text and as JSON, and the rest isn't tried", async () => {
  const wrong = reaching(baseUrl, "wrong-token");
  expect(await operate(folder, wrong, "status", "x")).toEqual({
    code: 1,
    out: "",
    err: `error: POST /api/service/runs/indexsearch was answered 401: The token is wrong or expired.
hint: Check ATLAN_API_KEY: the token is missing, wrong or expired.
request id: ID
`,
  });
  const other = savedPayload(folder);
  const { code, out, err } = await operate(folder, wrong, "submit", file, other.file, "--json");
  expect([code, out]).toEqual([1, ""]);
  const [error = "", rest] = err.split("\n");
  expect(JSON.parse(error)).toEqual({
    error: {
      workflow: path.basename(file, ".json"),
      code: "ATLAN_AUTHENTICATION",
      message: "GET /api/service/whoami was answered 401: The token is wrong or expired.",
      hint: "Check ATLAN_API_KEY: the token is missing, wrong or expired.",
      status: 401,
      requestId: "ID",
    },
  });
  expect(rest).toBe(`Not submitted: ${other.name}.`);
});

test("a server that is down: exit code 3", async () => {
  const gone = await startSandbox();
  await gone.close();
  const { code, out, err } = await operate(
    folder,
    reaching(gone.baseUrl),
    "status",
    "x",
    "-v",
    "--timeout",
    "300ms",
  );
  expect([code, out]).toEqual([3, ""]);
  expect(err).toMatch(/^POST \/api\/service\/runs\/indexsearch {2}connection {2}N ms/);
  expect(err).toContain("\nerror: POST /api/service/runs/indexsearch ");
});

test("a proxy that can't be used is wrong usage, and its password isn't shown", async () => {
  const behind = { ...env, HTTP_PROXY: "ftp://user:hush-hush@proxy.test" };
  const { code, out, err } = await operate(folder, behind, "status", "x-1684500411");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("error: The proxy in HTTP_PROXY has a scheme that isn't supported (ftp).");
  expect(err).not.toContain("hush-hush");
});
