import type { ArgumentModel, TypeModel } from "../model/types.js";

/** The type of an argument as TypeScript writes it. */
export function typeText(type: TypeModel): string {
  switch (type.kind) {
    case "string":
    case "boolean":
      return type.kind;
    case "integer":
      return "number";
    case "secret":
      return "Secret";
    case "json":
      return "JsonObject";
    case "list":
      return `readonly ${typeText(type.of)}[]`;
    case "map":
      return `Named<${typeText(type.of)}>`;
    case "enum":
      return type.definition.name;
    case "variants":
      return type.variants.name;
  }
}

/** The same with what its rules say to the compiler. */
export function argumentType({ type, min = 0 }: ArgumentModel): string {
  if (type.kind !== "list" || min < 1) return typeText(type);
  const items = Array.from({ length: min }, () => typeText(type.of));
  return `readonly [${[...items, `...${typeText(type.of)}[]`].join(", ")}]`;
}
