import type { PackageModel, SlotModel } from "../model/types.js";
import type { Both } from "./both.js";
import { nothing, type Spot, type Told } from "./changes.js";
import { shapeOf } from "./steps.js";

export interface SlotSides {
  readonly old: PackageModel;
  readonly new: PackageModel;
  readonly renamed: ReadonlyMap<string, string>;
  readonly spots: Both<(slot: string, field?: string) => Spot>;
}

/** The old names of slots by the new ones: what the same steps fill. */
export function renamedSlots(old: PackageModel, now: PackageModel): Map<string, string> {
  const renamed = new Map<string, string>();
  const gone = listed(old).filter(({ name }) => !now.slots.some((slot) => slot.name === name));
  for (const slot of listed(now)) {
    if (old.slots.some(({ name }) => name === slot.name)) continue;
    const other = gone.find((each) => stepNames(each) === stepNames(slot));
    if (other !== undefined) renamed.set(slot.name, other.name);
  }
  return renamed;
}

/** Those that aren't a step's own, which goes with the step. */
function listed({ slots }: PackageModel): SlotModel[] {
  return slots.filter(({ steps }) => !steps.every(({ ownSlot }) => ownSlot));
}

function stepNames({ steps }: SlotModel): string {
  return steps
    .map(({ name }) => name)
    .sort()
    .join();
}

export function compareSlots({ old, new: now, renamed, spots }: SlotSides, tell: Told): void {
  const before = new Map(old.slots.map((slot) => [slot.name, slot]));
  const kept = new Set<string>();
  for (const slot of now.slots) {
    const name = renamed.get(slot.name) ?? slot.name;
    const other = before.get(name);
    kept.add(name);
    const at = (field?: string): Both<Spot> => ({
      old: spots.old(name, field),
      new: spots.new(slot.name, field),
    });
    if (other !== undefined) compareSlot(other, slot, at, tell);
    else if (slot.need !== undefined && !slot.later) {
      const fix = `Add ${slot.sentence ?? slot.need}.`;
      tell("slot-required", `A workflow needs ${slot.need}.`, fix, { new: spots.new(slot.name) });
    }
  }
  for (const slot of listed(old)) {
    if (kept.has(slot.name)) continue;
    const fix = `In options objects, remove ${slot.name}; look for its steps in other slots.`;
    tell("slot-removed", `The slot ${slot.name} is gone.`, fix, { old: spots.old(slot.name) });
  }
}

function compareSlot(
  old: SlotModel,
  now: SlotModel,
  at: (field?: string) => Both<Spot>,
  tell: Told,
): void {
  const { name } = now;
  if (old.name !== name) {
    const fix = `In options objects and in types that name it, rename ${old.name} to ${name}.`;
    tell("slot-renamed", `The slot ${old.name} is called ${name}.`, fix, at());
  }
  if (old.later !== now.later) {
    const state = now.later ? "opened only by a step" : "open from the start";
    tell(
      "slot-opened-later",
      `The slot ${name} is ${state}.`,
      `Look at what comes before ${calls(now)}.`,
      at(),
    );
  }
  if (old.need === undefined && now.need !== undefined) {
    tell(
      "slot-required",
      `A workflow needs ${now.need}.`,
      `Add ${now.sentence ?? now.need}.`,
      at("need"),
    );
  }
  if (old.need !== undefined && now.need === undefined) {
    tell("slot-optional", `${name} may stay empty.`, nothing, at("optional"));
  }
  if (old.need !== undefined && now.need !== undefined && old.need !== now.need) {
    tell(
      "documentation",
      `What is missing is called ${now.need}, not ${old.need}.`,
      nothing,
      at("need"),
    );
  }
  if (old.many && !now.many) {
    tell(
      "slot-takes-one",
      `${name} takes one of ${calls(now)}.`,
      `Keep one of ${calls(now)}.`,
      at("many"),
    );
  }
  if (!old.many && now.many) {
    tell("slot-takes-many", `${name} takes several of ${calls(now)}.`, nothing, at("many"));
  }
  const [from, to] = [shapeOf(old), shapeOf(now)];
  if (from !== undefined && to !== undefined && from !== to) {
    const [step] = to === "steps" ? old.steps : now.steps;
    const inner = step?.name ?? "";
    const forms = [`${name}: …`, `${name}: { ${inner}: … }`];
    const [was, is] = to === "steps" ? forms : forms.reverse();
    tell(
      "slot-reshaped",
      `Options objects have ${is ?? ""}, not ${was ?? ""}.`,
      `In options objects, write ${is ?? ""}.`,
      at(),
    );
  }
}

function calls({ steps }: SlotModel): string {
  return steps.map((step) => `${step.name}()`).join(", ");
}
