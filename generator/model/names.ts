import { effects, rules, texts, types, values } from "./bindings.js";
import { encoders } from "./encoders.js";

/** `some-package` → `somePackage` */
export function camelFromKebab(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `somePackage` or `some-package` → `SomePackage` */
export function pascal(name: string): string {
  const camel = camelFromKebab(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `someName` → `some_name` */
export function snakeFromCamel(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Words that can't name a function or a constant. */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Values that a generated module has besides its builder. */
const moduleValues = new Set([
  ...["args", "descriptor", "globalThis", "options", "startBuilder"],
  ...Object.values(encoders).flatMap(({ binding, ofList = binding }) => [binding, ofList]),
  ...[types, rules, values, effects, texts].flatMap((group) => Object.values(group)),
]);

/** Whether a builder can't have this name. */
export function isReservedBuilder(name: string): boolean {
  return reservedWords.has(name) || moduleValues.has(name);
}

/** What a writer gets besides arguments, and what else has a meaning within it. */
const writerValues = new Set(["epoch", "guid", "taken", "eval", "undefined", "Object", "String"]);

/** The name of an argument as a parameter of a function. */
export function parameterName(name: string): string {
  return isReservedBuilder(name) || writerValues.has(name) ? `${name}_` : name;
}

/** Types that generated modules import, declare, or take from the language. */
export const moduleTypes: readonly string[] = [
  ...["Finish", "Identity", "JsonObject", "Named", "Only", "PackageDescriptor", "Secret", "Some"],
  ...["Unlisted", "Workflow", "Fills", "Needs", "Open", "Slot", "Steps", "Exclude", "Pick"],
];

/**
 * Names that a step can't have: members of every builder and of every object; `then`, which would make a builder look
 * like a promise to `await`; `new`, which would make it look like a class.
 */
const reservedSteps = new Set([
  "constructor",
  "new",
  "take",
  "then",
  "toJSON",
  "toWorkflow",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

export function isReservedStep(name: string): boolean {
  return reservedSteps.has(name);
}

/** Arguments that texts of a definition would confuse with facts. */
const reservedArguments = new Set(["epoch", "guid", "name", "credentialName"]);

export function isReservedArgument(name: string): boolean {
  return reservedArguments.has(name) || Object.hasOwn(Object.prototype, name);
}
