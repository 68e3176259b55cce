import { FlowError } from "specanvil/datastage";

/** The code of the error that a call ends with, and its text. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof FlowError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing";
}

/** What JavaScript could do: the same, with no types. */
export function untyped(value: unknown): Record<string, (...args: readonly unknown[]) => never> {
  return value as never;
}
