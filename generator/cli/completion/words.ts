import type { Argument, Command, Option } from "commander";

/** What a shell may offer for a value. */
export type Value = { readonly choices: readonly string[] } | "file" | "folder" | "nothing";

export interface OptionWords {
  readonly long: string;
  /** `-v`; undefined for most. */
  readonly short: string | undefined;
  readonly doc: string;
  /** Undefined for a flag. */
  readonly value: Value | undefined;
}

export interface CommandWords {
  readonly name: string;
  readonly doc: string;
  readonly options: readonly OptionWords[];
  /** The last one stands for all that come after it, where `isVariadic`. */
  readonly values: readonly Value[];
  readonly isVariadic: boolean;
}

/** The words of all commands that a help shows. */
export function wordsOf(program: Command): readonly CommandWords[] {
  const help = program.createHelp();
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    doc: command.description(),
    options: help.visibleOptions(command).flatMap((option) => optionWords(option)),
    values:
      // That of `help` itself is the name of a command.
      command.name() === "help"
        ? [{ choices: program.commands.map((each) => each.name()) }]
        : command.registeredArguments.map((argument) => valueOf(argument, argument.name())),
    isVariadic: command.registeredArguments.some(({ variadic }) => variadic),
  }));
}

function optionWords(option: Option): OptionWords[] {
  const { long, short, description: doc, flags } = option;
  if (!long) return [];
  const isFlag = !option.required && !option.optional;
  const [, value = ""] = /[<[]([^>\].]+)/.exec(flags) ?? [];
  return [{ long, short, doc, value: isFlag ? undefined : valueOf(option, value) }];
}

function valueOf({ argChoices }: Argument | Option, name: string): Value {
  if (argChoices !== undefined) return { choices: argChoices };
  if (/folder$/.test(name)) return "folder";
  // `--credential <type=file>` begins with a type, which no shell knows.
  return /^(files?|path|other|old|new|out)$/.test(name) ? "file" : "nothing";
}
