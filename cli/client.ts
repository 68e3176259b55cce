import { AtlanClient, type AttemptEvent, type OnNotice } from "specanvil/atlan/client";
import { nodeTransport } from "specanvil/node";

export interface Connection {
  readonly client: AtlanClient;
  close(): Promise<void>;
}

/** The one place where commands get their client. */
export function connect(
  profile: string | undefined,
  onAttempt: ((event: AttemptEvent) => void) | undefined,
  onNotice: OnNotice,
): Connection {
  const transport = nodeTransport();
  const client = new AtlanClient({ profile, onAttempt, onNotice, fetch: transport });
  return { client, close: () => transport.close() };
}

/** One try of a request: `POST /api/service/workflows  503  40 ms, again in 1.2 s`. */
export function attemptText(event: AttemptEvent): string {
  const { method, path, attempt, status, fault, duration, retryIn } = event;
  const tried = attempt === 1 ? "" : `  try ${attempt}`;
  const again = retryIn === undefined ? "" : `, again in ${(retryIn / 1000).toFixed(1)} s`;
  const result = status ?? fault ?? "";
  return `${method} ${path}  ${result}  ${Math.round(duration)} ms${tried}${again}`;
}
