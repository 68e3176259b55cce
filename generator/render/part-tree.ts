import { effects } from "../model/bindings.js";
import { parameterName } from "../model/names.js";
import type { ArgumentModel, EffectsModel, PartModel, RowModel } from "../model/types.js";
import { argumentTree, rulesTree } from "./argument-tree.js";
import { newUsed, rowsTree, type Used } from "./expression-tree.js";
import { Args, Arrow, Call, type Entries, type Tree } from "./literal.js";

type Fields = { readonly [name: string]: Tree | undefined };

/** What is written, and of which arguments. */
export function partTree(part: PartModel): Fields {
  const { args } = part;
  const rules = rulesTree(part);
  const rows = args.map((arg) => [arg.name, argumentTree(arg, partTree)] as const);
  const each = args.find(({ type }) => type.kind === "list" && type.of.kind === "variants");
  const { first, set, credential } = effectsTree(part.effects, args);
  return {
    args: args.length === 0 ? undefined : new Args(rows),
    rules: rules.length === 0 ? undefined : rules,
    first,
    set,
    last: each && new Call(effects.each, each.name),
    credential,
  };
}

export function effectsTree(
  { replace, set, credential }: EffectsModel,
  args: readonly ArgumentModel[],
): Fields {
  const writer = (rows: readonly RowModel[]): Tree | undefined => {
    if (rows.length === 0) return undefined;
    const used = newUsed();
    const body = rowsTree(rows, used);
    return writerOf(body, used, args);
  };
  const first = writer(replace);
  return {
    first: first && new Call(effects.replace, first),
    set: writer(set),
    credential: writer(credential),
  };
}

/** What a writer knows behind the arguments. */
const facts = ["epoch", "taken", "guid"];

/** A function of arguments in their order, and of facts behind them: up to the last one that it uses. */
export function writerOf(body: Entries, used: Used, args: readonly ArgumentModel[]): Arrow {
  const names = [
    ...args.map(({ name }) => ({ name: parameterName(name), isUsed: used.args.has(name) })),
    ...facts.map((name) => ({ name, isUsed: used.facts.has(name) })),
  ];
  const count = names.findLastIndex(({ isUsed }) => isUsed) + 1;
  const parameters = names.map(({ name, isUsed }) => (isUsed ? name : `_${name}`));
  return new Arrow(parameters.slice(0, count), body);
}
