import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { writeWhole } from "../../../files/whole-file.js";
import type { FetchAnswer } from "../../../http/fetch.js";
import { streamOf } from "../../../http/raw-body.js";
import { ignoreBody } from "../../../http/read.js";
import { LocalFailure, partsOf, type Receive } from "../../../http/receive.js";
import { DataIntegrationError } from "../errors.js";
import type { PlatformApi } from "../platform-api.js";
import { fileError, hostFiles } from "./archive-source.js";

export interface ExportProgress {
  /** Bytes that have come so far. */
  readonly bytes: number;
}

export interface ExportOptions extends CallOptions {
  /** The file to write; `flows.zip` in the working directory by default. */
  readonly destination?: string | undefined;
  /** Whether parameter sets, connections and subflows come along; true by default. */
  readonly includeDependencies?: boolean | undefined;
  /** Only for streaming flows; refused for batch flows, of which it would export no more. */
  readonly withPlainTextCredentials?: boolean | undefined;
  readonly onProgress?: ((progress: ExportProgress) => unknown) | undefined;
}

/** Archives take longer than other answers. */
const patience = 600_000;

/** How the bytes of an answer are kept. */
type Keep<T> = (parts: AsyncIterable<Uint8Array>) => Promise<T>;

/** Writes a file whole or not at all. @returns its path */
export function exportToFile(
  api: PlatformApi,
  projectId: string,
  ids: readonly string[],
  options: ExportOptions,
): Promise<string> {
  const { destination = "flows.zip" } = options;
  const files = hostFiles();
  const keep = async (parts: AsyncIterable<Uint8Array>): Promise<string> => {
    const arriving = new Arriving(parts);
    try {
      await writeWhole(files, destination, arriving);
    } catch (error) {
      // What failed on the way here is another matter than what failed on the disk.
      throw arriving.failure === undefined
        ? new LocalFailure(fileError(destination, "written", error))
        : error;
    }
    return destination;
  };
  return request(api, projectId, ids, options, keep, api.begin(options));
}

/** The whole archive in memory. */
export function exportToBytes(
  api: PlatformApi,
  projectId: string,
  ids: readonly string[],
  options: ExportOptions,
): Promise<Uint8Array> {
  const keep = async (parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const part of parts) {
      chunks.push(part);
      size += part.byteLength;
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.byteLength;
    }
    return whole;
  };
  return request(api, projectId, ids, options, keep, api.begin(options));
}

/** The archive as it comes. A connection that breaks later than its first bytes is an error of the stream. */
export function exportToStream(
  api: PlatformApi,
  projectId: string,
  ids: readonly string[],
  options: ExportOptions,
): Promise<ReadableStream<Uint8Array>> {
  const keep: Keep<ReadableStream<Uint8Array>> = (parts) => Promise.resolve(streamOf(parts));
  return request(api, projectId, ids, options, keep, api.begin(options));
}

function request<T>(
  api: PlatformApi,
  projectId: string,
  ids: readonly string[],
  { includeDependencies = true, onProgress }: ExportOptions,
  keep: Keep<T>,
  scope: CallScope,
): Promise<T> {
  const receive: Receive<T> = (answer) => keep(archiveParts(answer, onProgress));
  return api.post(
    "/data_intg/v3/migration/zip_exports/flows",
    {
      query: { project_id: projectId, id: [...ids], include_dependencies: includeDependencies },
    },
    {
      // It changes nothing, and is made anew for each try.
      effect: "repeatable",
      accept: "application/octet-stream",
      timeout: patience,
      read: ignoreBody as never,
      receive,
    },
    scope,
  );
}

/** The parts of an answer, of which the first must begin as an archive does: a page to sign in is none. */
async function* archiveParts(
  answer: FetchAnswer,
  onProgress: ExportOptions["onProgress"],
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  for await (const part of partsOf(answer)) {
    if (part.byteLength === 0) continue;
    if (bytes === 0 && part[0] !== 0x50) throw new LocalFailure(noArchive(answer));
    bytes += part.byteLength;
    await onProgress?.({ bytes });
    yield part;
  }
  if (bytes === 0) throw new LocalFailure(noArchive(answer));
}

function noArchive({ status, headers }: FetchAnswer): DataIntegrationError {
  const type = (headers.get("content-type") ?? "no type").split(";")[0]?.slice(0, 60);
  return new DataIntegrationError(
    `The export was answered ${status} with something that is no archive, of ${String(type)}.`,
    {
      code: "DATASTAGE_UNREADABLE_ANSWER",
      hint: "Check that DATASTAGE_BASE_URL is the address of a platform: a gateway may have answered instead.",
      status,
    },
  );
}

/** Parts that come from elsewhere; remembers whether their coming failed. */
class Arriving implements AsyncIterable<Uint8Array> {
  failure: unknown;
  readonly #parts: AsyncIterable<Uint8Array>;

  constructor(parts: AsyncIterable<Uint8Array>) {
    this.#parts = parts;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* this.#parts;
    } catch (error) {
      this.failure = error ?? new Error("it failed");
      throw error;
    }
  }
}
