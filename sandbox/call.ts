import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { nestsDeeperThan } from "./json.js";
import { Refusal } from "./reply.js";

/** A request, read and decoded, not yet checked against the API's document. */
export interface Call {
  readonly method: string;
  /** The path as it came, for messages. */
  readonly path: string;
  /** The parts of the path, each decoded on its own: an escaped slash stays inside its name. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body: parsed JSON, the fields of a form, bytes; or nothing when none was sent. */
  readonly body: unknown;
  /** The kind of the body: `application/json`. */
  readonly mediaType: string;
}

/** How deep a body may nest. Real ones stay below 20. */
const DEPTH = 100;

/** What is read and thrown away of a body that is too large, so that the client hears why, before the line is cut. */
const PATIENCE = 64 * 1024 * 1024;

/** How many bytes a body may have. */
export type LimitOf = (path: string, mediaType: string) => number;

/** @throws Refusal 400, 413 or 415 */
export async function readCall(request: IncomingMessage, limitOf: LimitOf): Promise<Call> {
  // Not through URL: that would resolve dot segments, also escaped ones, and lead to another route.
  const [path = "", ...query] = (request.url ?? "").split("?");
  const mediaType =
    (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const bytes = await readBytes(request, limitOf(path, mediaType));
  return {
    method: request.method ?? "",
    path,
    segments: path.split("/").map(decode),
    query: new URLSearchParams(query.join("?")),
    headers: request.headers,
    body: bytes.length === 0 ? undefined : parse(bytes, mediaType),
    mediaType,
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(400, "PATH_ENCODING", "The path has an escape that is no UTF-8.");
  }
}

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (size > limit + PATIENCE) request.destroy();
  }
  if (size > limit) {
    throw new Refusal(413, "BODY_TOO_LARGE", `The body has ${size} bytes; ${limit} are the limit.`);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer, mediaType: string): unknown {
  if (mediaType === "application/octet-stream") return bytes;
  const text = bytes.toString("utf8");
  if (mediaType === "application/x-www-form-urlencoded") {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (!/^application\/(?:[a-z.-]+\+)?json$/.test(mediaType)) {
    throw new Refusal(415, "CONTENT_TYPE", "Send the body as application/json.");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and a secret may be in it.
    throw new Refusal(400, "BODY_NOT_JSON", "The body is no JSON.");
  }
  if (nestsDeeperThan(value, DEPTH)) {
    throw new Refusal(400, "BODY_TOO_DEEP", `The body nests deeper than ${DEPTH} levels.`);
  }
  return value;
}
