import { isSpecanvilError, SpecanvilError } from "../errors.js";
import { fileSystem, type HostFile, type HostFileSystem } from "../host.js";
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
   * Opens the journal of this header, or begins it; tells what processes before this one wrote. A last line without its
   * end was being written when a process was killed: nobody relied on what it says, and it is cut off.
   *
   * @throws SpecanvilError `JOURNAL_UNAVAILABLE`, `JOURNAL_IN_USE`, `JOURNAL_MISMATCH`, `JOURNAL_DAMAGED`
   */
  static async open<Entry>(
    path: string,
    header: JournalHeader,
    toEntry: (json: unknown) => Entry | undefined,
  ): Promise<{ file: JournalFile<Entry>; entries: readonly Entry[] }> {
    const fs = fileSystem();
    if (fs === undefined) throw unavailable(path, new Error("this platform has no file system"));
    let unlock: (() => void) | undefined;
    let handle: HostFile | undefined;
    try {
      handle = await fs.promises.open(path, "a", 0o600);
      const realPath = await fs.promises.realpath(path);
      unlock = lock(fs, realPath);
      const text = await fs.promises.readFile(path, "utf8");
      const whole = text.slice(0, text.lastIndexOf("\n") + 1);
      const [first = text, ...lines] = whole.split("\n").slice(0, -1);
      const isNew = whole === "" && JSON.stringify(header).startsWith(first);
      if (!isNew && first !== JSON.stringify(header)) {
        // What is no journal isn't shown: it may be a file with a key, given by mistake.
        const [kind = ""] = JSON.stringify(header).split(",");
        const isJournal = first.startsWith(kind);
        throw mismatch(path, isJournal ? `it begins with ${first.slice(0, 200)}` : "it is none");
      }
      const entries = lines.map((line, index) => read(path, line, index + 2, toEntry));
      if (whole !== text) await handle.truncate(new TextEncoder().encode(whole).length);
      const file = new JournalFile<Entry>(fs, realPath, handle, unlock);
      if (isNew) {
        await file.append(header);
        await syncFolderOf(fs, realPath);
      }
      return { file, entries };
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

function read<Entry>(
  path: string,
  line: string,
  number: number,
  toEntry: (json: unknown) => Entry | undefined,
): Entry {
  let entry: Entry | undefined;
  try {
    entry = toEntry(JSON.parse(line));
  } catch {
    // No JSON is as bad as no entry.
  }
  if (entry !== undefined) return entry;
  throw new SpecanvilError(`${path}:${number} is damaged.`, {
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
