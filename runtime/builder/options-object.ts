import type { PackageDescriptor } from "./descriptor.js";
import { namedValues } from "./named-values.js";
import { filling, slotsOf } from "./slots.js";

/** A step to take and what to give it. */
export type ChosenStep = readonly [step: string, args: unknown];

/**
 * The steps that an options object stands for, in the order of the definition. A slot with one step takes that step's
 * arguments; any other takes an object with the chosen steps by their names. `true` stands for "no arguments".
 *
 * @param slots - Those that are open at the start
 * @param options - With names that are known
 * @throws BuilderError for a step that isn't there; missing ones show when the steps are taken
 */
export function chosenSteps(
  { builder, steps }: PackageDescriptor,
  slots: readonly string[],
  options: Readonly<Record<string, unknown>>,
): ChosenStep[] {
  return slots.flatMap((slot) => {
    const value = options[slot];
    if (value === undefined) return [];
    // Its own steps, and those of the slots that these open, and so on: a set goes on to what is added to it.
    const own = new Set(filling(steps, slot));
    for (const name of own) {
      for (const opened of steps[name]?.opens ?? []) {
        for (const further of filling(steps, opened)) own.add(further);
      }
    }
    const names = [...own];
    const [only = ""] = names;
    const chosen =
      names.length < 2 && slotsOf(steps, only).length < 2
        ? { [only]: value }
        : namedValues(`${builder}(): ${slot}`, value, names, "STEP");
    return names
      .filter((name) => chosen[name] !== undefined)
      .map((name): ChosenStep => [name, chosen[name] === true ? undefined : chosen[name]]);
  });
}
