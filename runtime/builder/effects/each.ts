import type { Arguments, Effect, PartDescriptor } from "../descriptor.js";

/** Writes what the items of a list of variants write, in their order. */
export function each(name: string): Effect {
  return (_, scope, write) => {
    const items = (scope[name] ?? []) as unknown as readonly [PartDescriptor, Arguments][];
    for (const [part, args] of items) write(part, args);
  };
}
