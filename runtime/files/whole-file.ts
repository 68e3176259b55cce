import type { HostFile, HostFileSystem } from "../host.js";

/**
 * Writes a file whole or not at all: into a file beside it, which takes its name when everything is on the disk. What
 * was there before is as it was until then.
 *
 * @returns how many bytes it has
 */
export async function writeWhole(
  { promises }: HostFileSystem,
  path: string,
  parts: AsyncIterable<Uint8Array>,
): Promise<number> {
  const draft = `${path}.${crypto.randomUUID().slice(0, 8)}.part`;
  const file = await promises.open(draft, "wx", 0o600);
  let size = 0;
  try {
    try {
      for await (const part of parts) {
        await writeAll(file, part);
        size += part.byteLength;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await promises.rename(draft, path);
    return size;
  } catch (error) {
    await promises.rm(draft, { force: true });
    throw error;
  }
}

async function writeAll(file: HostFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const { bytesWritten } = await file.write(bytes.subarray(done));
    done += bytesWritten;
  }
}
