import type { PackageDescriptor } from "./descriptor.js";

/** The slot that a step fills. */
export function slotOf({ steps }: PackageDescriptor, name: string): string {
  return steps[name]?.slot ?? name;
}

/** The steps that fill one of these slots. */
export function filling(descriptor: PackageDescriptor, slots: readonly string[]): string[] {
  return Object.keys(descriptor.steps).filter((name) => slots.includes(slotOf(descriptor, name)));
}

/** The slots that steps open. */
export function opened({ steps }: PackageDescriptor, names: readonly string[]): string[] {
  return names.flatMap((name) => steps[name]?.opens ?? []);
}

/** Whether a slot is open: nothing opens it, or what does was taken. */
function isOpen({ steps }: PackageDescriptor, taken: readonly string[], slot: string): boolean {
  let open = true;
  for (const name in steps) {
    if (steps[name]?.opens?.includes(slot)) {
      open = taken.includes(name);
      if (open) break;
    }
  }
  return open;
}

/**
 * Whether a slot still waits for a step.
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
  const isMany = step !== undefined && descriptor.many?.includes(slot);
  const isFilled = taken.some((name) =>
    isMany ? name === step : slotOf(descriptor, name) === slot,
  );
  return !isFilled && isOpen(descriptor, taken, slot);
}

/** Their calls: `direct() or objectStore()`. */
export function calls(names: readonly string[], between: string): string {
  return names.map((name) => `${name}()`).join(between);
}
