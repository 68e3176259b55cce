import { expect, vi } from "vitest";
import { main } from "../../generator/cli/main.js";
import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { repository } from "./repository.js";

// The compiled command, as users run it. scripts/test.mjs compiles it first.

export const executable = path.join(repository, "generator/bin/specanvil.js");

if (!existsSync(path.join(repository, "generator/dist/cli/main.js"))) {
  throw new Error("The generator is not compiled: npx tsc -p generator/tsconfig.json");
}

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Run>;
}

export function start(
  folder: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Started {
  const child = spawn(process.execPath, [executable, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  const texts = { out: "", err: "" };
  child.stdout?.on("data", (data: Buffer) => (texts.out += data.toString()));
  child.stderr?.on("data", (data: Buffer) => (texts.err += data.toString()));
  const ended = new Promise<Run>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...texts }));
  });
  return { process: child, ended };
}

export function run(folder: string, args: readonly string[], options?: SpawnOptions): Promise<Run> {
  return start(folder, args, options).ended;
}

/** The same within this process, by the sources of the generator: quicker, and for one run at a time. */
export async function runHere(folder: string, args: readonly string[]): Promise<Run> {
  const before = process.cwd();
  const texts = { out: "", err: "" };
  const collect = (name: "out" | "err") => (text: string | Uint8Array) => {
    texts[name] += text.toString();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(collect("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(collect("err")),
  ];
  const listening = listeners();
  process.chdir(folder);
  try {
    return { code: await main(args), signal: null, ...texts };
  } finally {
    process.chdir(before);
    // A command listens for signals until its process ends.
    for (const [signal, listener] of listeners()) {
      if (!listening.some(([, known]) => known === listener)) process.off(signal, listener);
    }
    for (const spy of spies) spy.mockRestore();
  }
}

function listeners(): (readonly ["SIGINT" | "SIGTERM", () => void])[] {
  return (["SIGINT", "SIGTERM"] as const).flatMap((signal) =>
    process.listeners(signal).map((listener) => [signal, listener as () => void] as const),
  );
}

/** What a user reads, without the time that it took; never a stack. */
export function plain({ out, err, code }: Run): { code: number | null; out: string; err: string } {
  expect(out + err).not.toMatch(/\n\s+at .*:\d+/);
  return { code, out: out.replace(/in \d+\.\d s/, "in N s"), err };
}

export async function answer(folder: string, ...args: string[]): Promise<ReturnType<typeof plain>> {
  return plain(await runHere(folder, args));
}
