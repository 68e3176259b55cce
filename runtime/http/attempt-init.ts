import type { ByteFetch, FetchInit } from "./fetch.js";
import type { OnAbort } from "./on-abort.js";
import type { TimeLimit } from "./time-limit.js";

type Body = NonNullable<Parameters<ByteFetch>[1]["body"]>;

/** Where the limit stands: no private field, which what wraps or inherits from the object hasn't. */
const limitKey = Symbol("limit");

/**
 * What a transport gets besides the address. The signal is the object's own property, so that a copy has it too, by one
 * getter for all: an engine gives an object with a getter of its own a hidden class of its own, which outlives it by far
 * and keeps all that it holds.
 */
export class AttemptInit implements FetchInit<Body> {
  static readonly #signal: PropertyDescriptor & ThisType<AttemptInit> = {
    get() {
      return this[limitKey].signal;
    },
    enumerable: true,
  };

  readonly method: string;
  readonly headers: Record<string, string>;
  readonly redirect = "manual";
  readonly onAbort: OnAbort;
  /** Made when it is read. */
  declare readonly signal: AbortSignal;
  declare readonly body?: Body;
  declare readonly duplex?: "half";
  declare private readonly [limitKey]: TimeLimit;

  /** @param body a function makes a stream of it */
  constructor(
    method: string,
    headers: Record<string, string>,
    body: string | Uint8Array | (() => ReadableStream<Uint8Array>) | undefined,
    limit: TimeLimit,
  ) {
    this.method = method;
    this.headers = headers;
    this.onAbort = limit.onAbort;
    Object.defineProperty(this, limitKey, { value: limit });
    Object.defineProperty(this, "signal", AttemptInit.#signal);
    if (typeof body === "function") Object.assign(this, { body: body(), duplex: "half" });
    else if (body !== undefined) Object.assign(this, { body });
  }
}
