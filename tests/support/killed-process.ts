import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect } from "vitest";

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
   * Runs it; kills it so many ms after it has begun, however long it took to start, if it hasn't ended by then. Whether it
   * was killed.
   */
  async run(args: readonly string[], killAfter?: number): Promise<boolean> {
    const child = spawn(process.execPath, [this.#file, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once("data", () => {
      if (killAfter !== undefined) timer = setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    clearTimeout(timer);
    if (signal === null) expect(code).toBe(0);
    return signal === "SIGKILL";
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
