import { InvalidRequestError } from "../errors.js";

/** Bytes of an archive by their places, so that a large one needn't be in memory. */
export interface ArchiveBytes {
  readonly size: number;
  /** Exactly these bytes; they are there. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface ArchiveEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** The longest comment after the end, and the end itself. */
const tailLength = 0xffff + endLength;
/** The list of the entries of a hundred thousand flows is smaller. */
const longestDirectory = 64 * 1024 * 1024;

/**
 * Looks into an archive before it is sent: that it is a zip, whole, and holds flows or what belongs to them. Contents
 * are not unpacked.
 *
 * @returns its entries
 * @throws InvalidRequestError `DATASTAGE_ARCHIVE`
 */
export async function checkArchive(bytes: ArchiveBytes): Promise<readonly ArchiveEntry[]> {
  if (bytes.size < endLength) throw refuse("is no zip: it is too short");
  const tail = await bytes.read(
    Math.max(0, bytes.size - tailLength),
    Math.min(bytes.size, tailLength),
  );
  const view = viewOf(tail);
  let end = tail.byteLength - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) throw refuse("is no zip, or is cut off: it has no list of its entries");
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  // With more than 4 GiB or 65,535 entries the numbers stand elsewhere; the platform looks into those itself.
  if (offset === 0xffffffff || size === 0xffffffff) return [];
  if (offset + size > bytes.size || size > longestDirectory) {
    throw refuse("is cut off: the list of its entries is not whole");
  }
  const entries = readDirectory(await bytes.read(offset, size));
  if (entries.length === 0) throw refuse("is empty");
  if (!entries.some(({ name }) => isFlow(name))) {
    throw refuse(
      `holds no flow: none of its ${entries.length} entries is data_intg_flow/<name>.json`,
    );
  }
  return entries;
}

function readDirectory(directory: Uint8Array): readonly ArchiveEntry[] {
  const view = viewOf(directory);
  const decoder = new TextDecoder();
  const entries: ArchiveEntry[] = [];
  for (let at = 0; at + entryLength <= directory.byteLength;) {
    if (view.getUint32(at, true) !== entrySignature) {
      throw refuse(`is damaged after entry ${entries.length}`);
    }
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = decoder.decode(
      directory.subarray(at + entryLength, at + entryLength + nameLength),
    );
    if (name.split(/[/\\]/).includes("..") || name.startsWith("/")) {
      throw refuse(`has an entry that leads out of it: ${JSON.stringify(name.slice(0, 100))}`);
    }
    if (!name.endsWith("/")) entries.push({ name, size });
    at += entryLength + nameLength + rest;
  }
  return entries;
}

function isFlow(name: string): boolean {
  const folders = name.split("/").slice(0, -1);
  return name.endsWith(".json") && folders.includes("data_intg_flow");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuse(why: string): InvalidRequestError {
  return new InvalidRequestError(`The archive ${why}.`, {
    code: "DATASTAGE_ARCHIVE",
    hint: "Give an archive that was exported. Nothing was sent.",
  });
}
