import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { secret } from "specanvil";
import { expect, test } from "vitest";
import { payload, workflowName } from "../atlan/payload.js";
import { listeningServer } from "./listening-server.js";
import { bare, operate, project, reaching, savedPayload, tenant } from "./operator.js";

const folder = project();
const { env } = await tenant(0);

const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);

test("a payload is created and started", async () => {
  const { name, file } = savedPayload(folder);
  expect(await operate(folder, env, "submit", file)).toEqual({
    code: 0,
    out: `${name}  submitted\n`,
    err: "",
  });
});

test("with a journal, the same command again submits nothing twice", async () => {
  const [first, second] = [savedPayload(folder), savedPayload(folder)];
  const journal = path.join(folder, "batch.jsonl");
  const files = [first.file, second.file, "--journal", journal, "--concurrency", "2"];
  const done = await operate(folder, env, "submit", ...files);
  const lines = `${first.name}  submitted\n${second.name}  submitted\n`;
  const sorted = (text: string): string[] => text.split("\n").sort();
  expect(sorted(done.out)).toEqual(sorted(lines));
  const again = await operate(folder, env, "submit", ...files);
  expect([again.code, sorted(again.out), again.err]).toEqual([0, sorted(lines), ""]);
  const other = await operate(folder, reaching("http://127.0.0.1:9"), "submit", ...files);
  expect([other.code, other.out]).toEqual([2, ""]);
  expect(other.err).toContain(`error: The journal ${journal} is of something else`);
});

test("a profile says which tenant gets it", async () => {
  const { name, file } = savedPayload(folder);
  const { ATLAN_BASE_URL: url, ATLAN_API_KEY: key, ...others } = env;
  const named = { ...others, ATLAN_TEST_BASE_URL: url, ATLAN_TEST_API_KEY: key };
  const found = await operate(folder, named, "submit", file, "--profile", "test");
  expect(found).toEqual({ code: 0, out: `${name}  submitted\n`, err: "" });
});

test.each([
  ["0", 0, (name: string) => `${name}-RUN  Succeeded  Ns\n`],
  ["9", 1, (name: string) => `${name}-RUN  Failed  Ns\n  step-3: main: exit code 1\n`],
])("--wait gives the end of the run as a result: workflow %s", async (end, code, out) => {
  const { name, file } = savedPayload(folder, end);
  const phase = code === 0 ? "Succeeded" : "Failed";
  const tasks = code === 0 ? "3/3 tasks" : "2/3 tasks";
  expect(await operate(folder, env, "submit", file, "--wait")).toEqual({
    code,
    out: out(name),
    err: `Submitted ${name}.\nTIME  ${name}  not seen yet\nTIME  ${name}-RUN  ${phase}  ${tasks}\n`,
  });
});

test("--json gives one document for each workflow, a failure included", async () => {
  const files = ["0", "9"].map((end) => savedPayload(folder, end));
  const args = ["submit", ...files.map(({ file }) => file), "--wait", "--json"];
  const { code, out } = await operate(folder, env, ...args);
  expect(code).toBe(1);
  const documents = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  const [good, bad] = files.map(({ name }) => name);
  const times = { createdAt: "TIME", startedAt: "TIME", finishedAt: "TIME" };
  expect(documents).toHaveLength(2);
  expect(documents).toContainEqual({
    ...{ workflow: good, run: `${good}-RUN`, phase: "Succeeded", message: null, ...times },
    ...{ tasks: { done: 3, total: 3 }, failedTasks: [] },
  });
  expect(documents).toContainEqual({
    ...{
      workflow: bad,
      run: `${bad}-RUN`,
      phase: "Failed",
      message: "main: exit code 1",
      ...times,
    },
    tasks: { done: 2, total: 3 },
    failedTasks: [{ name: "step-3", phase: "Failed", message: "main: exit code 1" }],
  });
});

test("what is wrong with one workflow keeps no other from being submitted", async () => {
  const [first, second] = [savedPayload(folder), savedPayload(folder)];
  await operate(folder, env, "submit", first.file);
  const { code, out, err } = await operate(folder, env, "submit", first.file, second.file);
  expect([code, out]).toEqual([1, `${second.name}  submitted\n`]);
  expect(err)
    .toBe(`error: ${first.name}: POST /api/service/workflows was answered 409: A workflow ${first.name} exists.
hint: Something with this name exists; build the workflow anew, or rerun the one that is there.
request id: ID
`);
});

test("masks of secrets become secrets again, and reach Atlan only", async () => {
  const server = await listeningServer();
  write("token", "from a file\n");
  const body = { ...payload(workflowName, secret.env("S3_SECRET")).payload[0]?.body };
  const credential = { ...body, extra: { token: secret.file(path.join(folder, "token")) } };
  const saved = { ...payload(), payload: [{ parameter: "credentialGuid", body: credential }] };
  write("masked.json", JSON.stringify(saved));
  const found = await operate(folder, reaching(server.baseUrl), "submit", "masked.json");
  expect(found).toEqual({ code: 0, out: `${workflowName}  submitted\n`, err: "" });
  expect(server.received()).toMatchObject({
    payload: [{ body: { password: "hush", extra: { token: "from a file" } } }],
  });
});

const imports = `
import { frozenIdentity, secret, type Workflow } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
enum Handling { UPSERT = "upsert" }
const build = (bucket: string): Workflow => relationalAssetsBuilder()
  .objectStore({ prefix: "/p" })
  .s3({ accessKey: "a", secretKey: secret.env("S3_SECRET"), bucket, region: "us-west-1" })
  .assetsSemantics({ inputHandling: Handling.UPSERT, deltaHandling: "full" })
  .toWorkflow();
console.log("noise");
await Promise.resolve();
`;
const javaScript = imports
  .replace(", type Workflow", "")
  .replace("enum Handling {", "const Handling = {")
  .replace("UPSERT =", "UPSERT:")
  .replace("(bucket: string): Workflow", "(bucket)");

test.each([
  ["a default export", "one.ts", [], "export default build('b');", 1],
  ["a named export", "named.mts", ["--export", "mine"], "export const mine = build('b');", 1],
  ["a list", "list.mjs", [], "export default [build('b'), build('c')];", 2],
  [
    "a payload",
    "payload.mjs",
    [],
    "export default build('b').as(frozenIdentity(1684999999)).payload;",
    1,
  ],
  ["a function", "function.ts", [], "export default async () => [build('b'), build('c')];", 2],
  ["a generator", "generator.mjs", [], "export default function* () { yield build('b'); }", 1],
  ["a timer left", "timer.mjs", [], "export default build('b'); setInterval(() => {}, 1e6);", 1],
])("a module with %s; what it prints is no result", async (_, file, flags, code, workflows) => {
  write(file, (file.endsWith("js") ? javaScript : imports) + code);
  const found = await operate(folder, env, "submit", file, "--json", ...flags);
  // A builder says besides how the vendor stands to its workflows; a payload doesn't know.
  const told = /^noise\nnotice: [^\n]+\n$/;
  expect(found).toMatchObject({
    code: 0,
    err: code.includes("payload;") ? "noise\n" : expect.stringMatching(told),
  });
  const lines = found.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(lines).toHaveLength(workflows);
  expect(lines[0]).toMatchObject({ workflow: expect.stringMatching(/-\d{10}$/), run: null });
});

test("a workflow whose name another process took in the same second gets another one", async () => {
  write("clock.mjs", `Date.now = () => 1684888888000;${javaScript}export default build("b");`);
  const first = await operate(folder, env, "submit", "clock.mjs");
  const second = await operate(folder, env, "submit", "clock.mjs");
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(first.out).toContain("-1684888888 ");
  expect(second.out).not.toBe(first.out);
});

test("--dry-run prints what would be sent with masks, and asks for no tenant", async () => {
  const { file } = savedPayload(folder);
  const printed = await operate(folder, bare, "submit", file, "--dry-run");
  expect(printed).toEqual({
    code: 0,
    out: `${readFileSync(path.join(folder, file), "utf8")}\n`,
    err: "",
  });
  const scheduled = ["--schedule", "5 4 * * *", "--timezone", "Europe/Paris"];
  const { out } = await operate(folder, bare, "submit", file, "--dry-run", "--json", ...scheduled);
  expect(JSON.parse(out)).toMatchObject({
    metadata: {
      annotations: {
        "orchestration.atlan.com/schedule": "5 4 * * *",
        "orchestration.atlan.com/timezone": "Europe/Paris",
      },
    },
  });
});

test("--dry-run shows no password that somebody wrote into a payload", async () => {
  write("clear.json", JSON.stringify(payload(workflowName, "hush")));
  const { out } = await operate(folder, bare, "submit", "clear.json", "--dry-run", "--json");
  const [credential] = (JSON.parse(out) as ReturnType<typeof payload>).payload;
  expect(credential?.body).toMatchObject({
    username: "access-key",
    password: "[secret]",
    extra: { region: "[secret]" },
  });
});
