import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Command } from "./measure.js";

/** A process that is asked by lines and answers each with one. */
export class LineProcess {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor({ program, args, env }: Command) {
    // Whatever it finds wrong is to be seen.
    const stdio = ["pipe", "pipe", "inherit"] as const;
    const child = spawn(program, args, { stdio: [...stdio], env: { ...process.env, ...env } });
    this.#child = child;
    this.#lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  }

  async ask(line: string): Promise<string> {
    this.#child.stdin?.write(`${line}\n`);
    return this.read();
  }

  async read(): Promise<string> {
    const line = await this.#lines.next();
    if (line.done === true) throw new Error(`${this.#child.spawnargs.join(" ")} has ended.`);
    return line.value;
  }

  /** Both end when nothing more can be asked. */
  close(): void {
    this.#child.stdin?.end();
  }

  /** Ends it now. */
  kill(): void {
    this.#child.kill();
  }
}
