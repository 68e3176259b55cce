import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect } from "vitest";
import { Random } from "../datastage/columns/random.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A program of one file, made of a file of the tests, in a folder of its own; it prints a line when it begins. */
export class Program {
  readonly folder: string;
  readonly #file: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#file = path.join(folder, "process.mjs");
  }

  /** @param source such as `tests/atlan/batch/process.ts` */
  static async of(source: string): Promise<Program> {
    const program = new Program(mkdtempSync(path.join(root, ".build", "program-")));
    await build({
      entryPoints: [path.join(root, source)],
      outfile: program.#file,
      bundle: true,
      platform: "node",
      format: "esm",
      tsconfig: path.join(root, "tsconfig.json"),
    });
    return program;
  }

  /**
   * Runs it, and kills it when a file has so many lines more than when it began, of 0 as soon as it has begun, if it
   * hasn't ended by then. Whether it was killed.
   */
  async run(args: readonly string[], kill?: { file: string; lines: number }): Promise<boolean> {
    const before = kill === undefined ? 0 : linesOf(kill.file);
    const child = spawn(process.execPath, [this.#file, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once("data", () => {
      if (kill === undefined) return;
      // What the process asks is answered by this one: it gets no further than a few lines between two looks.
      timer = setInterval(() => {
        if (linesOf(kill.file) - before >= kill.lines) child.kill("SIGKILL");
      }, 1);
    });
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    clearInterval(timer);
    if (signal === null) expect(code).toBe(0);
    return signal === "SIGKILL";
  }

  /**
   * Runs batches, each until it is over, and kills them so many times in all. Their names. Several go on at a time:
   * most of what they take is waiting.
   *
   * @param argsOf the arguments for the batch of this name, with its journal
   */
  async killBatches(given: Kills, argsOf: ArgsOf): Promise<string[]> {
    const each = { ...given, kills: Math.ceil(given.kills / lanes) };
    const all = Array.from({ length: lanes }, (_, lane) => this.#killLane(lane, each, argsOf));
    return (await Promise.all(all)).flat();
  }

  async #killLane(lane: number, { kills, items, seed }: Kills, argsOf: ArgsOf): Promise<string[]> {
    const random = new Random(seed + lane);
    const batches: string[] = [];
    for (let killed = 0; killed < kills;) {
      const batch = `batch-${lane}-${batches.length}`;
      batches.push(batch);
      const journal = path.join(this.folder, `${batch}.jsonl`);
      const next = (): { file: string; lines: number } | undefined =>
        killed < kills ? { file: journal, lines: random.below(most) } : undefined;
      while (await this.run(argsOf(batch, journal), next())) killed += 1;
      const done = JSON.parse(readFileSync(`${journal}.done`, "utf8")) as object;
      expect(done).toMatchObject({ count: items, failed: [] });
    }
    return batches;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Kills {
  readonly kills: number;
  readonly items: number;
  readonly seed: number;
}

type ArgsOf = (batch: string, journal: string) => readonly string[];

/** Batches at a time. */
const lanes = 4;

/** So few that a batch is killed a dozen times, mostly while it finds out what the process before did. */
const most = 20;

function linesOf(file: string): number {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 1 : 0;
}
