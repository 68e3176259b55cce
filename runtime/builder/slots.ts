import type { PackageDescriptor } from "./descriptor.js";

/** What is open of a builder: steps by their names, and each slot that has to be filled as `slot:`. */
export type Open = ReadonlySet<string>;

export function needOf(slot: string): string {
  return `${slot}:`;
}

/** The steps that fill one of these slots. */
export function filling({ steps }: PackageDescriptor, slots: readonly string[]): string[] {
  return Object.keys(steps).filter((name) => slots.includes(steps[name]?.slot ?? name));
}

/** What is open before any step: all that no step opens. */
export function firstOpen(descriptor: PackageDescriptor): Open {
  const { steps, needs = {} } = descriptor;
  const later = Object.values(steps).flatMap(({ opens = [] }) => opens);
  const isFirst = (slot: string): boolean => !later.includes(slot);
  return new Set([
    ...Object.keys(steps).filter((name) => isFirst(steps[name]?.slot ?? name)),
    ...Object.keys(needs).filter(isFirst).map(needOf),
  ]);
}

/** What is open after a step. */
export function afterStep(descriptor: PackageDescriptor, open: Open, name: string): Open {
  const { steps, many, needs = {} } = descriptor;
  const { slot = name, opens = [] } = steps[name] ?? {};
  const next = new Set([
    ...open,
    ...filling(descriptor, opens),
    ...opens.filter((each) => each in needs).map(needOf),
  ]);
  for (const closed of many?.includes(slot) ? [name] : filling(descriptor, [slot])) {
    next.delete(closed);
  }
  next.delete(needOf(slot));
  return next;
}

/** Their calls: `direct() or objectStore()`. */
export function calls(names: readonly string[], between: string): string {
  return names.map((name) => `${name}()`).join(between);
}
