import type { PackageDescriptor } from "./descriptor.js";
import { namedValues } from "./named-values.js";

/** A step to take and what to give it. */
export type ChosenStep = readonly [step: string, args: unknown];

/**
 * The steps that an options object stands for, in the order of the definition. A slot with one step takes that step's
 * arguments; any other takes an object with the chosen steps by their names. `true` stands for "no arguments".
 *
 * @param slots - Those that are open at the start
 * @throws BuilderError for a slot or a step that isn't there; missing ones show when the steps are taken
 */
export function chosenSteps(
  { builder, steps }: PackageDescriptor,
  slots: readonly string[],
  options: unknown,
): ChosenStep[] {
  const names = Object.keys(steps);
  const given = namedValues(`${builder}()`, options, slots, "UNKNOWN_ARGUMENT");
  return slots.flatMap((slot) => {
    const value = given[slot];
    if (value === undefined) return [];
    const filling = names.filter((name) => steps[name]?.slot === slot);
    const [only = ""] = filling;
    const direct = filling.length === 1 && steps[only]?.opens === undefined;
    const place = `${builder}(): ${slot}`;
    const chosen = direct ? { [only]: value } : namedValues(place, value, names, "STEP");
    return names
      .filter((name) => chosen[name] !== undefined)
      .map((name): ChosenStep => [name, chosen[name] === true ? undefined : chosen[name]]);
  });
}
