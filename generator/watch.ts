import { existsSync, type FSWatcher, readdirSync, watch as watchFolder } from "node:fs";
import path from "node:path";
import { findInputs, isInputName } from "./load/find-inputs.js";
import { Memory } from "./memory.js";
import { generate, type Outcome } from "./pipeline.js";
import type { Project } from "./project.js";

/** There is nothing to generate from; generated code stays as it is. */
export class NoDefinitionsError extends Error {
  override readonly name = "NoDefinitionsError";
}

export interface Watching {
  /** After each run, with what it took, in milliseconds. */
  readonly onOutcome: (outcome: Outcome, milliseconds: number) => void;
  /** After a run that wrote nothing, because of what it found. */
  readonly onError: (error: unknown) => void;
  /** Ends the watching, after the run that is on. */
  readonly signal: AbortSignal;
}

/** So long nothing may change before a run begins, in milliseconds: an editor may save in several steps. */
const quiet = 15;

/** So long a run waits at most while things go on changing. */
const longest = 500;

/** Generates, and again whenever definitions change. What changes while a run is on makes another one. */
export async function watch(
  project: Project,
  { onOutcome, onError, signal }: Watching,
): Promise<void> {
  const memory = new Memory(true);
  const pulse = new Pulse(signal);
  const folders = new Folders(project.spec, (file) => {
    // Of what editors write beside a file, nothing is read.
    if (file === undefined || isInputName(file) || !file.includes(".")) pulse.beat();
  });
  try {
    while (!signal.aborted) {
      const start = performance.now();
      folders.attach();
      try {
        if (!hasDefinitions(project)) throw new NoDefinitionsError();
        const outcome = await generate(project, undefined, memory);
        onOutcome(outcome, performance.now() - start);
      } catch (error) {
        // A file that went away while it was to be read: that is a change too, and makes another run.
        if (isGone(error, project)) pulse.beat();
        else onError(error);
      }
      await pulse.next();
    }
  } finally {
    folders.close();
  }
}

function hasDefinitions({ spec }: Project): boolean {
  return existsSync(spec) && findInputs(spec).length > 0;
}

function isGone(error: unknown, { spec }: Project): boolean {
  if (!isSystemError(error, "ENOENT")) return false;
  return (
    "path" in (error as object) &&
    String((error as { path: unknown }).path).startsWith(spec + path.sep)
  );
}

/**
 * Hears of changes in a folder, those below it, and the one that it stands in. All are attached anew before each
 * reading: what changes before is read, what changes after is heard, also in folders that came, or came again, meanwhile.
 */
class Folders {
  readonly #root: string;
  readonly #heard: (file: string | undefined) => void;
  #watchers: readonly FSWatcher[] = [];

  constructor(root: string, heard: (file: string | undefined) => void) {
    this.#root = root;
    this.#heard = heard;
  }

  attach(): void {
    this.close();
    this.#watchers = [path.dirname(this.#root), ...foldersFrom(this.#root)].flatMap((folder) => {
      try {
        const watcher = watchFolder(folder, (_, file) => this.#heard(file ?? undefined));
        // A folder that goes away is a change in the one that it stands in.
        watcher.on("error", () => this.#heard(undefined));
        return [watcher];
      } catch (error) {
        if (isSystemError(error, "ENOENT")) return [];
        throw error;
      }
    });
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
  }
}

function foldersFrom(root: string): string[] {
  try {
    const below = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return [root, ...below];
  } catch (error) {
    // It went away while it was listed; the folder above says so.
    if (isSystemError(error, "ENOENT")) return [];
    throw error;
  }
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Says when something has changed and rests again. */
class Pulse {
  readonly #signal: AbortSignal;
  #first: number | undefined;
  #last = 0;
  #wake: (() => void) | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#wake?.());
  }

  beat(): void {
    this.#last = performance.now();
    this.#first ??= this.#last;
    this.#wake?.();
  }

  /** Resolves once something has changed since it did so last, or the signal is aborted. */
  async next(): Promise<void> {
    while (!this.#signal.aborted) {
      const now = performance.now();
      const rest = Math.min(this.#last + quiet, (this.#first ?? now) + longest) - now;
      if (this.#first !== undefined && rest <= 0) break;
      await this.#sleep(this.#first === undefined ? undefined : rest);
    }
    this.#first = undefined;
  }

  /** Until the time is over, or something wakes it. */
  async #sleep(milliseconds: number | undefined): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (milliseconds !== undefined) setTimeout(resolve, milliseconds);
    });
    this.#wake = undefined;
  }
}
