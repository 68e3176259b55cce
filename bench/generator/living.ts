import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { median, timeProcesses } from "../measure.js";
import { root } from "../root.js";
import { limited, type Row } from "../row.js";

/** What whoever lives with definitions waits for: to see what a change breaks, and that a save is written. */
export async function livingRows(): Promise<Row[]> {
  const cli = path.join(root, "generator/bin/specanvil.js");
  return [...diffRows(cli), ...(await watchRows(cli))];
}

/** A folder with all definitions. */
function specCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-bench-"));
  cpSync(path.join(root, "spec"), path.join(folder, "spec"), { recursive: true });
  mkdirSync(path.join(folder, "node_modules"));
  return folder;
}

/** Some of the stages, in the order of their names. */
function stagesIn(folder: string, count: number): string[] {
  const stages = path.join(folder, "spec/datastage/stages");
  return readdirSync(stages)
    .sort()
    .slice(0, count)
    .map((name) => path.join(stages, name));
}

/** What a reviewer waits for: all definitions against all, of which thirty have changed. */
function diffRows(cli: string): Row[] {
  const folder = specCopy();
  try {
    for (const file of stagesIn(folder, 30)) {
      writeFileSync(file, readFileSync(file, "utf8").replace(/op: (.+)/, "op: New$1"));
    }
    const args = [cli, "diff", "spec", path.join(folder, "spec"), "--json"];
    const times = timeProcesses({ diff: { program: process.execPath, args, cwd: root } }, 7);
    return [
      limited("diff of two whole specs, 30 definitions changed", times.diff, "ms", "≤", 1500),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an author waits for: from a save of one definition of the whole spec to the line that says it is written. */
async function watchRows(cli: string): Promise<Row[]> {
  const folder = specCopy();
  const child = spawn(process.execPath, [cli, "generate", "--watch", "--json"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const lines = createInterface({ input: child.stdout });
    const next = (): Promise<unknown> => once(lines, "line");
    await next();
    const [file = ""] = stagesIn(folder, 1);
    const text = readFileSync(file, "utf8");
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      // An editor is at rest between two saves, and so is the command.
      await setTimeout(300);
      const start = performance.now();
      const told = next();
      writeFileSync(file, text.replace(/op: (.+)/, `op: $1${round}`));
      await told;
      times.push(performance.now() - start);
    }
    // The first ones find a process that isn't warm yet.
    const value = median(times.slice(5));
    return [
      limited("watch: save to written, one definition of the whole spec", value, "ms", "≤", 150),
    ];
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
}
