import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** The first line of every journal. Another format gets another number, and old ones are then refused, not misread. */
const HEADER = JSON.stringify({ journal: "specanvil-sandbox", version: 1 });

/**
 * What happened, one JSON line each, on the disk before anybody hears of it. Writing is synchronous on purpose: between
 * the decision to change something and the change nothing else can run.
 */
export class Journal<Entry> {
  readonly #descriptor: number;
  #length: number;

  /**
   * Begins a journal that holds `entries` and replaces the file in one step: a kill leaves the old one or the new one.
   */
  constructor(file: string, entries: readonly Entry[]) {
    const draft = `${file}.new`;
    const lines = [HEADER, ...entries.map((entry) => JSON.stringify(entry))];
    const bytes = Buffer.from(`${lines.join("\n")}\n`, "utf8");
    this.#descriptor = openSync(draft, "w", 0o600);
    writeAll(this.#descriptor, bytes, 0);
    fsyncSync(this.#descriptor);
    renameSync(draft, file);
    syncFolder(dirname(file));
    this.#length = bytes.length;
  }

  append(entry: Entry): void {
    const bytes = Buffer.from(`${JSON.stringify(entry)}\n`, "utf8");
    try {
      writeAll(this.#descriptor, bytes, this.#length);
      fsyncSync(this.#descriptor);
    } catch (error) {
      // A full disk: the half line must not stay, or the next one would be glued to it.
      ftruncateSync(this.#descriptor, this.#length);
      throw error;
    }
    this.#length += bytes.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/**
 * The entries of a journal, none when there is no file. A last line without its end was being written when the process
 * was killed; nobody was told of it, so it is dropped and reported.
 */
export function readJournal<Entry>(
  file: string,
  isEntry: (value: unknown) => value is Entry,
  report: (line: string) => void,
): readonly Entry[] {
  if (!existsSync(file)) return [];
  const [header, ...lines] = readFileSync(file, "utf8").split("\n");
  const torn = lines.pop();
  if (header !== HEADER) throw new Error(`${file} is no journal that this version can read.`);
  if (torn) report(`${file}: dropped an unfinished last line; nobody had been told of it.`);
  return lines.map((line, index) => {
    const value = parsed(line);
    if (isEntry(value)) return value;
    throw new Error(`${file}:${index + 2} is damaged. Mend the line, or move the file away.`);
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function writeAll(descriptor: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(descriptor, bytes, done, bytes.length - done, position + done);
  }
}

/** A new name is safe only when its folder is on the disk too. Windows can't do this, and doesn't need it. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
