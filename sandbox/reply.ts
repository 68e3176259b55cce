import type { ServerResponse } from "node:http";
import type { Violation } from "./contract/violation.js";

/** What goes back to a client. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is {@link Content}; nothing where it is undefined. */
  readonly body: unknown;
}

/** A body that is no JSON. */
export class Content {
  readonly type: string;
  readonly bytes: Uint8Array;

  constructor(type: string, content: string | Uint8Array) {
    this.type = type;
    this.bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  }
}

interface RefusalOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations?: readonly Violation[];
}

/** A request that is answered with an error. Its text goes over the wire: no secret may stand in it. */
export class Refusal extends Error {
  readonly reply: Reply;
  readonly code: string;
  readonly violations: readonly Violation[];

  constructor(status: number, code: string, message: string, options: RefusalOptions = {}) {
    super(message);
    this.name = "Refusal";
    const { headers = {}, violations = [] } = options;
    this.code = code;
    this.violations = violations;
    const causes = violations.map(({ rule, location, message }) => ({
      errorType: rule,
      errorMessage: message,
      location,
    }));
    // No empty list: the vendor's own client stumbles over causes that it can't read.
    const body = { code, message, ...(causes.length > 0 && { causes }) };
    this.reply = { status, headers, body };
  }
}

export function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  if (body instanceof Content) {
    sendBytes(response, status, { ...headers, "content-type": body.type }, body.bytes);
  } else if (body === undefined) {
    sendBytes(response, status, headers, Buffer.alloc(0));
  } else {
    sendText(response, status, { ...headers, ...JSON_TYPE }, JSON.stringify(body));
  }
}

export const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

export function sendText(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
): void {
  sendBytes(response, status, headers, Buffer.from(text, "utf8"));
}

function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): void {
  // An answer without a body has no length either.
  if (status === 204) {
    response.writeHead(status, headers);
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  response.end(bytes);
}
