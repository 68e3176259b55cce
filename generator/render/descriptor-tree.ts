import type { PackageModel, PartModel, RowModel, StepModel } from "../model/types.js";
import { expressionTree, nameText } from "./expression-tree.js";
import { Call, Code, type Tree } from "./literal.js";
import { effectsTree, partTree } from "./part-tree.js";

/** The descriptor literal of a package: what the runtime interprets. */
export function descriptorTree(model: PackageModel): Tree {
  const { start, steps, end, slots } = model;
  const needs = slots.flatMap(({ name, need }) => (need === undefined ? [] : [[name, need]]));
  const many = slots.filter((slot) => slot.many).map(({ name }) => name);
  return {
    builder: model.builder,
    surface: model.surface?.name,
    templateRef: model.templateRef,
    annotations: groups(model.annotations),
    labels: groups(model.labels),
    start: start && partTree(start),
    needs: needs.length === 0 ? undefined : (Object.fromEntries(needs) as Tree),
    many: many.length === 0 ? undefined : many,
    steps: Object.fromEntries(steps.map((step) => [step.name, stepTree(step)])),
    end: end.set.length === 0 ? undefined : effectsTree(end),
  };
}

function stepTree(step: StepModel): Tree {
  const { name, slot, opens } = step;
  return {
    slot: slot === name ? undefined : slot,
    opens: opens.length === 0 ? undefined : opens,
    ...partTree(step),
  };
}

// The order of keys is the order of the wire: no key here is a number, which an object would move to the front.

/** Names up to their last slash stand once for all neighbours that begin so. */
function groups(entries: readonly RowModel[]): Tree {
  const found: { readonly beginning: string; readonly rows: [string, Tree][] }[] = [];
  for (const [name, value] of entries) {
    const text = nameText(name);
    const slash = text.slice(0, text.lastIndexOf("/") + 1);
    const beginning = isPlainKey(text.slice(slash.length)) ? slash : "";
    const row: [string, Tree] = [text.slice(beginning.length), expressionTree(value)];
    const last = found.at(-1);
    if (last?.beginning === beginning) last.rows.push(row);
    else found.push({ beginning, rows: [row] });
  }
  return found.map((group) => [group.beginning, Object.fromEntries(group.rows)]);
}

/** Whether an object keeps a key where it is put. */
function isPlainKey(key: string): boolean {
  return key !== "" && key !== "__proto__" && !/^\d+$/.test(key);
}

/** Everything that takes arguments: the start, the steps, the items of lists that are of several kinds. */
export function partsOf({ start, steps, variants }: PackageModel): PartModel[] {
  const items = variants.flatMap((kind) => kind.items);
  return [...(start === undefined ? [] : [start]), ...steps, ...items];
}

/** The functions that a descriptor uses: the runtime bindings that its module imports. */
export function bindingsIn(tree: Tree | undefined): string[] {
  const found = new Set<string>();
  const visit = (part: Tree | undefined): void => {
    if (part instanceof Code) {
      if (/^[a-z]/.test(part.text) && part.text !== "undefined") found.add(part.text);
    } else if (part instanceof Call) {
      found.add(part.name);
      part.args.forEach(visit);
    } else if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  visit(tree);
  return [...found];
}
