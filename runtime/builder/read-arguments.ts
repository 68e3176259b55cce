import { type Arguments, argumentOf, type PartDescriptor, type Value } from "./descriptor.js";
import { namedValues } from "./named-values.js";
import { refuse } from "./refuse.js";

/**
 * Checks what a caller gave to a step.
 *
 * @param place - Builder and step, for messages: `somePackage().s3()`
 * @param others - Names that may stand beside the arguments
 * @throws BuilderError naming place, argument and rule
 */
export function readArguments(
  place: string,
  { args = {}, rules = [] }: PartDescriptor,
  given: unknown,
  others: readonly string[] = [],
): Arguments {
  const names = Object.keys(args);
  const values = namedValues(place, given ?? {}, [...names, ...others], "UNKNOWN_ARGUMENT");
  const read: Record<string, Value> = {};
  for (const [name, row] of Object.entries(args)) {
    const { type, usual } = argumentOf(row);
    const at = `${place}: argument ${name}`;
    const value = values[name];
    // null counts as "not given", as in options read from JSON, but never overrides a default.
    read[name] =
      value === undefined || (value === null && usual === null)
        ? usual === undefined
          ? refuse(at, "is missing", "MISSING_ARGUMENT")
          : usual
        : type.read(at, value);
  }
  for (const rule of rules) rule.check(place, read, values);
  return read;
}
