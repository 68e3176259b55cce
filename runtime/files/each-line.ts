import type { HostFileSystem } from "../host.js";

/** In bytes. What is longer is no line of ours, and taken as it is: a file of one line may be as large as a disk. */
const longestLine = 64 * 1024;

/**
 * Tells each whole line of a file, without its end; holds a part of the file at a time.
 *
 * @returns how many bytes the whole lines are, and what comes after the last one
 */
export async function eachLine(
  fs: HostFileSystem,
  path: string,
  tell: (line: string) => void,
): Promise<{ bytes: number; rest: string }> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let rest = new Uint8Array();
  for await (const chunk of fs.createReadStream(path)) {
    const part = new Uint8Array(rest.length + chunk.length);
    part.set(rest);
    part.set(chunk, rest.length);
    // A line break is one byte in UTF-8, and no part of another character.
    const end = part.lastIndexOf(0x0a) + 1;
    decoder.decode(part.subarray(0, end)).split("\n").slice(0, -1).forEach(tell);
    bytes += end;
    rest = part.slice(end);
    if (rest.length > longestLine) tell(decoder.decode(rest));
  }
  return { bytes, rest: decoder.decode(rest) };
}
