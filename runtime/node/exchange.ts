import type { Dispatcher } from "undici";
import type { ByteFetch, FetchAnswer } from "../http/fetch.js";
import { onAbort, type OnAbort } from "../http/on-abort.js";
import { longestAnswer, OversizedAnswer } from "../http/read-body.js";
import { PartQueue } from "./part-queue.js";
import { authorization, type Proxy } from "./proxy.js";
import { refused } from "./proxy-error.js";

/** How requests get to a target. */
export interface Way {
  readonly dispatcher: Dispatcher;
  /** A proxy that reads the request and sends it on, as HTTP proxies do for http targets. */
  readonly forwarder: Proxy | undefined;
}

/**
 * One request and its answer. Redirects are answers as any other, and none is packed: what is bounded on the wire is
 * bounded in memory.
 */
export function exchange(way: Way, url: URL, init: Parameters<ByteFetch>[1]): Promise<FetchAnswer> {
  const { dispatcher, forwarder } = way;
  const headers: Record<string, string> = { ...init.headers, "accept-encoding": "identity" };
  if (forwarder !== undefined) Object.assign(headers, { host: url.host }, authorization(forwarder));
  const request: Dispatcher.DispatchOptions = {
    origin: forwarder?.origin ?? `${url.protocol}//${url.host}`,
    path: forwarder === undefined ? url.pathname + url.search : url.href,
    method: init.method,
    headers,
    // undici takes any iterable; its types name fewer.
    body: (init.body ?? null) as string | null,
  };
  return new Promise((resolve, reject) => {
    const handler = new Exchange(forwarder, resolve, reject);
    handler.heed(init.onAbort ?? ((act) => onAbort(init.signal, act)));
    dispatcher.dispatch(request, handler);
  });
}

type Settle<T> = readonly [resolve: (value: T) => void, reject: (error: unknown) => void];

const decoder = new TextDecoder();

/** What undici tells of a request, without the streams that it would make of it: they cost as much as all the rest. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #forwarder: Proxy | undefined;
  readonly #answer: Settle<FetchAnswer>;
  /** Who waits for the text of the answer. */
  #reader: Settle<string> | undefined;
  /** Takes the parts of an answer that is read as a stream. */
  #queue: PartQueue | undefined;
  /** How it ended: with a text, or with what was thrown. */
  #end: { readonly text: string } | { readonly error: unknown } | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #ignore = (): void => {};
  readonly #chunks: Buffer[] = [];
  #length = 0;

  constructor(forwarder: Proxy | undefined, ...answer: Settle<FetchAnswer>) {
    this.#forwarder = forwarder;
    this.#answer = answer;
  }

  heed(onAbort: OnAbort): void {
    this.#ignore = onAbort((reason) => this.#abort(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Aborted while it waited for a connection.
    if (this.#end !== undefined && "error" in this.#end) controller.abort(this.#end.error as Error);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return;
    if (status === 407 && this.#forwarder !== undefined) {
      this.#abort(refused(this.#forwarder, status));
      return;
    }
    this.#answer[0]({
      status,
      headers: { get: (name) => valueOf(headers[name.toLowerCase()]) },
      text: () =>
        new Promise((...reader) => {
          this.#reader = reader;
          this.#tell();
        }),
      stream: () => {
        this.#queue = new PartQueue(this.#chunks.splice(0), controller, () =>
          this.#abort(new Error("the answer isn't wanted any more")),
        );
        this.#tell();
        return { getReader: () => this.#queue as PartQueue };
      },
    });
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#queue !== undefined) {
      this.#queue.push(chunk);
      return;
    }
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length > longestAnswer) {
      this.#abort(new OversizedAnswer(`The answer is longer than ${longestAnswer} bytes.`));
    }
  }

  onResponseEnd(): void {
    const [first, ...others] = this.#chunks;
    const bytes = others.length === 0 ? first : Buffer.concat(this.#chunks, this.#length);
    this.#finish({ text: decoder.decode(bytes) });
  }

  onResponseError(_: unknown, error: Error): void {
    this.#finish({ error });
  }

  /** Closes the connection, unless the request still waits for one. */
  #abort(reason: unknown): void {
    this.#finish({ error: reason });
    this.#controller?.abort(reason as Error);
  }

  #finish(end: { readonly text: string } | { readonly error: unknown }): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#ignore();
    this.#tell();
  }

  #tell(): void {
    if (this.#end === undefined) return;
    this.#queue?.finish("text" in this.#end ? {} : this.#end);
    if ("text" in this.#end) {
      this.#reader?.[0](this.#end.text);
    } else {
      // Heard only by who still waits for it.
      this.#answer[1](this.#end.error);
      this.#reader?.[1](this.#end.error);
    }
  }
}

function valueOf(header: string | string[] | undefined): string | null {
  return Array.isArray(header) ? header.join(", ") : (header ?? null);
}
