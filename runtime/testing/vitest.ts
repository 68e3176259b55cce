import { expect } from "vitest";
import { comparePayloads } from "./compare-payloads.js";
import { frozenPayload, type PayloadSource, payloadText } from "./payload-text.js";

interface PayloadMatchers<R> {
  /**
   * The payload of a workflow or of a finished builder equals `wanted`, order included. The clock is frozen and secrets
   * are masked; a failure names the parameters that differ.
   */
  toMatchPayload(wanted: unknown): R;
}

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- vitest's own declaration has it so.
  interface Assertion<T = any> extends PayloadMatchers<T> {}
  interface AsymmetricMatchersContaining extends PayloadMatchers<unknown> {}
}

expect.extend({
  toMatchPayload(received: PayloadSource, wanted: unknown) {
    const found = frozenPayload(received);
    const differences = comparePayloads(found, wanted);
    return {
      pass: differences.length === 0,
      message: () =>
        differences.length === 0
          ? "The payload is what it was wanted not to be."
          : `The payload differs:\n${differences.map((line) => `  ${line}`).join("\n")}`,
      actual: found,
      expected: wanted,
    };
  },
});

/**
 * Compares a payload with the file beside the test, and writes the file where there is none: a snapshot that a reviewer
 * can read. Run vitest with `-u` to accept a change.
 *
 * @param file - Relative to the test: `./import.payload.json`
 */
export async function expectPayloadFile(source: PayloadSource, file: string): Promise<void> {
  await expect(payloadText(source)).toMatchFileSnapshot(file);
}
