import fs, { mkdirSync } from "node:fs";
import { join } from "node:path";
import { lockFile, LockHeld } from "../../runtime/files/lock-file.js";
import { Journal, readJournal } from "./journal.js";

/** What outlives the process. */
export interface Memory<Change> {
  readonly record: (change: Change) => void;
  readonly close: () => void;
}

/** Something whose history can be kept. */
export interface Keeper<Change> {
  readonly isChange: (value: unknown) => value is Change;
  readonly apply: (change: Change) => void;
  /** The shortest history that leads to where it is. */
  readonly history: () => readonly Change[];
}

/** Nothing outlives it. */
export const noMemory: Memory<unknown> = { record: () => {}, close: () => {} };

/** Brings a store to where the last process left it, and writes that down in its shortest form. */
export function openMemory<Change>(
  folder: string,
  file: string,
  { isChange, apply, history }: Keeper<Change>,
  report: (line: string) => void,
): Memory<Change> {
  const path = join(folder, file);
  for (const change of readJournal(path, isChange, report)) apply(change);
  const journal = new Journal(path, history());
  return { record: (change) => journal.append(change), close: () => journal.close() };
}

/** Makes the folder, and takes it for this process. The function that it returns gives it back. */
export function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  try {
    return lockFile(fs, join(folder, "lock"));
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
    throw new Error(`${folder} is in use by process ${error.pid}.`, { cause: error });
  }
}
