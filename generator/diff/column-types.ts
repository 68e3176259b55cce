import type { ColumnTypesModel } from "../model/stages/types.js";
import { nothing, type Spot, type Told } from "./changes.js";
import { compareSets } from "./value-types.js";

/** What changes for whoever writes schemas of links. */
export function compareColumnTypes(old: ColumnTypesModel, now: ColumnTypesModel, tell: Told): void {
  const at = (...path: string[]): { old: Spot; new: Spot } => ({
    old: { from: old.from, path },
    new: { from: now.from, path },
  });
  const look = "Compare the documents; programs don't have to change.";
  const after = new Map(now.types.map((type) => [type.name, type]));
  for (const type of old.types) {
    const { name } = type;
    const other = after.get(name);
    if (other === undefined) {
      tell("column-type-removed", `The type ${name} is gone.`, "Choose another type.", {
        old: at("types", name).old,
      });
    } else if (type.row !== other.row) {
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
  for (const option of old.options) {
    const other = now.options.find(({ key }) => key === option.key);
    const path = ["options", option.key];
    const narrower =
      other !== undefined &&
      (other.kind !== option.kind ||
        compareSets(option.values ?? [], other.values ?? []) === "narrower" ||
        (other.of !== undefined && compareSets(option.of ?? ["*"], other.of) === "narrower"));
    if (other === undefined || narrower) {
      const how = other === undefined ? "is gone" : "takes less";
      tell(
        "column-option-removed",
        `The option ${option.name} ${how}.`,
        `Remove ${option.name} where it doesn't compile.`,
        other ? at(...path) : { old: at(...path).old },
      );
    } else if (option.row !== other.row) {
      tell(
        "document-changed",
        `The option ${option.name} writes something else.`,
        look,
        at(...path),
      );
    } else if (option.doc !== other.doc) {
      tell(
        "documentation",
        `The option ${option.name} is described in other words.`,
        nothing,
        at(...path),
      );
    }
  }
  for (const { key, name } of now.options) {
    if (old.options.some((option) => option.key === key)) continue;
    tell("column-option-added", `There is an option ${name}.`, nothing, {
      new: at("options", key).new,
    });
  }
}
