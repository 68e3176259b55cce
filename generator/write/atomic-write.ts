import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Writes a file whole or not at all: a kill leaves the old one or the new one. */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, "w");
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Temporary files that runs left in a folder that were killed while they wrote one of `names`. */
export function leftovers(folder: string, names: ReadonlySet<string>): string[] {
  return entriesIn(folder)
    .filter((entry) => {
      const [, name = "", pid = ""] = /^\.(.+)\.(\d+)\.tmp$/.exec(entry) ?? [];
      return names.has(name) && !isRunning(Number(pid));
    })
    .map((entry) => path.join(folder, entry));
}

function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that isn't there, or can't be listed, is none to tidy up.
    return [];
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, for somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
