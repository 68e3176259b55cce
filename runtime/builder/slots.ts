import type { PackageDescriptor } from "./descriptor.js";

/** The slot that a step fills. */
export function slotOf({ steps }: PackageDescriptor, name: string): string {
  return steps[name]?.slot ?? name;
}

/** The steps that fill a slot. */
export function filling(descriptor: PackageDescriptor, slot: string): string[] {
  return Object.keys(descriptor.steps).filter((name) => slotOf(descriptor, name) === slot);
}

/**
 * Whether a slot waits for a step: it is open, and none has filled it.
 *
 * @param taken - The steps so far
 * @param step - The one that it waits for, where it takes several
 */
export function waits(
  descriptor: PackageDescriptor,
  taken: readonly string[],
  slot: string,
  step?: string,
): boolean {
  const { many, steps } = descriptor;
  const isTaken = (name: string): boolean => taken.includes(name);
  const openers = Object.keys(steps).filter((name) => steps[name]?.opens?.includes(slot));
  const rivals = many?.includes(slot) && step ? [step] : filling(descriptor, slot);
  return (!openers[0] || openers.some(isTaken)) && !rivals.some(isTaken);
}

/** Their calls: `direct() or objectStore()`. */
export function calls(names: readonly string[], between: string): string {
  return names.map((name) => `${name}()`).join(between);
}
