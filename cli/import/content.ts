import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ArchiveEntry, isArchive, readArchive } from "./archive.js";
import { ImportError } from "./import-error.js";

/** More than any flow of ten thousand stages has; what is read costs several times its size in memory. */
const MOST = 64 * 1024 * 1024;

/** What a file holds. */
export interface Content {
  /** As the user named it. */
  readonly file: string;
  /** Its name without folder and ending. */
  readonly name: string;
  /** The JSON of a file, or what a zip holds. */
  readonly holds: { readonly json: unknown } | { readonly entries: readonly ArchiveEntry[] };
}

/** @throws ImportError for what can't be read, is too large, or neither JSON nor a zip */
export function readContent(file: string): Content {
  const bytes = readBytes(file);
  const { name } = path.parse(file);
  if (isArchive(bytes)) return { file, name, holds: { entries: readArchive(bytes, file, MOST) } };
  return { file, name, holds: { json: jsonOf(bytes, file) } };
}

function readBytes(file: string): Buffer {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new ImportError("IMPORT_FILE", `${file} is no file.`);
    if (stat.size > MOST) {
      const size = Math.ceil(stat.size / 1024 / 1024);
      throw new ImportError(
        "IMPORT_FILE",
        `${file} has ${size} MiB; no more than ${MOST / 1024 / 1024} can be imported at once.`,
      );
    }
    return readFileSync(handle);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    const message = `${file} can't be read: ${(cause as Error).message}.`;
    throw new ImportError("IMPORT_FILE", message, { cause });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** @throws ImportError with the place at which the text is no JSON any more */
export function jsonOf(bytes: Uint8Array, file: string): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportError("IMPORT_FILE", `${file} is neither a zip nor a text in UTF-8.`, {
      cause,
    });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = (cause as Error).message.slice(0, 200);
    throw new ImportError("IMPORT_FILE", `${file} is no JSON: ${problem}.`, { cause });
  }
}
