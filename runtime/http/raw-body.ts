/** A body that is sent as it is. A function makes a stream of it, anew for each try. */
export class RawBody {
  readonly contentType: string;
  readonly content: string | Uint8Array | (() => ReadableStream<Uint8Array>);

  constructor(
    contentType: string,
    content: string | Uint8Array | (() => ReadableStream<Uint8Array>),
  ) {
    this.contentType = contentType;
    this.content = content;
  }
}

/** A stream of what an iterable gives, a part at a time and no earlier than it is asked for. */
export function streamOf(parts: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await iterator.next();
      if (step.done === true) controller.close();
      else controller.enqueue(step.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
