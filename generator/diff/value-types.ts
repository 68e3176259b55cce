import type { PropertyType } from "../model/stages/types.js";
import type { EnumModel, TypeModel, UnionModel } from "../model/types.js";

/** How what a type takes now stands to what it took. */
export type Comparison =
  | "same"
  | "wider"
  | "narrower"
  | "other"
  /** It takes less, but the compiler doesn't see that. */
  | "stricter";

/** Of the type of an argument: callers give values of it. */
export function compareTypes(old: TypeModel, now: TypeModel): Comparison {
  if (old.kind === "enum" && now.kind === "enum") {
    // The members of an enum that keeps its name are told where it stands.
    if (old.definition.name === now.definition.name) return "same";
    return compareEnums(old.definition, now.definition);
  }
  if (old.kind === "enum" && now.kind === "string") return "wider";
  if (old.kind === "string" && now.kind === "enum") return "narrower";
  if (old.kind === "list" && now.kind === "list") return compareTypes(old.of, now.of);
  if (old.kind === "map" && now.kind === "map") return compareTypes(old.of, now.of);
  if (old.kind === "variants" && now.kind === "variants") {
    return old.variants.name === now.variants.name ? "same" : "other";
  }
  return old.kind === now.kind ? "same" : "other";
}

type Enum = EnumModel | UnionModel;

export function compareEnums(old: Enum, now: Enum): Comparison {
  const values = compareSets(valuesOf(old), valuesOf(now));
  const [wasOpen, isOpen] = [old, now].map((one) => one.kind === "union" && one.open);
  if (wasOpen === isOpen) return values;
  const openness = isOpen ? "wider" : "narrower";
  return values === "same" || values === openness ? openness : "narrower";
}

export function valuesOf(item: Enum): readonly string[] {
  return item.kind === "enum" ? item.members.map(({ value }) => value) : item.values;
}

/** Of sets of what may be given. */
export function compareSets(old: readonly unknown[], now: readonly unknown[]): Comparison {
  const [before, after] = [new Set(old), new Set(now)];
  const lost = old.some((value) => !after.has(value));
  if (lost) return "narrower";
  return now.some((value) => !before.has(value)) ? "wider" : "same";
}

/** Of the type of a stage's property. */
export function compareProperties(old: PropertyType, now: PropertyType): Comparison {
  if (old.kind === "list" && now.kind === "list") return compareProperties(old.of, now.of);
  if (old.kind === "enum" && now.kind === "enum") {
    if (old.definition.name === now.definition.name) return "same";
    return compareSets(constants(old), constants(now));
  }
  if (old.kind === "shape" && now.kind === "shape") return old.name === now.name ? "same" : "other";
  const [before, after] = [takenBy(old), takenBy(now)];
  if (before === after && before !== undefined) return "same";
  if (after === "any") return before === "secret" ? "other" : "wider";
  if (before === "any") return after === "secret" ? "other" : "narrower";
  if (old.kind === "enum" && after === "string" && constants(old).every(isText)) return "wider";
  if (now.kind === "enum" && before === "string") return "narrower";
  if (before === "integer" && after === "number") return "narrower";
  if (before === "number" && after === "integer") return "stricter";
  if (before === "list" && now.kind === "list") return "narrower";
  if (old.kind === "list" && after === "list") return "wider";
  return "other";
}

function constants(type: Extract<PropertyType, { readonly kind: "enum" }>): readonly unknown[] {
  return type.definition.members.map(([, value]) => value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** The word of a plain type; undefined for one that has parts. */
function takenBy(type: PropertyType): string | undefined {
  return type.kind === "plain" ? type.name : undefined;
}

/** A type as a definition writes it. */
export function typeText(type: TypeModel | PropertyType): string {
  switch (type.kind) {
    case "enum":
      return type.definition.name;
    case "list":
      return `{ list: ${typeText(type.of)} }`;
    case "map":
      return `{ map: ${typeText(type.of)} }`;
    case "variants":
      return `{ variants: ${type.variants.name} }`;
    case "plain":
    case "shape":
      return type.name;
    default:
      return type.kind;
  }
}
