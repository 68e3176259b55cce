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
  const { first, set, credential } = effectsTree(part.effects, args);
  return {
    args: args.length === 0 ? undefined : new Args(rows),
    rules: rules.length === 0 ? undefined : rules,
    first,
    set,
    each: args.find(({ type }) => type.kind === "list" && type.of.kind === "variants")?.name,
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

/** A function of arguments in their order, and of facts behind them: up to the last one that it uses. */
export function writerOf(body: Entries, used: Used, args: readonly ArgumentModel[]): Arrow {
  const facts = ["epoch", "guid", "taken"].filter((name) => used.facts.has(name));
  const names = args.map(({ name }) => (used.args.has(name) ? parameterName(name) : `_${name}`));
  const last = args.findLastIndex(({ name }) => used.args.has(name));
  return new Arrow(
    facts.length === 0 ? names.slice(0, last + 1) : [...names, `{ ${facts.join(", ")} }`],
    body,
  );
}
