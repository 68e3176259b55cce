import type { ColumnTypesModel } from "../model/stages/types.js";
import { look, nothing, spotsOf, type Told } from "./changes.js";
import { compareColumnOptions } from "./column-options.js";

/** What changes for whoever writes schemas of links. */
export function compareColumnTypes(old: ColumnTypesModel, now: ColumnTypesModel, tell: Told): void {
  const at = spotsOf(old, now);
  const after = new Map(now.types.map((type) => [type.name, type]));
  for (const type of old.types) {
    const { name } = type;
    const other = after.get(name);
    if (other === undefined) {
      tell("column-type-removed", `The type ${name} is gone.`, "Choose another type.", {
        old: at("types", name).old,
      });
    } else if (type.facts !== other.facts) {
      tell(
        "document-changed",
        `Columns of type ${name} are another thing in the document.`,
        look,
        at("types", name),
      );
    } else if (type.doc !== other.doc) {
      tell(
        "documentation",
        `The type ${name} is described in other words.`,
        nothing,
        at("types", name),
      );
    }
  }
  for (const { name } of now.types) {
    if (old.types.some((type) => type.name === name)) continue;
    tell("column-type-added", `There is a type ${name}.`, nothing, { new: at("types", name).new });
  }
  compareColumnOptions(old, now, tell);
}
