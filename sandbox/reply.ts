import type { ServerResponse } from "node:http";
import type { Violation } from "./contract/violation.js";

/** What goes back to a client. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface RefusalOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations?: readonly Violation[];
}

/** A request that is answered with an error. Its text goes over the wire: no secret may stand in it. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(status: number, code: string, message: string, options: RefusalOptions = {}) {
    super(message);
    this.name = "Refusal";
    const { headers = {}, violations = [] } = options;
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

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  sendText(response, status, { ...headers, ...JSON_TYPE }, JSON.stringify(body));
}

export const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

export function sendText(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
): void {
  const bytes = Buffer.from(text, "utf8");
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  response.end(bytes);
}
