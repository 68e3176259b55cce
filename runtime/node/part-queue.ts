import type { BodyReader } from "../http/fetch.js";

/** Where undici is told to wait. */
interface Flow {
  pause(): void;
  resume(): void;
}

/** What waits to be read at most, in bytes, before the sender is told to wait. */
const enough = 256 * 1024;

/** Parts of an answer on their way from undici to who reads them: no more of them are held than are read soon. */
export class PartQueue implements BodyReader {
  readonly #flow: Flow;
  readonly #stop: () => void;
  readonly #parts: Uint8Array[];
  #held = 0;
  #isPaused = false;
  #end: { readonly error?: unknown } | undefined;
  #reader: (() => void) | undefined;

  /** @param stop ends the request */
  constructor(parts: readonly Uint8Array[], flow: Flow, stop: () => void) {
    this.#parts = [...parts];
    this.#held = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.#flow = flow;
    this.#stop = stop;
  }

  push(part: Uint8Array): void {
    this.#parts.push(part);
    this.#held += part.byteLength;
    if (this.#held > enough && !this.#isPaused) {
      this.#isPaused = true;
      this.#flow.pause();
    }
    this.#reader?.();
  }

  /** @param end without an error where all parts have come */
  finish(end: { readonly error?: unknown }): void {
    this.#end = end;
    this.#reader?.();
  }

  async read(): ReturnType<BodyReader["read"]> {
    for (;;) {
      const part = this.#parts.shift();
      if (part !== undefined) {
        this.#held -= part.byteLength;
        if (this.#isPaused && this.#held === 0) {
          this.#isPaused = false;
          this.#flow.resume();
        }
        return { done: false, value: part };
      }
      if (this.#end !== undefined) {
        if ("error" in this.#end) throw this.#end.error;
        return { done: true };
      }
      await new Promise<void>((resolve) => (this.#reader = resolve));
    }
  }

  cancel(): Promise<void> {
    this.#stop();
    return Promise.resolve();
  }
}
