import type { ArgumentModel, Literal, PartModel } from "./types.js";

/** Arguments that one rule binds to each other or to another one. */
export type ArgumentGroup =
  /** They go only with one value of another argument. */
  | {
      readonly rule: "only";
      readonly controller: ArgumentModel;
      readonly is: Literal;
      /** How a reader of the documentation writes that value. */
      readonly text: string;
      readonly members: readonly ArgumentModel[];
    }
  /** All of them are given, or none. */
  | { readonly rule: "with"; readonly members: readonly ArgumentModel[] }
  /** One of them at least is given. */
  | { readonly rule: "some"; readonly members: readonly ArgumentModel[] };

/** The rules of a part's arguments, each with the arguments that have it. */
export function groupsOf({ args, some }: Pick<PartModel, "args" | "some">): ArgumentGroup[] {
  const chosen = args.filter(({ name }) => some.includes(name));
  return [
    ...(chosen.length === 0 ? [] : [{ rule: "some" as const, members: chosen }]),
    ...togetherIn(args),
    ...conditionsIn(args),
  ];
}

function togetherIn(args: readonly ArgumentModel[]): ArgumentGroup[] {
  const sets: Set<string>[] = [];
  for (const { name, with: other } of args) {
    if (other === undefined) continue;
    const joined = sets.filter((set) => set.has(name) || set.has(other));
    for (const set of joined) sets.splice(sets.indexOf(set), 1);
    sets.push(new Set([name, other, ...joined.flatMap((set) => [...set])]));
  }
  return sets.map((set) => ({
    rule: "with",
    members: args.filter(({ name }) => set.has(name)),
  }));
}

function conditionsIn(args: readonly ArgumentModel[]): ArgumentGroup[] {
  type Condition = Extract<ArgumentGroup, { readonly rule: "only" }>;
  const groups: (Condition & { readonly members: ArgumentModel[] })[] = [];
  for (const arg of args) {
    if (arg.only === undefined) continue;
    const { argument, is, text } = arg.only;
    const controller = args.find((other) => other.name === argument);
    const group = groups.find((other) => other.controller === controller && other.is === is);
    if (group !== undefined) group.members.push(arg);
    else if (controller !== undefined) {
      groups.push({ rule: "only", controller, is, text, members: [arg] });
    }
  }
  return groups;
}
