import type { PackageDescriptor } from "./descriptor.js";

type Steps = PackageDescriptor["steps"];

/** The slots that a step fills: one, and of one that takes several steps also its own part. */
export function slotsOf(steps: Steps, name: string): readonly string[] {
  return [steps[name]?.slot ?? name].flat();
}

/** The steps that fill a slot. */
export function filling(steps: Steps, slot: string): string[] {
  return Object.keys(steps).filter((name) => slotsOf(steps, name)[0] === slot);
}

/** Whether a step may come while these slots are open. */
export function mayCome(steps: Steps, open: readonly string[], name: string): boolean {
  return open.includes(slotsOf(steps, name).at(-1) as string);
}

/** What is open at the start: all that no step opens. */
export function firstOpen(steps: Steps): string[] {
  const later = Object.values(steps).flatMap(({ opens = [] }) => opens);
  const slots = Object.keys(steps).flatMap((name) => slotsOf(steps, name));
  return slots.filter((slot) => !later.includes(slot));
}

/** Their calls: `direct() or objectStore()`. */
export function calls(names: readonly string[], between: string): string {
  return names.map((name) => `${name}()`).join(between);
}
