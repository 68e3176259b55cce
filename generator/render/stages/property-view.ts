import { itemOf, lookedAt } from "../../model/stages/property-model.js";
import type { PropertyModel, PropertyType, StageEnumModel } from "../../model/stages/types.js";
import { dataTree } from "./data-tree.js";
import { Code, docComment, lineWidth, type Tree } from "../literal.js";

/** Where generated modules have their types from. */
export const runtime = "specanvil/datastage/stage";

/** A property in an interface: final texts. */
export interface PropertyView {
  readonly doc: string;
  readonly signature: string;
}

/** A property as a user may set it. */
export function propertyView(property: PropertyModel): PropertyView {
  const { name, doc, type } = property;
  const text = typeText(type);
  // The editor takes any number of its values, where by default it has a list of none.
  const many =
    type.kind === "enum" && Array.isArray(property.default) ? ` | readonly ${text}[]` : "";
  const flat = `  ${name}?: ${valueText(type)}${many};`;
  // prettier leaves a single word in its brackets, however long the line is.
  const broken = flat.length > lineWidth && text.includes(" ");
  return {
    doc: docComment([doc], 2),
    signature: broken ? `  ${name}?: Value<\n    ${text}\n  >;` : flat,
  };
}

function valueText(type: PropertyType): string {
  if (type.kind === "enum") return `Choice<${type.definition.name}>`;
  if (type.kind === "plain" && type.name === "integer") return "Integer";
  return `Value<${typeText(type)}>`;
}

const texts: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  secret: "Secret",
  list: "readonly DocumentValue[]",
  map: "{ readonly [key: string]: DocumentValue }",
  any: "DocumentValue",
};

/** The type of a property's values. */
export function typeText(type: PropertyType): string {
  if (type.kind === "enum") return type.definition.name;
  if (type.kind === "shape") return type.name;
  if (type.kind === "list") {
    const item = typeText(type.of);
    return type.of.kind === "list" ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  return texts[type.name] ?? "DocumentValue";
}

/** Types of the runtime that the text of a type names. */
export function runtimeTypes(properties: readonly PropertyModel[]): string[] {
  const shown = properties.filter(({ hidden }) => !hidden);
  const named = shown.map(({ type }) => typeText(type));
  const values = shown.map(({ type }) => valueText(type).replace(/<.*/s, ""));
  return [
    ...new Set(values),
    ...(named.some((text) => text.includes("DocumentValue")) ? ["DocumentValue"] : []),
    ...(named.includes("Secret") ? ["Secret"] : []),
  ];
}

/** Properties as rows of a descriptor, in the order of their definition. */
export function rowsTree(properties: readonly PropertyModel[]): Tree {
  return Object.fromEntries(properties.map((property) => [property.name, rowTree(property)]));
}

function rowTree(property: PropertyModel): Tree {
  const { code, type, renames, fallback } = property;
  const named = type.kind === "enum" || type.kind === "list" || code.split(" ")[1] === "list";
  const constants = lookedAt(type);
  const names = constants === undefined ? (renames ?? null) : new Code(constants.name);
  const end: readonly Tree[] = fallback === undefined ? [] : [dataTree(fallback)];
  if (!named) return end.length === 0 ? code : [code, ...end];
  return names === null && end.length === 0 ? code : [code, names, ...end];
}

/** Enums that the rows of a descriptor hold, and enums that only types name. */
export function enumsOf(properties: readonly PropertyModel[]): {
  readonly inRows: readonly StageEnumModel[];
  readonly inTypes: readonly StageEnumModel[];
} {
  const rows = properties.flatMap(({ type }) => lookedAt(type) ?? []);
  const types = properties
    .filter(({ hidden }) => !hidden)
    .flatMap(({ type }) => {
      const of = itemOf(type);
      return of.kind === "enum" ? [of.definition] : [];
    });
  return { inRows: rows, inTypes: types };
}
