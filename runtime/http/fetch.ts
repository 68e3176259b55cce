import type { OnAbort } from "./on-abort.js";

/**
 * The part of `fetch` that is used, so that any transport fits: the platform's, undici's, or one of your own. Redirects
 * must not be followed: the token would go along.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** {@link Fetch} for requests that also carry bytes or a stream of them, as the platform's and undici's do. */
export type ByteFetch = (
  url: string,
  init: FetchInit<string | Uint8Array | ReadableStream<Uint8Array>>,
) => Promise<FetchAnswer>;

export interface FetchInit<Body = string> {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: Body;
  /** Set where the body is a stream: what `fetch` asks for then. */
  readonly duplex?: "half";
  readonly redirect: "manual";
  /** Made when it is read. */
  readonly signal: AbortSignal;
  /** The same for a transport that needs no signal: takes what to do at an abort, returns what prevents it. */
  readonly onAbort?: OnAbort;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  /** Where there is one, it is read in place of `text()`, and no further than is sensible. */
  readonly body?: { getReader(): BodyReader } | null;
  /** A stream for large answers, of a transport that would else keep the whole of one; read in place of `body`. */
  stream?(): { getReader(): BodyReader };
}

export interface BodyReader {
  read(): Promise<
    | { readonly done: false; readonly value: Uint8Array }
    | { readonly done: true; readonly value?: unknown }
  >;
  cancel(): Promise<void>;
}

/** The platform's, looked up at each call: what wraps it later is heeded. */
export const platformFetch: ByteFetch = (url, init) => {
  if (init.body instanceof ReadableStream && isNode()) return fetchWithStream(url, init);
  // Its types are those of the platform, of which there are several.
  const given: object = init;
  return fetch(url, given);
};

/**
 * A request that may be redirected is copied by Node's `fetch`, and with it all of its body, which nobody reads: of an
 * archive of 200 MB that many are held. One that may not, and is of no window, goes out a part at a time.
 */
async function fetchWithStream(
  url: string,
  { method, headers, body, signal }: FetchInit<unknown>,
): Promise<FetchAnswer> {
  const given: object = { method, headers, body, duplex: "half", signal, redirect: "error" };
  try {
    return await fetch(url, { ...given, window: null });
  } catch (error) {
    if (!isRedirect(error)) throw error;
    // As platforms answer that hide a redirect.
    return { status: 0, headers: new Headers(), text: () => Promise.resolve("") };
  }
}

/** Others copy nothing, refuse such a request (Workers), or say it in words of their own (Deno, Bun). */
function isNode(): boolean {
  const { process } = globalThis as { readonly process?: { readonly versions?: object } };
  const versions = process?.versions;
  return versions !== undefined && "node" in versions && !("deno" in versions || "bun" in versions);
}

function isRedirect(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && /\bredirect/i.test(cause.message);
}
