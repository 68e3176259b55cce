import path from "node:path";
import { BuilderError, isSpecanvilError } from "specanvil";
import { expect, test } from "vitest";

/** What was done, the code of its error, and a part of its message. */
export type Misuse = readonly [name: string, misuse: () => unknown, code: string, text: string];

/** A test for each misuse: its error says where and what, and its stack begins at the caller's own line. */
export function misuses(place: string, table: readonly Misuse[]): void {
  test.each(table)(`${place}: %s`, (_, misuse, code, text) => {
    let caught: unknown;
    try {
      misuse();
    } catch (error) {
      caught = error;
    }
    expect(isSpecanvilError(caught)).toBe(true);
    expect(caught).toBeInstanceOf(BuilderError);
    const error = caught as BuilderError;
    expect(error.code).toBe(code);
    expect(error.message).toContain(place);
    expect(error.message).toContain(text);
    const frame = error.stack?.split("\n").find((line) => line.trim().startsWith("at "));
    expect(frame).toContain(path.basename(expect.getState().testPath ?? ""));
  });
}
