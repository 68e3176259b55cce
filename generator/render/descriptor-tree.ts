import { texts, types } from "../model/bindings.js";
import type {
  NameModel,
  PackageModel,
  PartModel,
  RowModel,
  SlotModel,
  StepModel,
} from "../model/types.js";
import { expressionTree, newUsed, textParts } from "./expression-tree.js";
import { hoist, type Hoisted } from "./hoist.js";
import { Call, Entries, Joined, type Tree } from "./literal.js";
import { effectsTree, partTree, writerOf } from "./part-tree.js";

/** What the runtime reads of a package. */
export function descriptorTree(model: PackageModel): Hoisted {
  const { start, steps, end, slots } = model;
  const needs = slots.flatMap(({ name, need }) => (need === undefined ? [] : [[name, need]]));
  const tree = {
    builder: model.builder,
    surface: model.surface && { name: model.surface.name, notice: model.surface.doc },
    templateRef: model.templateRef,
    annotations: textsTree(model.annotations),
    labels: textsTree(model.labels),
    start: start && partTree(start),
    needs: needs.length === 0 ? undefined : (Object.fromEntries(needs) as Tree),
    steps: Object.fromEntries(steps.map((step) => [step.name, stepTree(step, slots)])),
    end: end.set.length === 0 ? undefined : effectsTree(end, start?.args ?? []),
  };
  return hoist(tree, types.enum, [model.builder, "descriptor"]);
}

function stepTree(step: StepModel, slots: readonly SlotModel[]): Tree {
  const isMany = (name: string): boolean => slots.some((slot) => slot.name === name && slot.many);
  const partOf = (name: string): string => `${name}()`;
  // A slot that takes several steps is open as a whole, and for each of them.
  const opens = slots
    .filter(({ name }) => step.opens.includes(name))
    .flatMap(({ name, many, steps }) => [
      name,
      ...(many ? steps.map(({ name }) => partOf(name)) : []),
    ]);
  const own = step.slot === step.name ? undefined : step.slot;
  return {
    slot: isMany(step.slot) ? [step.slot, partOf(step.name)] : own,
    opens: opens.length === 0 ? undefined : opens,
    ...partTree(step),
  };
}

/** A text with its name, of which the beginning is like that of others. */
interface TextRow {
  readonly beginning: string;
  readonly row: RowModel;
  readonly isFixed: boolean;
}

/** Texts that are the same for all workflows as objects, those between them as functions of facts. */
function textsTree(rows: readonly RowModel[]): Tree {
  const groups: TextRow[][] = [];
  for (const row of rows) {
    const isFixed = row.every(({ kind }) => kind === "literal");
    const one = { beginning: beginningOf(row[0]), row, isFixed };
    const last = groups.at(-1);
    const [before] = last ?? [];
    const isLike = before?.isFixed === isFixed && before.beginning === one.beginning;
    if (isFixed && isLike) last?.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => {
    const [{ beginning, isFixed } = { beginning: "", isFixed: true }] = group;
    const used = newUsed();
    const entries = group.map(({ row: [name, value] }) => {
      const [first = "", ...others] = textParts(name, used);
      const rest = typeof first === "string" ? first.slice(beginning.length) : first;
      const joined = new Joined(isFixed ? "" : beginning, rest, ...others);
      return [joined, expressionTree(value, used)] as const;
    });
    const body = new Entries(entries);
    if (!isFixed) return writerOf(body, used, []);
    return beginning === "" ? body : new Call(texts.under, beginning, body);
  });
}

/** A name up to its last slash; nothing where the rest alone would be moved within an object. */
function beginningOf(name: NameModel): string {
  const [first = ""] = textParts(name, newUsed());
  if (typeof first !== "string") return "";
  const beginning = first.slice(0, first.lastIndexOf("/") + 1);
  const rest = first.slice(beginning.length);
  return rest === "" || rest === "__proto__" || /^\d+$/.test(rest) ? "" : beginning;
}

/** Everything that takes arguments: the start, the steps, the items of lists that are of several kinds. */
export function partsOf({ start, steps, variants }: PackageModel): PartModel[] {
  const items = variants.flatMap((kind) => kind.items);
  return [...(start === undefined ? [] : [start]), ...steps, ...items];
}
