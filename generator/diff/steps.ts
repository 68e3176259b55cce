import { isSingle } from "../model/type-names.js";
import type { PackageModel, SlotModel, StepModel } from "../model/types.js";
import type { Both } from "./both.js";
import { nothing, type Spot, type Told } from "./changes.js";
import { comparePart, type StepNames } from "./parts.js";

export interface StepSides {
  readonly old: PackageModel;
  readonly new: PackageModel;
  readonly names: StepNames;
  /** Old names of slots by the new ones. */
  readonly slots: ReadonlyMap<string, string>;
  /** Where something of a step stands. */
  readonly spots: Both<(step: StepModel, path: readonly string[]) => Spot>;
}

/** The old names of steps by the new ones: what does the same in the same slot. */
export function renamedSteps(
  old: PackageModel,
  now: PackageModel,
  slots: ReadonlyMap<string, string>,
): Map<string, string> {
  const renamed = new Map<string, string>();
  const gone = old.steps.filter(({ name }) => !now.steps.some((step) => step.name === name));
  for (const step of now.steps) {
    if (old.steps.some(({ name }) => name === step.name)) continue;
    const other = gone.find(
      (each) =>
        ![...renamed.values()].includes(each.name) && deed(each, undefined) === deed(step, slots),
    );
    if (other !== undefined) renamed.set(step.name, other.name);
  }
  return renamed;
}

/** What a step takes and does, by which it is known under another name. */
function deed(
  { slot, ownSlot, args, effects }: StepModel,
  slots: ReadonlyMap<string, string> | undefined,
): string {
  const taken = args.map(({ name, type, optional }) => [name, type.kind, optional]);
  return JSON.stringify([ownSlot ? "" : (slots?.get(slot) ?? slot), taken, effects]);
}

export function compareSteps(sides: StepSides, tell: Told): void {
  const { old, new: now, names, spots } = sides;
  const before = new Map(old.steps.map((step) => [step.name, step]));
  const kept = new Set<string>();
  for (const step of now.steps) {
    const name = names.renamed.get(step.name) ?? step.name;
    const other = before.get(name);
    if (other === undefined) {
      tell("step-added", `There is a step ${step.name}().`, nothing, { new: spots.new(step, []) });
      continue;
    }
    kept.add(name);
    compareStep(other, step, sides, tell);
  }
  for (const step of old.steps) {
    if (kept.has(step.name)) continue;
    const others = now.steps.filter(({ slot }) => slot === step.slot && !step.ownSlot);
    const instead =
      others.length === 0
        ? "nothing takes its place"
        : `in its place there is ${others.map((one) => `${one.name}()`).join(", ")}`;
    tell("step-removed", `The step ${step.name}() is gone.`, `Remove ${step.name}(); ${instead}.`, {
      old: spots.old(step, []),
    });
  }
  compareOrder(sides, tell);
}

function compareStep(old: StepModel, now: StepModel, sides: StepSides, tell: Told): void {
  const { names, slots, spots } = sides;
  const at = (...path: string[]): Both<Spot> => ({
    old: spots.old(old, path),
    new: spots.new(now, path),
  });
  const place = `step ${now.name}()`;
  if (old.name !== now.name) {
    tell(
      "step-renamed",
      `The step ${old.name}() is called ${now.name}().`,
      `Rename ${old.name}() to ${now.name}().`,
      at(),
    );
  }
  const wasSlot = slots.get(now.slot) ?? now.slot;
  const ownNames = old.ownSlot && now.ownSlot;
  if (wasSlot !== old.slot && !ownNames) {
    tell(
      "step-moved",
      `${place} fills ${now.slot}, not ${old.slot}.`,
      `In options objects, move it to ${now.slot}; in chains, look at what comes next.`,
      at("slot"),
    );
  }
  for (const slot of now.opens) {
    if (old.opens.includes(slots.get(slot) ?? slot)) continue;
    const needed = sides.new.slots.find(({ name }) => name === slot)?.need;
    if (needed === undefined) tell("slot-opened", `${place} opens ${slot}.`, nothing, at("then"));
    else
      tell(
        "slot-demanded",
        `${place} has to be followed by ${needed}.`,
        `Add ${needed} after ${now.name}().`,
        at("then"),
      );
  }
  for (const slot of old.opens) {
    if (now.opens.some((each) => (slots.get(each) ?? each) === slot)) continue;
    tell(
      "slot-unopened",
      `${place} doesn't open ${slot} any more.`,
      `Remove what followed ${now.name}() for ${slot}.`,
      at("then"),
    );
  }
  if (now.deprecated !== undefined && now.deprecated !== old.deprecated) {
    tell(
      "step-deprecated",
      `${place} is not to be taken any more: ${now.deprecated.trim()}`,
      "Nothing has to be done yet.",
      at("deprecated"),
    );
  }
  const isUndeprecated = old.deprecated !== undefined && now.deprecated === undefined;
  if (old.doc.trim() !== now.doc.trim() || isUndeprecated) {
    tell("documentation", `${place} is described in other words.`, nothing, at("doc"));
  }
  comparePart(
    {
      ...{ place, old, new: now, steps: names },
      spots: {
        old: (path) => spots.old(old, path),
        new: (path) => spots.new(now, path),
      },
    },
    tell,
  );
}

/** The order in which an options object takes steps; in a chain it is that of the calls. */
function compareOrder({ old, new: now, names, slots, spots }: StepSides, tell: Told): void {
  const after = takenBy(now).map(({ step, top }) => {
    const name = names.renamed.get(step.name) ?? step.name;
    return { name, top: slots.get(top) ?? top };
  });
  const place = (step: StepModel): number => after.findIndex(({ name }) => name === step.name);
  // What stands elsewhere in an options object doesn't compile as it was.
  const both = takenBy(old)
    .filter(({ step, top }) => after[place(step)]?.top === top && step.effects.set.length > 0)
    .map(({ step }) => step);
  for (const [index, first] of both.entries()) {
    const second = both
      .slice(index + 1)
      .find((step) => place(step) < place(first) && together(old.slots, first, step));
    if (second === undefined) continue;
    const message = `Options objects take ${second.name}() before ${first.name}() now.`;
    const fix = "Compare the payloads of options objects that have both; chains stay as they are.";
    tell("steps-reordered", message, fix, { old: spots.old(second, []) });
    return;
  }
}

/** Slot by slot, of those that are open at the start: its steps, then those that they open, and so on. */
function takenBy({
  slots,
  steps,
}: PackageModel): { readonly step: StepModel; readonly top: string }[] {
  const first = slots.filter((slot) => !slot.later);
  return first.flatMap(({ name }) => {
    const taken = new Set(steps.filter(({ slot }) => slot === name));
    for (const { opens } of taken) {
      for (const step of steps.filter(({ slot }) => opens.includes(slot))) taken.add(step);
    }
    return [...taken].map((step) => ({ step, top: name }));
  });
}

/** Whether one workflow may take both. */
function together(slots: readonly SlotModel[], first: StepModel, second: StepModel): boolean {
  return first.slot !== second.slot || slots.find(({ name }) => name === first.slot)?.many === true;
}

/** How an options object has a slot; undefined where it doesn't have it by itself. */
export function shapeOf(slot: SlotModel): "arguments" | "steps" | undefined {
  if (slot.later) return undefined;
  return isSingle(slot) ? "arguments" : "steps";
}
