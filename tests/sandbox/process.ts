import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let build: string | undefined;
let program: string | undefined;

afterAll(() => {
  if (build !== undefined) rmSync(build, { recursive: true, force: true });
});

/** The sandbox's command line as one file, made from the sources as they are now. */
function compiled(): string {
  if (program !== undefined) return program;
  const builds = join(root, ".build");
  mkdirSync(builds, { recursive: true });
  const folder = mkdtempSync(join(builds, "sandbox-test-"));
  build = folder;
  program = join(folder, "main.js");
  buildSync({
    entryPoints: [join(root, "sandbox/main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  return program;
}

export interface SandboxProcess {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Settles when the first line is there, or when the process ended without one. */
  readonly ready: Promise<string>;
  readonly exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts the command line as a process of its own. */
export function sandbox(...args: string[]): SandboxProcess {
  const child = spawn(process.execPath, [compiled(), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  const exit = once(child, "close").then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (text.stderr += chunk));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text.stdout += chunk;
      const end = text.stdout.indexOf("\n");
      if (end >= 0) resolve(text.stdout.slice(0, end));
    });
    void exit.then(() => reject(new Error(`ended without a line: ${text.stderr}`)));
  });
  ready.catch(() => {});
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exit;
  });
  return { child, stdout: () => text.stdout, stderr: () => text.stderr, ready, exit };
}

/** Where a process that is ready is reached. */
export async function baseUrl({ ready }: SandboxProcess): Promise<string> {
  return (JSON.parse(await ready) as { atlan: { baseUrl: string } }).atlan.baseUrl;
}

/** A folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
