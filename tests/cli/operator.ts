import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { secret, type WorkflowPayload } from "specanvil";
import { afterAll, expect } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { payload } from "../atlan/payload.js";
import { type Run, runHere, type Started, start } from "../generator/command-line.js";
import { repository } from "../generator/repository.js";

// The compiled command, as operators run it, against a tenant behind real HTTP.

if (!existsSync(path.join(repository, "generator/dist/operate/commands.js"))) {
  throw new Error("The operator's commands are not built: node scripts/run.mjs build");
}

export interface Tenant extends Sandbox {
  /** Lets all runs that have begun end: a run takes an hour of its clock. */
  readonly passAnHour: () => void;
  /** What a command needs to reach it. */
  readonly env: NodeJS.ProcessEnv;
}

/** Runs of workflows whose name ends with 9 fail. */
export async function tenant(runDuration: 0 | 3_600_000): Promise<Tenant> {
  let ahead = 0;
  const sandbox = await startSandbox({
    runDuration,
    now: () => Date.now() + ahead,
    outcome: (name) => (name.endsWith("9") ? "Failed" : "Succeeded"),
  });
  afterAll(() => sandbox.close());
  const passAnHour = (): void => void (ahead += 3_600_000);
  return { ...sandbox, passAnHour, env: reaching(sandbox.baseUrl, sandbox.apiKey) };
}

export function reaching(baseUrl: string, apiKey = "good-token"): NodeJS.ProcessEnv {
  return { ...bare, ATLAN_BASE_URL: baseUrl, ATLAN_API_KEY: apiKey, S3_SECRET: "hush" };
}

/** An environment that reaches nothing. */
export const bare: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
};

/** A folder for this file's workflows, from which `specanvil` is found as in a user's project. */
export function project(): string {
  const builds = path.join(repository, ".build");
  mkdirSync(builds, { recursive: true });
  const folder = mkdtempSync(path.join(builds, "cli-test-"));
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(repository, path.join(folder, "node_modules/specanvil"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

let count = 0;

/** A payload as somebody saved it: `JSON.stringify(workflow)`. Its name is new, and ends with `end`. */
export function savedPayload(folder: string, end = "0"): { name: string; file: string } {
  count += 1;
  const name = `csa-relational-assets-builder-1684${String(process.pid * 1000 + count)
    .slice(-5)
    .padStart(5, "0")}${end}`;
  const file = `${name}.json`;
  const saved = JSON.stringify(payload(name, secret.env("S3_SECRET")), null, 2);
  writeFileSync(path.join(folder, file), saved);
  return { name, file };
}

/** A payload as somebody has changed it. */
export function changedPayload(folder: string, change: (plain: WorkflowPayload) => void): string {
  const { file } = savedPayload(folder);
  const plain = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as WorkflowPayload;
  change(plain);
  writeFileSync(path.join(folder, file), JSON.stringify(plain));
  return file;
}

export function begin(folder: string, env: NodeJS.ProcessEnv, ...args: string[]): Started {
  return start(folder, args, { env });
}

/** Runs a command to its end. */
export async function operate(
  folder: string,
  env: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<Omit<Run, "signal">> {
  return told(await begin(folder, env, ...args).ended);
}

/** The same within this process, for commands that no signal ends: quicker, and for one at a time. */
export async function operateHere(folder: string, ...args: string[]): Promise<Omit<Run, "signal">> {
  return told(await runHere(folder, args));
}

function told({ code, out, err }: Run): Omit<Run, "signal"> {
  expect(out + err).not.toContain("hush");
  return { code, out: steady(out), err: steady(err) };
}

/** Without what is another at each run: the ends of run names, moments, lengths, request ids. */
export function steady(text: string): string {
  return text
    .replace(/(-1684\d{6})-[a-z0-9]{5}\b/g, "$1-RUN")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]{8,12}Z/g, "TIME")
    .replace(/\b\d+(\.\d)?s\b/g, "Ns")
    .replace(/\b\d+ ms\b/g, "N ms")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID");
}

/** The moment at which a command has said something. */
export async function hasSaid({ process: child, ended }: Started, words: RegExp): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (data: Buffer) => {
        said += data.toString();
        if (words.test(said)) resolve(said);
      });
    }
    ended.then(() => reject(new Error(`It ended without ${String(words)}: ${said}`)), reject);
  });
}
