import { BuilderError, type BuilderRule } from "../errors.js";
import { isSecret } from "../secret/is-secret.js";
import {
  type ArgumentDescriptor,
  argumentOf,
  type ArgumentRow,
  type PartDescriptor,
  type Value,
} from "./descriptor.js";
import { isGiven } from "./is-given.js";
import { namedValues } from "./named-values.js";

/** The arguments of one step: checked, defaults filled in, lists copied. */
export type Arguments = { readonly [name: string]: Value };

/**
 * Checks what a caller gave to a step.
 *
 * @param place - Builder and step, for messages: `somePackage().s3()`
 * @param others - Names that may stand beside the arguments
 * @throws BuilderError naming place, argument and rule
 */
export function checkArguments(
  place: string,
  step: PartDescriptor,
  given: unknown,
  others: readonly string[] = [],
): Arguments {
  const { args = {}, some } = step;
  const names = Object.keys(args);
  const values = namedValues(place, given ?? {}, [...names, ...others], "UNKNOWN_ARGUMENT");
  const checked: Record<string, Value> = {};
  const refused = (name: string, rule: BuilderRule, what: string): BuilderError =>
    new BuilderError(rule, `${place}: argument ${name}`, what);
  const rules = names.map((name) => [name, argumentOf(args[name] as ArgumentRow)] as const);
  for (const [name, argument] of rules) {
    const { default: usual, only } = argument;
    const value = values[name];
    // null counts as "not given", as in options read from JSON, but never overrides a default.
    if (value === undefined || (value === null && usual === null)) {
      if (usual === undefined && !only) throw refused(name, "MISSING_ARGUMENT", "is missing");
      checked[name] = usual ?? null;
    } else checked[name] = checkValue(`${place}: argument ${name}`, argument, value);
  }
  for (const [name, { default: usual, only, with: other }] of rules) {
    const isThere = values[name] != null;
    const text = other ?? (only && `${only.argument}: ${only.is as string}`);
    const met = only ? checked[only.argument] === only.is : other && checked[other] !== null;
    if (!text) continue;
    if (isThere && !met) throw refused(name, "ARGUMENT_COMBINATION", `goes only with ${text}`);
    if (only && met && !isThere && usual === undefined) {
      throw refused(name, "ARGUMENT_COMBINATION", `is needed with ${text}`);
    }
  }
  if (some && !some.some((name) => isGiven(checked[name]))) {
    const text = `needs one at least of ${some.join(", ")}`;
    throw new BuilderError("ARGUMENT_COMBINATION", place, text);
  }
  return checked;
}

/** What is neither text nor boolean, as messages call it. */
const named = {
  integer: "an integer",
  secret: "a secret: secret.env(name)",
};

function checkValue(place: string, argument: ArgumentDescriptor, value: unknown): Value {
  const refuse = (what: string, rule: BuilderRule = "ARGUMENT_VALUE"): never => {
    throw new BuilderError(rule, place, `takes ${what}`);
  };
  const { type, min = -Infinity, max = Infinity, characters, blank } = argument;
  if (type === "integer" || type === "secret") {
    if (!(type === "integer" ? Number.isSafeInteger(value) : isSecret(value)))
      refuse(named[type], "ARGUMENT_TYPE");
    const integer = value as number;
    if (integer < min || integer > max) {
      refuse(`an integer of at ${integer < min ? `least ${min}` : `most ${max}`}`);
    }
    return value as Value;
  }
  if (typeof type === "object") {
    if ("list" in type) {
      if (!Array.isArray(value)) return refuse("a list", "ARGUMENT_TYPE");
      if (value.length < min) refuse(`a list of at least ${min}`);
      // Not map(), which passes over the holes of a list.
      return Array.from(value, (item, index) =>
        checkValue(`${place}[${index}]`, { type: type.list }, item),
      );
    }
    if ("read" in type) {
      return type.read(place, value, (at, item) =>
        checkValue(at, { type: type.of ?? "string" }, item),
      );
    }
    if ("variants" in type) {
      const chosen = String((value as { type?: unknown } | null | undefined)?.type);
      const names = Object.keys(type.variants);
      if (!names.includes(chosen)) refuse(`an object with a type: ${names.join(", ")}`);
      const step = type.variants[chosen] as PartDescriptor;
      return { step, args: checkArguments(place, step, value, ["type"]) } as unknown as Value;
    }
  }
  const plain = type === "boolean" ? type : "string";
  if (typeof value !== plain) refuse(`a ${plain}`, "ARGUMENT_TYPE");
  const text = value as string;
  if (characters && [...text].length !== characters) {
    refuse(`a string of length ${characters}`);
  }
  // What the vendor's SDK takes for blank.
  if (blank === false && !/[^\s\x1c-\x1f\x85]|\ufeff/.test(text)) {
    refuse("a string that is not blank");
  }
  if (typeof type === "object") {
    if ("openEnum" in type) {
      if (/^[A-Z]+\d*_[A-Z\d_]+$/.test(text)) {
        refuse(`a value, not the name of ${type.openEnum}.${text}`);
      }
    } else if ("enum" in type && !type.values.includes(text)) {
      refuse(`a value of ${type.enum}: ${type.values.join(", ")}`);
    }
  }
  return text;
}
