import type { BuilderRule } from "../errors.js";
import { refuse } from "./refuse.js";

/**
 * The values that a caller gave by name.
 *
 * @throws BuilderError `BUILDER_ARGUMENT_TYPE` where it is no object; `unknown` for a name that isn't known
 */
export function namedValues(
  place: string,
  given: unknown,
  known: readonly string[],
  unknown: BuilderRule,
): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || !given || Array.isArray(given)) {
    refuse(place, "takes an object");
  }
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      refuse(place, `has no ${name}; known: ${known.join(", ")}`, unknown);
    }
  }
  return given as Readonly<Record<string, unknown>>;
}
