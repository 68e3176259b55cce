import type { ArgumentModel, Literal } from "./types.js";

/** Arguments that go only with one value of another one. */
export interface ArgumentGroup {
  readonly controller: ArgumentModel;
  readonly is: Literal;
  /** How a reader of the documentation writes that value. */
  readonly text: string;
  readonly dependents: readonly ArgumentModel[];
}

/** The conditions of a step's arguments, each with the arguments that have it. */
export function groupsOf(args: readonly ArgumentModel[]): ArgumentGroup[] {
  const groups: (ArgumentGroup & { readonly dependents: ArgumentModel[] })[] = [];
  for (const arg of args) {
    if (arg.only === undefined) continue;
    const { argument, is, text } = arg.only;
    const controller = args.find((other) => other.name === argument);
    const group = groups.find((other) => other.controller === controller && other.is === is);
    if (group !== undefined) group.dependents.push(arg);
    else if (controller !== undefined) groups.push({ controller, is, text, dependents: [arg] });
  }
  return groups;
}
