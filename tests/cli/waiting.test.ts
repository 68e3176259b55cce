import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { repository } from "../generator/repository.js";
import { listeningServer } from "./listening-server.js";
import {
  begin,
  hasSaid,
  operate,
  project,
  reaching,
  savedPayload,
  steady,
  tenant,
} from "./operator.js";

const folder = project();
const { env, passAnHour } = await tenant(3_600_000);

const goesOn = (name: string): string => `the run goes on. To follow or stop it:
  specanvil status ${name}-RUN --wait
  specanvil stop ${name}-RUN
`;

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends the watching, not the run, and says how to go on", async (signal, code) => {
  const { name, file } = savedPayload(folder);
  const started = begin(folder, env, "submit", file, "--wait");
  await hasSaid(started, /Pending/);
  started.process.kill(signal);
  // npm passes on what the terminal has sent already.
  started.process.kill(signal);
  const ended = await started.ended;
  expect(ended.code).toBe(code);
  expect(steady(ended.out)).toBe(`${name}-RUN  Pending  Ns\n`);
  expect(steady(ended.err)).toMatch(new RegExp(`\nInterrupted; ${goesOn(name)}$`));
  expect(ended.err).not.toContain("error:");

  const followed = begin(folder, env, "status", name, "--wait", "-v");
  // Two requests find the run, the third is the first look at it.
  await hasSaid(followed, /(?:POST[^]*){3}/);
  passAnHour();
  const { code: done, out, err } = await followed.ended;
  expect([done, steady(out)]).toEqual([0, expect.stringMatching(/\nPhase {5}Succeeded\n/)]);
  // Each change once.
  expect(
    steady(err)
      .split("\n")
      .filter((line) => line.startsWith("TIME")),
  ).toEqual([`TIME  ${name}-RUN  Pending  0/3 tasks`, `TIME  ${name}-RUN  Succeeded  3/3 tasks`]);
});

test("a wait that is over: exit code 124, and the run goes on", async () => {
  const { name, file } = savedPayload(folder);
  expect(await operate(folder, env, "submit", file, "--wait", "--timeout", "400ms")).toMatchObject({
    code: 124,
    out: `${name}-RUN  Pending  Ns\n`,
    err: expect.stringMatching(new RegExp(`\nOut of time; ${goesOn(name)}$`)),
  });
});

test("Ctrl-C while the answer is awaited: it may have been created, and its name is told", async () => {
  const server = await listeningServer(false);
  const { name, file } = savedPayload(folder);
  const other = savedPayload(folder);
  const started = begin(folder, reaching(server.baseUrl), "submit", file, other.file, "-v");
  await hasSaid(started, /whoami/);
  await expect.poll(server.received).toBeDefined();
  started.process.kill("SIGINT");
  const { code, out, err } = await started.ended;
  expect([code, out]).toEqual([130, ""]);
  expect(err).toContain(`${name} may have been started. Look before you start it again:
  specanvil runs ${name}
Not submitted: ${other.name}.
`);
});

test("an answer that never comes: exit code 1, and the advice to look first", async () => {
  const server = await listeningServer(false);
  const { name, file } = savedPayload(folder);
  const other = savedPayload(folder);
  const env = reaching(server.baseUrl);
  const args = ["submit", file, other.file, "--timeout", "400ms"];
  const { code, out, err } = await operate(folder, env, ...args);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^error: .*wasn't over at its deadline/);
  expect(err).toContain(`${name} may have been started. Look before you start it again:\n`);
  expect(err).toMatch(new RegExp(`\nNot submitted: ${other.name}\\.\n$`));
});

test("Ctrl-C while a module is loaded", async () => {
  writeFileSync(
    path.join(folder, "endless.mjs"),
    "console.log('here'); await new Promise((r) => setTimeout(r, 1e8));",
  );
  const started = begin(folder, env, "submit", "endless.mjs");
  await hasSaid(started, /here/);
  started.process.kill("SIGINT");
  expect(await started.ended).toMatchObject({ code: 130, out: "", err: "here\n" });
});

const hasTerminal = String(spawnSync("script", ["--version"]).stdout).includes("util-linux");

test.skipIf(!hasTerminal)(
  hasTerminal ? "on a terminal of 40 columns" : "on a terminal (needs script of util-linux)",
  async () => {
    const { name, file } = savedPayload(folder);
    const executable = path.join(repository, "generator/bin/specanvil.js");
    const command = `stty cols 40 rows 20; exec "${process.execPath}" "${executable}" submit ${file} --wait`;
    const child = spawn("script", ["-qec", command, "/dev/null"], {
      cwd: folder,
      env: { ...env, TERM: "xterm", SHELL: "/bin/sh" },
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    let shown = "";
    child.stdout.on("data", (data: Buffer) => (shown += data.toString()));
    await expect.poll(() => shown, { timeout: 10_000 }).toContain("Pending");
    passAnHour();
    expect(await ended).toBe(0);

    // A block of two lines, in place of the one before, and nothing of it at the end.
    expect(shown).toMatch(
      /\u001b\[2A\r\u001b\[J…[^\n]{38}\r\n {2}\u001b\[33mPending\u001b\[39m {2}\d+s {2}0\/3 tasks\r\n/,
    );
    expect(shown.split("\u001b[?25l")).toHaveLength(2);
    expect(shown.split("\u001b[?25h")).toHaveLength(2);
    const plain = shown.replace(/\u001b\[\??\d*[A-Za-z]/g, "");
    const block = plain.split(/[\r\n]+/).filter((line) => /^…|^ {2}/.test(line));
    expect(Math.max(...block.map((line) => line.length))).toBeLessThan(40);
    expect(steady(plain).trimEnd().endsWith(`${name}-RUN  Succeeded  1h 0m`)).toBe(true);
    expect(shown.lastIndexOf("Succeeded")).toBeGreaterThan(shown.lastIndexOf("\u001b[J"));
  },
);
