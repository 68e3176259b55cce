import type { FetchAnswer } from "./fetch.js";

/** What failed on our side of the connection, such as a full disk: another try wouldn't help. */
export class LocalFailure extends Error {
  constructor(cause: unknown) {
    super("what was received could not be taken", { cause });
  }
}

/** Takes the bytes of a successful answer in place of reading it as text. Called anew for each try. */
export type Receive<T> = (answer: FetchAnswer) => Promise<T>;

/** The bytes of an answer, a part at a time. */
export async function* partsOf(answer: FetchAnswer): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = (answer.stream?.() ?? answer.body)?.getReader();
  if (reader === undefined) {
    yield new TextEncoder().encode(await answer.text());
    return;
  }
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isOver = done;
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early doesn't want the rest to come.
    if (!isOver) await reader.cancel().catch(() => {});
  }
}
