import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { ArgumentSource } from "../validate/step-schema.js";
import { checkBounds, checkDefaultBounds } from "./argument-bounds.js";
import type { EnumTable } from "./enums-model.js";
import { isReservedArgument } from "./names.js";
import type { Report } from "./report.js";
import type { ArgumentModel, Literal, TypeModel } from "./types.js";

type ScalarSource = Exclude<ArgumentSource["type"], object>;

const plainTypes = ["string", "boolean", "integer", "secret"] as const;

/** The arguments of a step, with their types and defaults resolved. */
export function modelArguments(
  source: { readonly [name: string]: ArgumentSource },
  enums: EnumTable,
  path: Path,
  report: Report,
): ArgumentModel[] {
  const types = new Map<string, TypeModel | undefined>();
  for (const [name, item] of Object.entries(source)) {
    types.set(name, modelType(item.type, enums, [...path, name, "type"], report));
  }
  return Object.entries(source).map(([name, item]): ArgumentModel => {
    const at = [...path, name];
    const type = types.get(name);
    if (isReservedArgument(name)) {
      const message = `The argument name ${name} has a meaning of its own.`;
      report.add(at, "reserved-name", message, "Rename it.", "key");
    }
    if (type !== undefined) {
      checkBounds(item, type, at, report);
      checkDefaultBounds(item, at, report);
    }
    return {
      name,
      doc: item.doc,
      // Of a type that isn't there nothing can be judged; it is reported, and no code comes of it.
      type: type ?? { kind: "string" },
      optional: item.optional === true || item.default !== undefined,
      default: type && modelDefault(item, type, [...at, "default"], report),
      min: item.min,
      max: item.max,
      characters: item.characters,
      only: type && modelOnly(item, name, types, at, report),
    };
  });
}

function modelType(
  source: ArgumentSource["type"],
  enums: EnumTable,
  path: Path,
  report: Report,
): TypeModel | undefined {
  if (typeof source !== "object") return scalarType(source, enums, path, report);
  const of = scalarType(source.list, enums, [...path, "list"], report);
  if (of?.kind === "secret") {
    const message = "Secrets can't stand in a list: a list is encoded, and a secret is not.";
    report.add(path, "secret-leak", message, "Give each secret an argument of its own.");
  }
  return of && { kind: "list", of };
}

function scalarType(
  source: ScalarSource,
  enums: EnumTable,
  path: Path,
  report: Report,
): TypeModel | undefined {
  const plain = plainTypes.find((name) => name === source);
  if (plain !== undefined) return { kind: plain };
  const place = enums.get(source);
  if (place !== undefined) return { kind: "enum", ...place };
  const names = known([...plainTypes, ...enums.keys()], source);
  report.add(path, "unknown-type", `There is no type ${source}.`, names);
  return undefined;
}

/** The wire value of what a definition writes, a member's name for an enum; undefined where it doesn't fit. */
function valueOf(
  source: Literal,
  type: TypeModel,
): { readonly value: Literal; readonly text: string } | undefined {
  if (type.kind === "enum" && type.definition.kind === "enum") {
    const { members, name } = type.definition;
    const member = members.find((item) => item.name === source);
    return member && { value: member.value, text: `${name}.${member.name}` };
  }
  const fits =
    (type.kind === "string" && typeof source === "string") ||
    (type.kind === "boolean" && typeof source === "boolean") ||
    (type.kind === "integer" && Number.isSafeInteger(source));
  return fits ? { value: source, text: JSON.stringify(source) } : undefined;
}

/** Why a value doesn't fit: not a member, or a type that can't have one at all. */
function reportValue(
  source: Literal,
  type: TypeModel,
  code: "wrong-default" | "wrong-only",
  path: Path,
  report: Report,
): void {
  if (type.kind === "enum" && type.definition.kind === "enum") {
    const { members, name } = type.definition;
    const names = members.map((item) => item.name);
    const message = `${name} has no member ${String(source)}.`;
    report.add(path, "unknown-member", message, known(names, String(source)));
    return;
  }
  const nouns = { string: "text", boolean: "true or false", integer: "integer" };
  const plain = type.kind === "string" || type.kind === "boolean" ? type.kind : undefined;
  const compared = code === "wrong-default" && type.kind === "integer" ? type.kind : plain;
  if (compared !== undefined) {
    const message = `${JSON.stringify(source)} is no ${nouns[compared]}.`;
    report.add(path, code, message, "Give a value of the argument's type.");
    return;
  }
  const noun = type.kind === "enum" ? "argument with a union of enums" : `${type.kind} argument`;
  const what = code === "wrong-default" ? "have a default" : "decide about another one";
  const article = /^[ai]/.test(noun) ? "An" : "A";
  report.add(path, code, `${article} ${noun} can't ${what}.`, "Remove it.", "key");
}

function modelDefault(
  item: ArgumentSource,
  type: TypeModel,
  path: Path,
  report: Report,
): ArgumentModel["default"] {
  if (item.default === undefined) return undefined;
  const value = valueOf(item.default, type);
  if (value === undefined) reportValue(item.default, type, "wrong-default", path, report);
  return value;
}

function modelOnly(
  item: ArgumentSource,
  name: string,
  types: ReadonlyMap<string, TypeModel | undefined>,
  at: Path,
  report: Report,
): ArgumentModel["only"] {
  const [entry] = Object.entries(item.only ?? {});
  if (entry === undefined) return undefined;
  const [argument, is] = entry;
  const path = [...at, "only", argument];
  if (!types.has(argument) || argument === name) {
    const others = [...types.keys()].filter((other) => other !== name);
    const message = `The step has no other argument ${argument}.`;
    report.add(path, "unknown-argument", message, known(others, argument), "key");
    return undefined;
  }
  if (item.optional === undefined && item.default === undefined) {
    const message = `${name} is allowed only sometimes, but is required.`;
    report.add([...at, "only"], "wrong-only", message, "Make it optional: true.", "key");
  }
  const type = types.get(argument);
  const value = type && valueOf(is, type);
  if (type !== undefined && value === undefined) reportValue(is, type, "wrong-only", path, report);
  return value && { argument, is: value.value, text: value.text };
}
