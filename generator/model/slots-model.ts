import type { PackageSource } from "../validate/package-schema.js";
import { known, type Report } from "./report.js";
import type { SlotModel, StepModel } from "./types.js";

/** The slots of a package with their steps and the sentence for what is missing. */
export function modelSlots(
  source: PackageSource,
  steps: readonly StepModel[],
  report: Report,
): SlotModel[] {
  const names = Object.keys(source.slots);
  for (const step of steps) {
    if (!names.includes(step.slot)) {
      const path = ["steps", step.name, "slot"];
      report.add(path, "unknown-slot", `There is no slot ${step.slot}.`, known(names));
    }
    for (const slot of step.opens) {
      if (names.includes(slot)) continue;
      report.add(
        ["steps", step.name, "then"],
        "unknown-slot",
        `There is no slot ${slot}.`,
        known(names),
      );
    }
  }
  const opened = new Set(steps.flatMap((step) => step.opens));
  refuseCycles(steps, report);
  return Object.entries(source.slots).map(([name, slot]): SlotModel => {
    const filling = steps.filter((step) => step.slot === name);
    if (filling.length === 0) {
      report.add(
        ["slots", name],
        "empty-slot",
        `No step fills the slot ${name}.`,
        "Add one, or remove the slot.",
        "key",
      );
    }
    const choice = filling.map((step) => `${step.name}()`);
    return {
      name,
      need: slot.need === undefined ? undefined : `${slot.need}: ${alternatives(choice)}`,
      later: opened.has(name),
      steps: filling,
    };
  });
}

function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** A step that opens its own slot, directly or through others, could be taken for ever. */
function refuseCycles(steps: readonly StepModel[], report: Report): void {
  const next = (slot: string): StepModel[] => steps.filter((step) => step.slot === slot);
  for (const step of steps) {
    const seen = new Set<string>();
    const waiting = [...step.opens];
    for (let slot = waiting.pop(); slot !== undefined; slot = waiting.pop()) {
      if (seen.has(slot)) continue;
      seen.add(slot);
      waiting.push(...next(slot).flatMap((other) => other.opens));
    }
    if (!seen.has(step.slot)) continue;
    report.add(
      ["steps", step.name, "then"],
      "step-cycle",
      `${step.name}() opens the slot ${step.slot} again, which it fills itself.`,
      "Let then lead to slots that don't lead back.",
    );
  }
}
