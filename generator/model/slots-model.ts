import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { PackageSource } from "../validate/package-schema.js";
import type { Report } from "./report.js";
import type { SlotModel, StepModel } from "./types.js";

/** The slots of a package with their steps and the sentence for what is missing. */
export function modelSlots(
  source: PackageSource,
  steps: readonly StepModel[],
  report: Report,
): SlotModel[] {
  const slots = allSlots(source, steps);
  const names = Object.keys(slots);
  for (const step of steps) {
    for (const [field, slots] of Object.entries({ slot: [step.slot], then: step.opens })) {
      for (const slot of slots) {
        if (names.includes(slot)) continue;
        const message = isShared(step)
          ? `${step.name}() needs a slot ${slot}, which isn't there.`
          : `There is no slot ${slot}.`;
        report.add(placeOf(step, field), "unknown-slot", message, known(names, slot));
      }
    }
  }
  // In a circle there is no order in which slots could open twice.
  if (!refuseCycles(steps, report)) refuseReopening(names, steps, report);
  const opened = new Set(steps.flatMap((step) => step.opens));
  return Object.entries(slots).map(([name, slot]): SlotModel => {
    const filling = steps.filter((step) => step.slot === name);
    if (filling.length === 0) {
      const message = `No step fills the slot ${name}.`;
      report.add(["slots", name], "empty-slot", message, "Add one, or remove the slot.", "key");
    }
    const choice = filling.map((step) => `${step.name}()`);
    return {
      name,
      need: slot.need?.trim(),
      steps: filling,
      many: slot.many === true,
      later: opened.has(name),
      sentence: slot.need === undefined ? undefined : `${slot.need.trim()}: ${choice.join(" or ")}`,
    };
  });
}

/** What `slots` lists, and one for each step that is its own. */
function allSlots(
  { slots = {} }: PackageSource,
  steps: readonly StepModel[],
): NonNullable<PackageSource["slots"]> {
  const own = steps.filter(({ name, ownSlot }) => ownSlot && !Object.hasOwn(slots, name));
  return { ...slots, ...Object.fromEntries(own.map(({ name }) => [name, { optional: true }])) };
}

function isShared({ path }: StepModel): boolean {
  return path[0] === "use";
}

/** Where the package says something about a step: in its field, or where it uses it. */
export function placeOf(step: StepModel, field: string): Path {
  return isShared(step) ? step.path : [...step.path, field];
}

/**
 * Steps so that those that open a slot come before those that fill it: in this order they are taken from an options
 * object. Otherwise they are in the order of their slots, and of the definition.
 */
export function inOrder(steps: readonly StepModel[], slots: readonly string[]): StepModel[] {
  // What is its own slot comes after those that are listed.
  const rank = ({ slot }: StepModel): number =>
    slots.includes(slot) ? slots.indexOf(slot) : slots.length;
  const waiting = [...steps].sort((a, b) => rank(a) - rank(b));
  const order: StepModel[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ slot }) => !waiting.some(({ opens }) => opens.includes(slot)),
    );
    // In a circle, which is reported, any order is as good.
    order.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return order;
}

/** A step that opens its own slot, directly or through others, could be taken for ever. */
function refuseCycles(steps: readonly StepModel[], report: Report): boolean {
  const circular = steps.filter((step) =>
    step.opens.some((slot) => reach(slot, steps).has(step.slot)),
  );
  for (const step of circular) {
    const message = `${step.name}() opens the slot ${step.slot} again, which it fills itself.`;
    const fix = "Let then lead to slots that don't lead back.";
    report.add(placeOf(step, "then"), "step-cycle", message, fix);
  }
  return circular.length > 0;
}

/** The slots that may be open once `start` is: itself, and what its steps open, and so on. */
function reach(start: string, steps: readonly StepModel[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let slot = waiting.pop(); slot !== undefined; slot = waiting.pop()) {
    if (seen.has(slot)) continue;
    seen.add(slot);
    for (const step of steps) if (step.slot === slot) waiting.push(...step.opens);
  }
  return seen;
}

/** A slot that two steps of one chain open would be filled twice, or once, by the order of the calls. */
function refuseReopening(
  names: readonly string[],
  steps: readonly StepModel[],
  report: Report,
): void {
  const opened = new Set(steps.flatMap((step) => step.opens));
  const first = names.filter((slot) => !opened.has(slot));
  const together = [first, ...steps.map((step) => step.opens)];
  const shared = new Set<string>();
  for (const slots of together) {
    const reached = slots.map((slot) => reach(slot, steps));
    for (const [index, set] of reached.entries()) {
      const others = reached.slice(index + 1);
      for (const slot of set) if (others.some((other) => other.has(slot))) shared.add(slot);
    }
  }
  for (const slot of shared) {
    const openers = steps.filter((step) => step.opens.includes(slot));
    if (openers.length < 2) continue;
    const names = openers.map((step) => `${step.name}()`).join(" and ");
    const message = `The slot ${slot} is opened by ${names}, which one chain may take both.`;
    const fix = "Give each of them a slot of its own, or let them fill one slot.";
    const own = steps.find(({ name, ownSlot }) => ownSlot && name === slot);
    report.add(own?.path ?? ["slots", slot], "reopened-slot", message, fix, "key");
  }
}
