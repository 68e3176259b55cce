import type { Defined } from "./lint/lint.js";

/** What the program gives to commands. */
export interface Surroundings {
  /** Takes the exit code. */
  readonly done: (code: number) => void;
  /** Reads the definitions in a folder. */
  readonly defined: (spec: string) => Promise<Defined>;
  /** The end of a help: how the command is called. */
  readonly examples: (...calls: string[]) => string;
}
