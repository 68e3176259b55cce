import { effects } from "../model/bindings.js";
import type { EffectsModel, PartModel, RowModel } from "../model/types.js";
import { argumentTree, rulesTree } from "./argument-tree.js";
import { rowsTree } from "./expression-tree.js";
import { Call, type Tree } from "./literal.js";

type Fields = { readonly [name: string]: Tree | undefined };

/** What is written, and of which arguments. */
export function partTree(part: PartModel): Fields {
  const { args } = part;
  const rules = rulesTree(part);
  const rows = args.map((arg) => [arg.name, argumentTree(arg)] as const);
  const each = args.find(({ type }) => type.kind === "list" && type.of.kind === "variants");
  const { credential, ...written } = effectsTree(part.effects);
  return {
    args: args.length === 0 ? undefined : Object.fromEntries(rows),
    rules: rules.length === 0 ? undefined : rules,
    ...written,
    last: each && new Call(effects.each, each.name),
    credential,
  };
}

export function effectsTree({ replace, set, credential }: EffectsModel): Fields {
  const rows = (of: readonly RowModel[]): Tree | undefined =>
    of.length === 0 ? undefined : rowsTree(of);
  const first = rows(replace);
  return {
    first: first && new Call(effects.replace, first),
    set: rows(set),
    credential: rows(credential),
  };
}
