import type { Command } from "commander";

/** What `dist/operate/` exports: the folder cli/ of the repository, bundled with the client. */
interface Operate {
  addCommands(program: Command, done: (code: number) => void): void;
}

// Not a literal: it is no part of this build, and the generator knows nothing of the runtime.
const operate: string = "#operate";

/** Adds the commands that submit and look after workflows. */
export async function addOperatorCommands(
  program: Command,
  done: (code: number) => void,
): Promise<void> {
  const { addCommands } = (await import(operate)) as Operate;
  addCommands(program, done);
}
