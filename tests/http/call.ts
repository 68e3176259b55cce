import type { Clock } from "../../runtime/http/clock.js";
import type { Failure } from "../../runtime/http/fault.js";
import type { Fetch, FetchAnswer } from "../../runtime/http/fetch.js";
import {
  type HttpCall,
  HttpClient,
  type HttpClientOptions,
} from "../../runtime/http/http-client.js";
import { readJson } from "../../runtime/http/read.js";
import { defaultRetries } from "../../runtime/http/retry.js";
import { virtualClock } from "./clocks.js";
import { canaries } from "../support/canaries.js";

/** What `toError` of {@link call} makes. */
class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.fault.kind);
    this.failure = failure;
  }
}

/** A call with what every call needs; whatever JSON the answer holds is its result. */
export function call(parts: Partial<HttpCall<unknown>> = {}): HttpCall<unknown> {
  return {
    headers: { authorization: `Bearer ${canaries.apiKey}` },
    read: readJson((json) => json),
    safe: true,
    requestId: "id-1",
    retries: defaultRetries,
    timeout: 30_000,
    toError: (failure) => new Failed(failure),
    ...parts,
  };
}

export function httpClient(
  fetch: Fetch,
  clock: Clock = virtualClock(),
  parts: Partial<HttpClientOptions> = {},
): HttpClient {
  return new HttpClient({
    baseUrl: "https://host/base",
    fetch,
    clock,
    onAttempt: undefined,
    ...parts,
  });
}

export function answer(
  status: number,
  body = "",
  headers: Readonly<Record<string, string>> = {},
): FetchAnswer {
  return {
    status,
    headers: { get: (name) => headers[name] ?? null },
    text: () => Promise.resolve(body),
  };
}

/** A connection that breaks, as `fetch` tells it. */
export function broken(code = "ECONNRESET"): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

/** Answers in turn; an error is thrown, and `"silence"` never ends, whatever the signal says. */
export function inTurn(
  ...answers: readonly (FetchAnswer | Error | "silence")[]
): Fetch & { count: number } {
  const queue = [...answers];
  const fetch = async (): Promise<FetchAnswer> => {
    fetch.count += 1;
    const next = queue.shift();
    if (next === undefined) throw new Error("one request too many");
    if (next === "silence") return new Promise(() => {});
    if (next instanceof Error) throw next;
    return next;
  };
  fetch.count = 0;
  return fetch;
}

export async function failure(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
  throw new Error("it succeeded");
}
