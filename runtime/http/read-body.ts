import type { FetchAnswer } from "./fetch.js";

/** Thrown for an answer that doesn't end. */
export class OversizedAnswer extends Error {}

/** The longest answer that is read, in bytes. A search over thousands of runs is a tenth of it. */
export const longestAnswer = 64 * 1024 * 1024;

/**
 * The text of an answer. Where the transport has a stream, no more of it than {@link longestAnswer} is held: a server
 * that sends without end, or a small answer that unpacks without end, would take all memory.
 *
 * @throws OversizedAnswer
 */
export async function readBody(answer: FetchAnswer): Promise<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return answer.text();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > longestAnswer) {
      await reader.cancel();
      throw new OversizedAnswer(`The answer is longer than ${longestAnswer} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
