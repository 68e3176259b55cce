import { readFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { addCommands } from "../../cli/commands.js";
import { program } from "../../generator/cli/program.js";
import { repository } from "../generator/repository.js";

/** What is wrong with a line of a shell: commands and options of `specanvil` that there aren't, scripts that npm doesn't find. */
export function mistakesOfLine(line: string): string[] {
  return line
    .split(/ \| | && | \|\| |; /)
    .map((command) => wordsOf(command.replace(/ >>? \S+/, "")).filter((word) => word !== "npx"))
    .flatMap((words) => {
      const [name = "", ...args] = words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word)));
      if (name === "specanvil") return mistakeOfArguments(args);
      return name === "npm" ? mistakeOfScript(args) : [];
    });
}

/** The lines of a script, without comments, each whole. */
export function linesOf(script: string): string[] {
  return script
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** Parses, and runs nothing. */
function mistakeOfArguments(given: readonly string[]): string[] {
  // What a file holds decides of which command it is.
  const isForm = given[0] === "import" && given[1]?.includes("configmap") === true;
  const args = isForm ? ["import-configmap", ...given.slice(1)] : given;
  const root = program(() => {});
  addCommands(root, {
    done: () => {},
    defined: () => Promise.resolve({ templates: [] }),
    examples: () => "",
  });
  let problem = "";
  const quiet = (command: Command): void => {
    command.configureOutput({ writeErr: (text) => (problem += text), writeOut: () => {} });
    command
      .exitOverride()
      .showHelpAfterError(false)
      .action(() => {});
    command.commands.forEach(quiet);
  };
  quiet(root);
  try {
    root.parse(args, { from: "user" });
  } catch {
    if (problem !== "") return [`specanvil ${args.join(" ")}: ${problem.trim()}`];
  }
  return [];
}

const { scripts } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function mistakeOfScript([verb = "", ...args]: readonly string[]): string[] {
  const name = verb === "run" ? args.find((word) => !word.startsWith("-")) : verb;
  if (verb === "install" || verb === "ci" || (name !== undefined && name in scripts)) return [];
  return [`npm has no script ${name}.`];
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
}
