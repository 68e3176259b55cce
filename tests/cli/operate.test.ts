import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { begin, operate, project, savedPayload, steady, tenant } from "./operator.js";

// One workflow's life, command by command. Its runs take an hour, and it is the tests that let it pass.

const folder = project();
const { env, passAnHour } = await tenant(3_600_000);
const { name, file } = savedPayload(folder);
const sp = (...args: string[]): ReturnType<typeof operate> => operate(folder, env, ...args);

test("status, stop, rerun and runs, each by name or by run", async () => {
  await sp("submit", file);
  const { out: first } = await begin(folder, env, "status", name, "--json").ended;
  const { run } = JSON.parse(first) as { readonly run: string };
  expect(JSON.parse(steady(first))).toMatchObject({
    workflow: name,
    run: `${name}-RUN`,
    phase: "Pending",
    finishedAt: null,
    tasks: { done: 0, total: 3 },
    failedTasks: [],
  });

  expect(await sp("stop", name)).toEqual({
    code: 0,
    out: `${name}-RUN  Failed  Ns\n  ${name}-RUN: Stopped with strategy 'Stop'\n`,
    err: "",
  });
  expect(await sp("status", run)).toEqual({
    code: 1,
    out: `Workflow  ${name}
Run       ${name}-RUN
Phase     Failed
Message   Stopped with strategy 'Stop'
Started   TIME
Finished  TIME
Duration  Ns
Tasks     0 of 3 done
Failed    ${name}-RUN: Stopped with strategy 'Stop'
`,
    err: "",
  });

  expect(await sp("rerun", name)).toEqual({ code: 0, out: `${name}-RUN  Pending  Ns\n`, err: "" });
  const { out: again } = await begin(folder, env, "rerun", name, "--idempotent", "--json").ended;
  const second = JSON.parse(again) as { readonly run: string };
  expect(second.run).not.toBe(run);
  passAnHour();
  expect(await sp("status", name)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/\nPhase {5}Succeeded\n.*\nTasks {5}3 of 3 done\n$/s),
  });

  const { code, out } = await begin(folder, env, "runs", name).ended;
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
    ["RUN", "PHASE"],
    [second.run, "Succeeded"],
    [run, "Failed"],
    [""],
  ]);
  const failed = await begin(folder, env, "runs", name, "--phase", "Failed", "--json").ended;
  expect(JSON.parse(failed.out)).toMatchObject({ run, phase: "Failed" });
  const one = await sp("runs", name, "--limit", "1", "--json");
  expect(one.out.trimEnd().split("\n")).toHaveLength(1);
  expect(await sp("runs", name, "--phase", "Error")).toEqual({
    code: 0,
    out: "",
    err: `No run of ${name} is Error.\n`,
  });
});

test.each([
  ["status", "error: There is no workflow and no run named nope.\n"],
  ["runs", "error: There is no workflow and no run named nope.\n"],
  ["rerun", "error: No workflow of the package nope, and none of that name, was found.\n"],
  ["stop", "error: POST /api/service/runs/nope/stop was answered 404: There is no run nope.\n"],
])("%s of something that isn't there: exit code 1", async (command, err) => {
  const found = await sp(command, "nope");
  expect(found).toMatchObject({ code: 1, out: "" });
  expect(found.err).toContain(err);
});

test("a reader that closes the pipe is no mistake", async () => {
  const { process: child, ended } = begin(folder, env, "--help");
  child.stdout?.destroy();
  expect(await ended).toMatchObject({ code: 0, err: "" });
});

test("--help loads no client, and a run loads no loader of TypeScript", async () => {
  const reports = path.join(folder, "coverage");
  const loaded = async (...args: string[]): Promise<string> => {
    rmSync(reports, { recursive: true, force: true });
    await operate(folder, { ...env, NODE_V8_COVERAGE: reports }, ...args);
    return readdirSync(reports)
      .map((report) => readFileSync(path.join(reports, report), "utf8"))
      .join();
  };
  const help = await loaded("--help");
  expect(help).toContain("/dist/operate/commands.js");
  expect(help).not.toContain("/dist/operate/operations");
  const status = await loaded("status", name);
  expect(status).toContain("/dist/operate/operations");
  expect(status).not.toContain("/jiti/");
});
