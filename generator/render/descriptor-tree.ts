import { types } from "../model/bindings.js";
import type { PackageModel, PartModel, RowModel, StepModel } from "../model/types.js";
import { expressionTree, newUsed, textParts } from "./expression-tree.js";
import { hoist, type Hoisted } from "./hoist.js";
import { Arrow, Call, Choice, Code, Entries, Joined, type Tree } from "./literal.js";
import { effectsTree, partTree, writerOf } from "./part-tree.js";

/** What the runtime reads of a package. */
export function descriptorTree(model: PackageModel): Hoisted {
  const { start, steps, end, slots } = model;
  const needs = slots.flatMap(({ name, need }) => (need === undefined ? [] : [[name, need]]));
  const many = slots.filter((slot) => slot.many).map(({ name }) => name);
  const tree = {
    builder: model.builder,
    surface: model.surface?.name,
    templateRef: model.templateRef,
    annotations: textsTree(model.annotations),
    labels: textsTree(model.labels),
    start: start && partTree(start),
    needs: needs.length === 0 ? undefined : (Object.fromEntries(needs) as Tree),
    many: many.length === 0 ? undefined : many,
    steps: Object.fromEntries(steps.map((step) => [step.name, stepTree(step)])),
    end: end.set.length === 0 ? undefined : effectsTree(end, start?.args ?? []),
  };
  return hoist(tree, types.enum);
}

function stepTree(step: StepModel): Tree {
  const { name, slot, opens } = step;
  return {
    slot: slot === name ? undefined : slot,
    opens: opens.length === 0 ? undefined : opens,
    ...partTree(step),
  };
}

/** Texts that are the same for all workflows as objects, those between them as functions of facts. */
function textsTree(rows: readonly RowModel[]): Tree {
  const groups: { readonly isFixed: boolean; readonly rows: RowModel[] }[] = [];
  for (const row of rows) {
    const isFixed = row.every(({ kind }) => kind === "literal");
    const last = groups.at(-1);
    if (last?.isFixed === isFixed) last.rows.push(row);
    else groups.push({ isFixed, rows: [row] });
  }
  return groups.map((group) => {
    const used = newUsed();
    const body = new Entries(
      group.rows.map(([name, value]) => {
        return [joinedName(textParts(name, used)), expressionTree(value, used)];
      }),
    );
    return group.isFixed ? body : writerOf(body, used, []);
  });
}

/** Names up to their last slash are alike for many. */
function joinedName([first = "", ...others]: readonly (string | Code)[]): Joined {
  if (typeof first !== "string") return new Joined("", first, ...others);
  const end = first.lastIndexOf("/") + 1;
  return new Joined(first.slice(0, end), first.slice(end), ...others);
}

/** Everything that takes arguments: the start, the steps, the items of lists that are of several kinds. */
export function partsOf({ start, steps, variants }: PackageModel): PartModel[] {
  const items = variants.flatMap((kind) => kind.items);
  return [...(start === undefined ? [] : [start]), ...steps, ...items];
}

/** The functions of the runtime that a descriptor uses: what its module imports. */
export function bindingsIn(tree: Tree): string[] {
  const found = new Set<string>();
  const visit = (part: Tree | undefined): void => {
    if (part instanceof Code) for (const name of part.bindings) found.add(name);
    else if (part instanceof Call) {
      found.add(part.name);
      part.args.forEach(visit);
    } else if (part instanceof Choice) [...part.tests, part.then, part.otherwise].forEach(visit);
    else if (part instanceof Arrow) visit(part.body);
    else if (part instanceof Entries) for (const [, value] of part.entries) visit(value);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  visit(tree);
  return [...found];
}
