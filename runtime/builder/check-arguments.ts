import { BuilderError, type BuilderRule } from "../errors.js";
import { isSecret } from "../secret/is-secret.js";
import {
  type ArgumentDescriptor,
  argumentOf,
  type ArgumentRow,
  type PartDescriptor,
  type Value,
} from "./descriptor.js";
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
  const rows = step.args ?? {};
  const names = Object.keys(rows);
  const values = namedValues(place, given ?? {}, [...names, ...others], "UNKNOWN_ARGUMENT");
  const checked: Record<string, Value> = {};
  for (const name of names) {
    const argument = argumentOf(rows[name] as ArgumentRow);
    const { default: usual, only } = argument;
    const at = `${place}: argument ${name}`;
    const value = values[name];
    // null counts as "not given", as in options read from JSON, but never overrides a default.
    if (value === undefined || (value === null && usual === null)) {
      if (usual === undefined) throw new BuilderError("MISSING_ARGUMENT", at, "is missing");
      checked[name] = usual;
      continue;
    }
    checked[name] = checkValue(at, argument, value);
    if (only && values[only.argument] !== only.is) {
      const text = `goes only with ${only.argument}: ${only.is as string}`;
      throw new BuilderError("ARGUMENT_COMBINATION", at, text);
    }
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
  const { type, min = -Infinity, max = Infinity, characters } = argument;
  if (type === "integer" || type === "secret") {
    if (!(type === "integer" ? Number.isSafeInteger(value) : isSecret(value)))
      refuse(named[type], "ARGUMENT_TYPE");
    const integer = value as number;
    if (integer < min || integer > max) {
      refuse(`an integer of at ${integer < min ? `least ${min}` : `most ${max}`}`);
    }
    return value as Value;
  }
  if (typeof type === "object" && "list" in type) {
    if (!Array.isArray(value)) return refuse("a list", "ARGUMENT_TYPE");
    if (value.length < min) refuse(`a list of at least ${min}`);
    // Not map(), which passes over the holes of a list.
    return Array.from(value, (item, index) =>
      checkValue(`${place}[${index}]`, { type: type.list }, item),
    );
  }
  const plain = type === "boolean" ? type : "string";
  if (typeof value !== plain) refuse(`a ${plain}`, "ARGUMENT_TYPE");
  const text = value as string;
  if (characters && [...text].length !== characters) {
    refuse(`a string of length ${characters}`);
  }
  if (typeof type === "object") {
    if ("openEnum" in type) {
      if (/^[A-Z]+\d*_[A-Z\d_]+$/.test(text)) {
        refuse(`a value, not the name of ${type.openEnum}.${text}`);
      }
    } else if (!type.values.includes(text)) {
      refuse(`a value of ${type.enum}: ${type.values.join(", ")}`);
    }
  }
  return text;
}
