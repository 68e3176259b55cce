import type { Command } from "commander";
import { nearest } from "../diagnostics/known.js";

/**
 * Lets a wrong call be told in two lines, not buried under a help: the mistake, with what may be meant, and where to look.
 *
 * @param json - Whether it is told as one JSON document
 */
export function tellBriefly(program: Command, json: boolean): void {
  for (const command of [program, ...program.commands]) {
    const name = command === program ? "specanvil" : `specanvil ${command.name()}`;
    const hint = `See ${name} --help.`;
    command.configureOutput({
      outputError: (text, write) => {
        const mistake = withGuess(text.trim());
        const message = mistake.replace(/^error: /, "");
        const document = { error: { code: "USAGE", message, hint } };
        write(json ? `${JSON.stringify(document)}\n` : `${mistake}\n`);
      },
    });
    // Commander writes it after the mistake, by itself.
    if (!json) command.showHelpAfterError(hint);
  }
}

function withGuess(mistake: string): string {
  const [, wanted, choices] =
    /(?:value|argument) '([^']*)' is invalid.*\. Allowed choices are (.*)\.$/.exec(mistake) ?? [];
  const guess = wanted === undefined ? undefined : nearest((choices ?? "").split(", "), wanted);
  return guess === undefined
    ? mistake.replace("\n(Did you mean", " (Did you mean")
    : `${mistake} (Did you mean ${guess}?)`;
}
