import { fileSystem, type HostFile, type HostFileSystem } from "../../../host.js";
import { streamOf } from "../../../http/raw-body.js";
import { argumentError } from "../error-kinds.js";
import { InvalidRequestError } from "../errors.js";
import type { ArchiveBytes } from "./archive-check.js";

/** An archive to import: bytes, or the path of a file (Node, Deno, Bun). */
export type ArchiveInput = string | Uint8Array | ArrayBuffer;

export interface ArchiveSource extends ArchiveBytes {
  /** What a request carries. */
  readonly content: Uint8Array | (() => ReadableStream<Uint8Array>);
  close(): Promise<void>;
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT`, `DATASTAGE_FILE` */
export async function openArchive(input: ArchiveInput): Promise<ArchiveSource> {
  if (typeof input === "string") return openFile(input);
  const bytes: unknown = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  if (!(bytes instanceof Uint8Array)) {
    throw argumentError("importFlows() takes the path of an archive, or its bytes, as source");
  }
  return {
    size: bytes.byteLength,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    content: bytes,
    close: () => Promise.resolve(),
  };
}

/** The file system of the platform that this runs on. */
export function hostFiles(): HostFileSystem {
  const files = fileSystem();
  if (files !== undefined) return files;
  throw argumentError("This platform has no files: give or take bytes");
}

export function fileError(path: string, doing: string, cause: unknown): InvalidRequestError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new InvalidRequestError(`${path} can't be ${doing}: ${code}.`, {
    code: "DATASTAGE_FILE",
    hint: "Check its folder, its rights and the space on the disk.",
    cause,
  });
}

async function openFile(path: string): Promise<ArchiveSource> {
  const files = hostFiles();
  try {
    const { size } = await files.promises.stat(path);
    const file = await files.promises.open(path, "r");
    await requireReadable(file).catch(async (error: unknown) => {
      await file.close();
      throw error;
    });
    return {
      size,
      async read(offset, length) {
        const bytes = new Uint8Array(length);
        for (let done = 0; done < length;) {
          const step = await file.read(bytes, done, length - done, offset + done);
          if (step.bytesRead === 0) throw fileError(path, "read", "it became shorter");
          done += step.bytesRead;
        }
        return bytes;
      },
      content: () => streamOf(files.createReadStream(path)),
      close: () => file.close(),
    };
  } catch (error) {
    throw error instanceof InvalidRequestError ? error : fileError(path, "read", error);
  }
}

/** A folder can be opened, and fails when it is read. */
async function requireReadable(file: HostFile): Promise<void> {
  await file.read(new Uint8Array(1), 0, 1, 0);
}
