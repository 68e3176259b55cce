import { BuilderError, type BuilderRule } from "../errors.js";
import { Secret } from "../secret/secret.js";
import type { ArgumentDescriptor, ArgumentType, StepDescriptor, Value } from "./descriptor.js";

/** The arguments of one step: checked, defaults filled in, lists copied. */
export type Arguments = { readonly [name: string]: Value };

const none: Arguments = Object.freeze({});

/**
 * Checks what a caller gave to a step.
 *
 * @param place - Builder and step, for messages: `relationalAssetsBuilder().s3()`
 * @throws BuilderError naming place, argument and rule
 */
export function checkArguments(place: string, step: StepDescriptor, given: unknown): Arguments {
  const known = step.args;
  if (known === undefined) {
    if (given === undefined) return none;
    throw new BuilderError("BUILDER_UNKNOWN_ARGUMENT", place, undefined, "takes no arguments");
  }
  const input = given ?? {};
  if (typeof input !== "object" || Array.isArray(input)) {
    throw new BuilderError(
      "BUILDER_ARGUMENT_TYPE",
      place,
      undefined,
      "takes one object of named arguments",
    );
  }
  refuseUnknown(place, known, input);
  const checked: Record<string, Value> = {};
  for (const name in known) {
    const argument = known[name] as ArgumentDescriptor;
    const value = (input as Record<string, unknown>)[name];
    checked[name] = checkArgument(place, name, argument, value);
  }
  for (const name in known) {
    const only = known[name]?.only;
    if (only === undefined || checked[only.argument] === only.is) continue;
    if ((input as Record<string, unknown>)[name] == null) continue;
    throw new BuilderError(
      "BUILDER_ARGUMENT_COMBINATION",
      place,
      name,
      `is allowed only together with ${only.argument} ${JSON.stringify(only.is)}`,
    );
  }
  return checked;
}

function refuseUnknown(place: string, known: object, input: object): void {
  for (const name of Object.keys(input)) {
    if (Object.hasOwn(known, name)) continue;
    throw new BuilderError(
      "BUILDER_UNKNOWN_ARGUMENT",
      place,
      name,
      "is unknown",
      `Known: ${Object.keys(known).join(", ")}.`,
    );
  }
}

function checkArgument(
  place: string,
  name: string,
  argument: ArgumentDescriptor,
  value: unknown,
): Value {
  // null counts as "not given", as in options read from JSON, but never overrides a default.
  if (value === undefined || (value === null && argument.default === undefined)) {
    if (argument.optional) return argument.default ?? null;
    throw new BuilderError("BUILDER_MISSING_ARGUMENT", place, name, "is missing");
  }
  const checked = checkType(place, name, argument.type, value);
  const broken = brokenRule(argument, checked);
  if (broken === undefined) return checked;
  throw new BuilderError("BUILDER_ARGUMENT_VALUE", place, name, broken);
}

function checkType(place: string, name: string, type: ArgumentType, value: unknown): Value {
  const refuse = (rule: BuilderRule, text: string, hint?: string): never => {
    throw new BuilderError(rule, place, name, text, hint);
  };
  if (type === "string") {
    return typeof value === "string" ? value : refuse("BUILDER_ARGUMENT_TYPE", "takes a string");
  }
  if (type === "boolean") {
    return typeof value === "boolean"
      ? value
      : refuse("BUILDER_ARGUMENT_TYPE", "takes true or false");
  }
  if (type === "integer") {
    if (typeof value === "number" && Number.isSafeInteger(value)) return value;
    return refuse("BUILDER_ARGUMENT_TYPE", "takes an integer");
  }
  if (type === "secret") {
    if (Secret.is(value)) return value;
    return refuse(
      "BUILDER_ARGUMENT_TYPE",
      "takes a secret",
      "Wrap it: secret.env(name), secret.file(path) or secret.value(text).",
    );
  }
  if ("list" in type) {
    if (!Array.isArray(value)) return refuse("BUILDER_ARGUMENT_TYPE", "takes a list");
    return value.map((item, index) => checkType(place, `${name}[${index}]`, type.list, item));
  }
  if ("openEnum" in type) {
    if (typeof value !== "string") return refuse("BUILDER_ARGUMENT_TYPE", "takes a string");
    if (!/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value)) return value;
    return refuse(
      "BUILDER_ARGUMENT_VALUE",
      `is the name of a constant, ${value}, not its value`,
      `Write ${type.openEnum}.${value}.`,
    );
  }
  if (typeof value === "string" && type.values.includes(value)) return value;
  return refuse(
    "BUILDER_ARGUMENT_VALUE",
    `takes a value of ${type.enum}`,
    `One of ${type.values.map((item) => JSON.stringify(item)).join(", ")}.`,
  );
}

function brokenRule(argument: ArgumentDescriptor, value: Value): string | undefined {
  const { min, max, characters } = argument;
  if (typeof value === "number") {
    if (min !== undefined && value < min) return `takes an integer from ${min}`;
    if (max !== undefined && value > max) return `takes an integer up to ${max}`;
  }
  if (typeof value === "string" && characters !== undefined && [...value].length !== characters) {
    return `takes a text of exactly ${characters} character${characters === 1 ? "" : "s"}`;
  }
  return undefined;
}
