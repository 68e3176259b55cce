import { groupsOf } from "../model/argument-groups.js";
import { rules, types } from "../model/bindings.js";
import type { ArgumentModel, PartModel, TypeModel } from "../model/types.js";
import { Call, Code, type Tree } from "./literal.js";

type TreeOf = (part: PartModel) => Tree;

// What arguments hold, and what they say of each other, as the runtime reads it.

/**
 * An argument: its type, with its default where it may be left out.
 *
 * @param treeOf - Of a part; a variant is one
 */
export function argumentTree(arg: ArgumentModel, treeOf: TreeOf): Tree {
  const type = ruledType(arg, treeOf);
  const usual = arg.default?.value;
  if (usual !== undefined) return [type, usual];
  // Whether what goes with another one is needed is a rule.
  return arg.optional || arg.only !== undefined ? [type] : type;
}

function ruledType({ type, min, max, characters, blank }: ArgumentModel, treeOf: TreeOf): Tree {
  if (characters !== undefined) return new Call(types.stringOf, characters);
  if (!blank) return new Code(types.filledString, types.filledString);
  if (type.kind === "list" && min !== undefined) {
    return new Call(types.listFrom, min, typeTree(type.of, treeOf));
  }
  if (type.kind !== "integer" || (min === undefined && max === undefined))
    return typeTree(type, treeOf);
  return new Call(types.integerWithin, min ?? new Code("-Infinity"), max ?? new Code("Infinity"));
}

function typeTree(type: TypeModel, treeOf: TreeOf): Tree {
  switch (type.kind) {
    case "list":
    case "map":
      return new Call(types[type.kind], typeTree(type.of, treeOf));
    case "variants": {
      const items = type.variants.items.map((item) => [item.value, treeOf(item)] as const);
      return new Call(types.variants, Object.fromEntries(items));
    }
    case "enum": {
      const { definition } = type;
      if (definition.kind === "enum") {
        const values = definition.members.map((member) => member.value);
        return new Call(types.enum, definition.name, ...values);
      }
      const { name, of, open, values } = definition;
      return open ? new Call(types.openEnum, of[0] ?? name) : new Call(types.enum, name, ...values);
    }
    default:
      return new Code(types[type.kind], types[type.kind]);
  }
}

/** What binds the arguments of a part. */
export function rulesTree(part: PartModel): Tree[] {
  return groupsOf(part).flatMap((group): Tree[] => {
    const names = group.members.map(({ name }) => name);
    if (group.rule !== "only") return [new Call(rules[group.rule], ...names)];
    const { controller, is, members } = group;
    const needed = members.filter(({ optional }) => !optional).map(({ name }) => name);
    return [
      new Call(rules.only, controller.name, is, ...names),
      ...(needed.length === 0 ? [] : [new Call(rules.needed, controller.name, is, ...needed)]),
    ];
  });
}
