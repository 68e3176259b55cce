import { STATUS_CODES } from "node:http";
import { SpecanvilError } from "../errors.js";
import type { Proxy } from "./proxy.js";

/** The proxy is down, or refuses: nothing has reached the target. Neither text nor cause holds its credentials. */
export class ProxyError extends SpecanvilError {
  override readonly name = "ProxyError";
  /** What the proxy answered, where it did. */
  readonly status: number | undefined;

  /** @param problem ends a sentence that begins with the proxy */
  constructor({ origin }: Proxy, problem: string, status?: number) {
    super(`the proxy ${origin} ${problem}`, { code: "NODE_PROXY_FAILED" });
    this.status = status;
  }
}

/** The proxy can't be reached, or breaks off. */
export function unreachable(proxy: Proxy, error: unknown): ProxyError {
  if (error instanceof ProxyError) return error;
  // With several addresses to a name, one error holds those of all.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return new ProxyError(
    proxy,
    `can't be reached: ${first instanceof Error ? first.message : String(first)}`,
  );
}

/** The proxy answered otherwise than it should have. */
export function refused(proxy: Proxy, status: number): ProxyError {
  // Not in the proxy's own words, which may quote what it was sent.
  const meaning = STATUS_CODES[status];
  const answered = `answered ${status}${meaning === undefined ? "" : ` (${meaning})`}`;
  if (status !== 407) return new ProxyError(proxy, answered, status);
  const mistake =
    proxy.credentials === undefined
      ? "its URL has no user and password"
      : "it doesn't know this user or password";
  return new ProxyError(proxy, `${answered}: ${mistake}`, status);
}
