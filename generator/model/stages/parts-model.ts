import type { Path } from "../../load/source-document.js";
import type { EnumsMap, ModelsMap } from "../../validate/property-schema.js";
import type { Report } from "../report.js";
import { snakeFromCamel } from "../names.js";
import { modelProperties, type PropertyScope } from "./property-model.js";
import type { ShapeModel, StageEnumModel } from "./types.js";

/**
 * Enums of a module.
 *
 * @param titles - Of properties that choose from an enum, by its name: what it is for, where it doesn't say so itself
 */
export function modelStageEnums(
  enums: EnumsMap | undefined,
  module: string,
  titles: ReadonlyMap<string, string>,
): StageEnumModel[] {
  return Object.entries(enums ?? {}).map(([name, source]) => {
    const { doc, values } = isDocumented(source) ? source : { doc: undefined, values: source };
    const members = Array.isArray(values)
      ? values.map((value) => [value, value] as const)
      : Object.entries(values);
    const usual = name.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const title = titles.get(name) ?? usual;
    return { name, doc: doc ?? `${title.replace(/\.$/, "")}.`, members, module };
  });
}

/** Makes enums known by their names to all definitions of the platform. */
export function enterEnums(
  enums: readonly StageEnumModel[],
  table: Map<string, StageEnumModel>,
  report: Report,
): void {
  const path: Path = ["enums"];
  for (const model of enums) {
    const { name } = model;
    const other = table.get(name);
    if (other === undefined) {
      table.set(name, model);
      continue;
    }
    const message = `The enum ${name} is defined in ${other.module} too.`;
    report.add([...path, name], "duplicate-name", message, "Rename or remove one of them.", "key");
  }
}

function isDocumented(
  source: EnumsMap[string],
): source is Extract<EnumsMap[string], { readonly doc: string; readonly values: unknown }> {
  return !Array.isArray(source) && typeof source["values"] === "object";
}

/** Shapes of the objects in lists; they may hold each other. */
export function modelShapes(
  models: ModelsMap | undefined,
  scope: Omit<PropertyScope, "shapes">,
  report: Report,
): ReadonlyMap<string, ShapeModel> {
  const entries = Object.entries(models ?? {});
  const known = new Map(
    entries.map(([name, parts]) => {
      const renames = Object.entries(parts).flatMap(([part, { wire = snakeFromCamel(part) }]) =>
        wire === part ? [] : [[part, wire] as const],
      );
      return [name, { name, renames: Object.fromEntries(renames) }] as const;
    }),
  );
  return new Map(
    entries.map(([name, source]) => {
      const parts = modelProperties(source, { ...scope, shapes: known }, ["models", name], report);
      const usual = name.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return [name, { name, doc: `${usual}.`, parts, renames: known.get(name)?.renames ?? {} }];
    }),
  );
}
