import { crc32, inflateRawSync } from "node:zlib";
import { ImportError } from "./import-error.js";

// Own code, as the libraries at hand tell nothing of links and check no sums. Nothing is unpacked to the disk.

/** A file in a zip. */
export interface ArchiveEntry {
  /** Its path there, with slashes. */
  readonly path: string;
  /** @throws ImportError where it isn't what the list of the archive says */
  read(): Uint8Array;
}

const ends = { signature: 0x06054b50, length: 22, comment: 0xffff };
const listed = { signature: 0x02014b50, length: 46 };
const local = { signature: 0x04034b50, length: 30 };
const mostEntries = 10_000;
/** Of the mode that Unix writes into the upper half of the attributes. */
const [kindOfFile, link] = [0o170000, 0o120000];

export function isArchive(bytes: Uint8Array): boolean {
  // "PK", and the beginning of an entry or the end of an empty archive.
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files in a zip, none of them unpacked yet.
 *
 * @param most - How many bytes all of them may have
 * @throws ImportError `IMPORT_ARCHIVE` for one that is cut or damaged, too large, or holds what no export holds: paths
 * that lead out of it, links, two entries of one name, what is encrypted
 */
export function readArchive(bytes: Buffer, file: string, most: number): readonly ArchiveEntry[] {
  const refuse = (why: string): never => {
    throw new ImportError("IMPORT_ARCHIVE", `${file} ${why}.`);
  };
  const { count, offset } =
    endOf(bytes) ?? refuse("is a zip that is cut: it has no list of its entries");
  if (count === 0) refuse("is an empty zip");
  if (count > mostEntries) refuse(`has ${count} entries, and ${mostEntries} is the most`);
  const entries = new Map<string, ArchiveEntry>();
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + listed.length > bytes.length || bytes.readUInt32LE(at) !== listed.signature)
      return refuse(`is damaged: entry ${index + 1} of ${count} isn't in its list`);
    const entry = entryAt(bytes, at);
    const shown = JSON.stringify(entry.path.slice(0, 200));
    at += entry.listLength;
    if (leadsOut(entry.path)) refuse(`has an entry that leads out of it: ${shown}`);
    if (entry.isLink) refuse(`has an entry that is a link: ${shown}`);
    if (entries.has(entry.path)) refuse(`has two entries called ${shown}`);
    if (entry.isEncrypted) refuse(`has an encrypted entry: ${shown}`);
    total += entry.size;
    if (total > most) refuse(`unpacks to more than ${most / 1024 / 1024} MiB`);
    if (entry.path.endsWith("/")) continue;
    const read = () => contentOf(bytes, entry) ?? refuse(`is damaged in its entry ${shown}`);
    entries.set(entry.path, { path: entry.path, read });
  }
  return [...entries.values()];
}

function endOf(bytes: Buffer): { readonly count: number; readonly offset: number } | undefined {
  const first = Math.max(0, bytes.length - ends.length - ends.comment);
  for (let at = bytes.length - ends.length; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) !== ends.signature) continue;
    return { count: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) };
  }
  return undefined;
}

interface Listed {
  readonly path: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly listLength: number;
}

function entryAt(bytes: Buffer, at: number): Listed {
  const nameLength = bytes.readUInt16LE(at + 28);
  const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const name = bytes.subarray(at + listed.length, at + listed.length + nameLength);
  return {
    path: name.toString("utf8"),
    method: bytes.readUInt16LE(at + 10),
    sum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    isLink: ((bytes.readUInt32LE(at + 38) >>> 16) & kindOfFile) === link,
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    listLength: listed.length + nameLength + rest,
  };
}

function leadsOut(path: string): boolean {
  return /^([/\\]|[A-Za-z]:)|\0/.test(path) || path.split(/[/\\]/).includes("..");
}

/** Its bytes; undefined where they aren't there, or others than the list says. No more than it says is unpacked. */
function contentOf(
  bytes: Buffer,
  { offset, packed, size, sum, method }: Listed,
): Buffer | undefined {
  if (offset + local.length > bytes.length) return undefined;
  if (bytes.readUInt32LE(offset) !== local.signature) return undefined;
  const start =
    offset + local.length + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  try {
    const stored = method === 0 ? data : undefined;
    const unpacked = method === 8 ? inflateRawSync(data, { maxOutputLength: size || 1 }) : stored;
    return unpacked?.length === size && crc32(unpacked) === sum ? unpacked : undefined;
  } catch {
    return undefined;
  }
}
