import type { Arguments, Effect, PartDescriptor } from "../descriptor.js";

/** Writes what the items of a list of variants write, in their order. */
export function each(name: string): Effect {
  return (_, __, args, write) => {
    for (const [part, values] of args[name] as unknown as [PartDescriptor, Arguments][]) {
      write(part, values);
    }
  };
}
