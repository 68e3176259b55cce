import { isSpecanvilError, SpecanvilError } from "../errors.js";
import { fileSystem, type HostFile, type HostFileSystem } from "../host.js";
import { eachLine } from "./each-line.js";
import { lockFile, LockHeld } from "./lock-file.js";

/** The first line of a journal: what kind of journal it is, and of what. */
export type JournalHeader = Readonly<Record<string, string | number>>;

/** An append-only file of JSON lines, for one process at a time. What `append` has resolved for is on the disk. */
export class JournalFile<Entry> {
  readonly #fs: HostFileSystem;
  readonly #path: string;
  readonly #file: HostFile;
  readonly #unlock: () => void;
  #lines: string[] = [];
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  /** @param path the one name of the file that no link and no change of folder alters */
  private constructor(fs: HostFileSystem, path: string, file: HostFile, unlock: () => void) {
    this.#fs = fs;
    this.#path = path;
    this.#file = file;
    this.#unlock = unlock;
  }

  /**
   * Opens the journal of this header, or begins it. A last line that is torn was being written when a process was killed:
   * nobody relied on what it says, and it is cut off.
   *
   * @param recall told each entry that processes before this one wrote; false for what is none
   * @throws SpecanvilError `JOURNAL_UNAVAILABLE`, `JOURNAL_IN_USE`, `JOURNAL_MISMATCH`, `JOURNAL_DAMAGED`
   */
  static async open<Entry>(
    path: string,
    header: JournalHeader,
    recall: (json: unknown) => boolean,
  ): Promise<JournalFile<Entry>> {
    const fs = fileSystem();
    if (fs === undefined) throw unavailable(path, new Error("this platform has no file system"));
    let unlock: (() => void) | undefined;
    let handle: HostFile | undefined;
    try {
      handle = await fs.promises.open(path, "a", 0o600);
      const realPath = await fs.promises.realpath(path);
      unlock = lock(fs, realPath);
      let lines = 0;
      const { bytes, rest } = await eachLine(fs, realPath, (line) => {
        lines += 1;
        if (lines === 1) requireHeader(path, line, header);
        else if (!isEntry(line, recall)) throw damaged(path, lines);
      });
      const isNew = lines === 0;
      if (isNew && !JSON.stringify(header).startsWith(rest)) throw noJournal(path);
      if (!isNew && isEntry(rest, recall)) await handle.appendFile("\n", "utf8");
      else if (rest !== "") await handle.truncate(bytes);
      const file = new JournalFile<Entry>(fs, realPath, handle, unlock);
      if (isNew) {
        await file.append(header);
        await syncFolderOf(fs, realPath);
      }
      return file;
    } catch (error) {
      await handle?.close();
      unlock?.();
      throw isSpecanvilError(error) ? error : unavailable(path, error);
    }
  }

  /**
   * Adds a line. Those that are added while others are being written reach the disk together: one wait for all.
   *
   * @throws SpecanvilError `JOURNAL_UNAVAILABLE`, as each later call does: nothing may follow a line that is torn
   */
  append(entry: Entry | JournalHeader): Promise<void> {
    this.#lines.push(`${JSON.stringify(entry)}\n`);
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      this.#writing = this.#write(this.#lines.splice(0).join(""));
      return this.#writing;
    });
    return this.#next;
  }

  async close(): Promise<void> {
    try {
      await this.#file.close();
    } finally {
      this.#unlock();
    }
  }

  async #write(text: string): Promise<void> {
    try {
      await this.#file.appendFile(text, "utf8");
      await this.#file.sync();
      await this.#requireInPlace();
    } catch (error) {
      throw unavailable(this.#path, error);
    }
  }

  /** A file that was deleted or replaced is lost to the next process, whatever is written to it. */
  async #requireInPlace(): Promise<void> {
    const [own, there] = await Promise.all([this.#file.stat(), this.#fs.promises.stat(this.#path)]);
    if (own.ino === there.ino && own.dev === there.dev) return;
    throw new Error("another file has taken its place");
  }
}

/** A journal of something else than it is opened for. */
export function mismatch(path: string, problem: string): SpecanvilError {
  return new SpecanvilError(`The journal ${path} is of something else: ${problem}.`, {
    code: "JOURNAL_MISMATCH",
    hint: "Give what it was begun with, or the name of a new file.",
  });
}

function noJournal(path: string): SpecanvilError {
  // What it holds isn't shown: it may be a file with a key, given by mistake.
  return mismatch(path, "it is none");
}

function requireHeader(path: string, line: string, header: JournalHeader): void {
  const first = line.trimEnd();
  const wanted = JSON.stringify(header);
  if (first === wanted) return;
  const [kind = ""] = wanted.split(",");
  throw first.startsWith(kind)
    ? mismatch(path, `it begins with ${first.slice(0, 200)}`)
    : noJournal(path);
}

function isEntry(line: string, recall: (json: unknown) => boolean): boolean {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return false;
  }
  return recall(json);
}

function damaged(path: string, line: number): SpecanvilError {
  return new SpecanvilError(`${path}:${line} is damaged.`, {
    code: "JOURNAL_DAMAGED",
    hint: "Mend the line: without what it says, something may be submitted twice.",
  });
}

function lock(fs: HostFileSystem, path: string): () => void {
  try {
    return lockFile(fs, `${path}.lock`);
  } catch (error) {
    if (!(error instanceof LockHeld)) throw unavailable(path, error);
    throw new SpecanvilError(`The journal ${path} is in use by process ${error.pid}.`, {
      code: "JOURNAL_IN_USE",
      hint: "Wait until that has ended, or give the name of a new file.",
    });
  }
}

/** A new name is safe only when its folder is on the disk too. Windows can't do this, and doesn't need it. */
async function syncFolderOf(fs: HostFileSystem, path: string): Promise<void> {
  let folder: HostFile | undefined;
  try {
    folder = await fs.promises.open(path.replace(/[^/\\]+$/, "") || ".", "r");
    await folder.sync();
  } catch {
    // As much as this platform can do.
  } finally {
    await folder?.close();
  }
}

function unavailable(path: string, cause: unknown): SpecanvilError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpecanvilError(`The journal ${path} can't be used: ${reason}.`, {
    code: "JOURNAL_UNAVAILABLE",
    hint: "Check that its folder exists, has space, and may be written to.",
    cause,
  });
}
