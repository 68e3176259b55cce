import type { ArgumentType, Value, Variants } from "../descriptor.js";
import { readArguments } from "../read-arguments.js";
import { refuse } from "../refuse.js";

/** One of several sets of arguments, chosen by `type`: what it is for, and its arguments. */
export function variants(kinds: Variants): ArgumentType {
  return {
    type: { variants: kinds },
    read(place, value) {
      const chosen = (value as { readonly type?: unknown } | null | undefined)?.type;
      for (const [type, part] of Object.entries(kinds)) {
        if (type === chosen) {
          return [part, readArguments(place, part, value, ["type"])] as unknown as Value;
        }
      }
      const types = Object.keys(kinds).join(", ");
      return refuse(place, `takes an object with a type: ${types}`, "ARGUMENT_VALUE");
    },
  };
}
