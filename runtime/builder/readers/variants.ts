import type { ArgumentType, PartDescriptor, Value, Variants } from "../descriptor.js";
import { readArguments } from "../read-arguments.js";
import { refuseValue } from "../refuse.js";

/** One of several sets of arguments, chosen by `type`: what it is for, and its arguments. */
export function variants(kinds: Variants): ArgumentType {
  return {
    kinds,
    read(place, value) {
      const chosen = (value as { readonly type?: unknown } | null)?.type;
      const types = Object.keys(kinds);
      const type = types.find((each) => each === chosen);
      if (type === undefined) {
        refuseValue(place, `takes an object with a type: ${types.join(", ")}`);
      }
      const part = kinds[type] as PartDescriptor;
      return [part, readArguments(place, part, value, ["type"])] as unknown as Value;
    },
  };
}
