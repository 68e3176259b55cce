import type { Command } from "commander";

/** Lets a wrong call be told in two lines, not buried under a help: the mistake, with what may be meant, and where to look. */
export function tellBriefly(program: Command): void {
  for (const command of [program, ...program.commands]) {
    const name = command === program ? "specanvil" : `specanvil ${command.name()}`;
    command.showHelpAfterError(`See ${name} --help.`).configureOutput({
      outputError: (text, write) => write(text.replace("\n(Did you mean", " (Did you mean")),
    });
  }
}
