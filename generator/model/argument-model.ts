import type { Path } from "../load/source-document.js";
import type { ArgumentSource } from "../validate/package-schema.js";
import type { EnumTable } from "./enums-model.js";
import { isReservedArgument } from "./names.js";
import { known, type Report } from "./report.js";
import type { ArgumentModel, EnumModel, Literal, TypeModel } from "./types.js";

type ScalarSource = Exclude<ArgumentSource["type"], object>;

const plainTypes = ["string", "boolean", "integer", "secret"] as const;

/** The arguments of a step, with their types and defaults resolved. */
export function modelArguments(
  source: { readonly [name: string]: ArgumentSource },
  enums: EnumTable,
  path: Path,
  report: Report,
): ArgumentModel[] {
  const types = new Map<string, TypeModel>();
  for (const [name, item] of Object.entries(source)) {
    types.set(name, modelType(item.type, enums, [...path, name, "type"], report));
  }
  return Object.entries(source).map(([name, item]): ArgumentModel => {
    const at = [...path, name];
    const type = types.get(name) ?? { kind: "string" };
    if (isReservedArgument(name)) {
      report.add(
        at,
        "reserved-name",
        `The argument name ${name} has a meaning of its own.`,
        "Rename it.",
        "key",
      );
    }
    checkBounds(item, type, at, report);
    return {
      name,
      doc: item.doc,
      type,
      optional: item.optional === true || item.default !== undefined,
      default:
        item.default === undefined
          ? undefined
          : modelValue(item.default, type, [...at, "default"], report),
      min: item.min,
      max: item.max,
      characters: item.characters,
      only: modelOnly(item, name, types, at, report),
    };
  });
}

function modelType(
  source: ArgumentSource["type"],
  enums: EnumTable,
  path: Path,
  report: Report,
): TypeModel {
  if (typeof source === "object") {
    return { kind: "list", of: scalarType(source.list, enums, [...path, "list"], report) };
  }
  return scalarType(source, enums, path, report);
}

function scalarType(source: ScalarSource, enums: EnumTable, path: Path, report: Report): TypeModel {
  const plain = plainTypes.find((name) => name === source);
  if (plain !== undefined) return { kind: plain };
  const place = enums.get(source);
  if (place !== undefined) return { kind: "enum", ...place };
  report.add(
    path,
    "unknown-type",
    `There is no type ${source}.`,
    known([...plainTypes, ...enums.keys()]),
  );
  return { kind: "string" };
}

/** A value as its definition writes it: a member's name for an enum, itself otherwise. */
function modelValue(
  source: Literal,
  type: TypeModel,
  path: Path,
  report: Report,
): { readonly value: Literal; readonly text: string } {
  if (type.kind === "enum" && type.definition.kind === "enum") {
    const definition: EnumModel = type.definition;
    const member = definition.members.find((item) => item.name === source);
    if (member !== undefined)
      return { value: member.value, text: `${definition.name}.${member.name}` };
    const names = definition.members.map((item) => item.name);
    report.add(path, "unknown-member", `${definition.name} has no member ${source}.`, known(names));
    return { value: source, text: String(source) };
  }
  const fits =
    (type.kind === "string" && typeof source === "string") ||
    (type.kind === "boolean" && typeof source === "boolean") ||
    (type.kind === "integer" && Number.isInteger(source));
  if (!fits) {
    const text = JSON.stringify(source);
    report.add(
      path,
      "wrong-default",
      `${text} is no ${type.kind}.`,
      "Give a value of the argument's type.",
    );
  }
  return { value: source, text: JSON.stringify(source) };
}

function modelOnly(
  item: ArgumentSource,
  name: string,
  types: ReadonlyMap<string, TypeModel>,
  at: Path,
  report: Report,
): ArgumentModel["only"] {
  const entries = Object.entries(item.only ?? {});
  const [entry] = entries;
  if (entry === undefined) return undefined;
  const path = [...at, "only"];
  const [argument, is] = entry;
  const type = types.get(argument);
  if (entries.length > 1 || type === undefined || argument === name) {
    report.add(
      path,
      "unknown-argument",
      entries.length > 1
        ? "only names more than one argument."
        : `There is no other argument ${argument}.`,
      `Name one of the others. ${known([...types.keys()].filter((other) => other !== name))}`,
    );
    return undefined;
  }
  if (item.optional === undefined && item.default === undefined) {
    report.add(
      at,
      "schema",
      `${name} has only, but is required.`,
      "Make it optional or give it a default.",
      "key",
    );
  }
  const value = modelValue(is, type, [...path, argument], report);
  return { argument, is: value.value, text: value.text };
}

function checkBounds(item: ArgumentSource, type: TypeModel, at: Path, report: Report): void {
  const wrong =
    (item.characters !== undefined && type.kind !== "string" && "characters") ||
    (item.min !== undefined && type.kind !== "integer" && "min") ||
    (item.max !== undefined && type.kind !== "integer" && "max");
  if (wrong) {
    report.add(
      [...at, wrong],
      "schema",
      `${wrong} doesn't go with the type ${type.kind}.`,
      "Remove it.",
      "key",
    );
  }
}
