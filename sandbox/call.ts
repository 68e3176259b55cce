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
  /** The parsed JSON body, or nothing when none was sent. */
  readonly body: unknown;
}

/** How deep a body may nest. Real ones stay below 20. */
const DEPTH = 100;

/** What is read and thrown away of a body that is too large, so that the client hears why, before the line is cut. */
const PATIENCE = 64 * 1024 * 1024;

/** @throws Refusal 400, 413 or 415 */
export async function readCall(request: IncomingMessage, limit: number): Promise<Call> {
  // Not through URL: that would resolve dot segments, also escaped ones, and lead to another route.
  const [path = "", ...query] = (request.url ?? "").split("?");
  const text = await readText(request, limit);
  return {
    method: request.method ?? "",
    path,
    segments: path.split("/").map(decode),
    query: new URLSearchParams(query.join("?")),
    headers: request.headers,
    body: text === "" ? undefined : parse(text, request.headers["content-type"]),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(400, "PATH_ENCODING", "The path has an escape that is no UTF-8.");
  }
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (size > PATIENCE) request.destroy();
  }
  if (size > limit) {
    throw new Refusal(413, "BODY_TOO_LARGE", `The body has ${size} bytes; ${limit} are the limit.`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string, contentType = ""): unknown {
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
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
