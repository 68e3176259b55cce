import type { ArgumentRow, Arguments, PartDescriptor, Value } from "./descriptor.js";
import { argumentOf } from "./descriptor.js";
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
  const names = [...Object.keys(args), ...others];
  const values = namedValues(place, given ?? {}, names, "UNKNOWN_ARGUMENT");
  const read: Record<string, Value> = {};
  for (const name in args) {
    const [type, usual] = argumentOf(args[name] as ArgumentRow);
    const at = `${place}: argument ${name}`;
    const value = values[name];
    // null counts as "not given", as in options read from JSON, but never overrides a default.
    const isLeftOut = value === undefined || (value === null && usual === null);
    if (isLeftOut && usual === undefined) refuse(at, "is missing", "MISSING_ARGUMENT");
    read[name] = isLeftOut ? (usual as Value) : type.read(at, value);
  }
  for (const rule of rules) rule.check(place, read, values);
  return read;
}
