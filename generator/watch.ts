import { existsSync, type FSWatcher, lstatSync, readdirSync, watch as watchFolder } from "node:fs";
import path from "node:path";
import { findInputs, isHidden, isInputName } from "./load/find-inputs.js";
import { Memory } from "./memory.js";
import { generate, type Outcome } from "./pipeline.js";
import type { Project } from "./project.js";

/** There is nothing to generate from; generated code stays as it is. */
export class NoDefinitionsError extends Error {
  override readonly name = "NoDefinitionsError";
}

/** The system watches no more folders: not a mistake of the definitions, and none that passes. */
export class WatchLimitError extends Error {
  override readonly name = "WatchLimitError";
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

/**
 * Generates, and again whenever definitions change. What changes while a run is on makes another one.
 *
 * @throws WatchLimitError where the system doesn't watch so many folders
 */
export async function watch(
  project: Project,
  { onOutcome, onError, signal }: Watching,
): Promise<void> {
  const memory = new Memory();
  const pulse = new Pulse(signal);
  const folders = new Folders(project.spec, () => pulse.beat());
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
  readonly #heard: () => void;
  /** Folders below the root, and links, which may lead to one. */
  #known: ReadonlySet<string> = new Set();
  #watchers: FSWatcher[] = [];

  constructor(root: string, heard: () => void) {
    this.#root = root;
    this.#heard = heard;
  }

  attach(): void {
    this.close();
    const { folders, links } = foldersFrom(this.#root);
    this.#known = new Set([...folders, ...links]);
    this.#watch(path.dirname(this.#root), (file) => file === this.#root);
    for (const folder of folders) this.#watch(folder, (file) => this.#matters(file));
  }

  close(): void {
    for (const watcher of this.#watchers.splice(0)) watcher.close();
  }

  #watch(folder: string, matters: (file: string) => boolean): void {
    try {
      const watcher = watchFolder(folder, (_, name) => {
        if (name === null || matters(path.join(folder, name))) this.#heard();
      });
      this.#watchers.push(watcher);
      // A folder that goes away is a change in the one that it stands in.
      watcher.on("error", () => this.#heard());
    } catch (error) {
      if (isSystemError(error, "ENOENT")) return;
      if (!isSystemError(error, "ENOSPC") && !isSystemError(error, "EMFILE")) throw error;
      throw new WatchLimitError("The system watches no more folders.", { cause: error });
    }
  }

  /** Of what editors write beside a file, nothing is read. A folder may have any name, and may be one that was. */
  #matters(file: string): boolean {
    const name = path.basename(file);
    if (isInputName(name) || this.#known.has(file)) return true;
    return !isHidden(`${name}/`) && mayBeFolder(file);
  }
}

function mayBeFolder(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() === false;
  } catch {
    // The run says why it can't be read.
    return true;
  }
}

/** The root and every folder below it that definitions are looked for in; links are not followed. */
function foldersFrom(root: string): { folders: string[]; links: string[] } {
  try {
    const below = readdirSync(root, { recursive: true, withFileTypes: true })
      .map((entry) => ({ entry, file: path.join(entry.parentPath, entry.name) }))
      .filter(({ file }) => !isHidden(`${path.relative(root, file).split(path.sep).join("/")}/`));
    const those = (kind: "isDirectory" | "isSymbolicLink"): string[] =>
      below.filter(({ entry }) => entry[kind]()).map(({ file }) => file);
    return { folders: [root, ...those("isDirectory")], links: those("isSymbolicLink") };
  } catch (error) {
    // It went away while it was listed; the folder above says so.
    if (isSystemError(error, "ENOENT")) return { folders: [], links: [] };
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
