import { known } from "../diagnostics/known.js";
import type { VariantsSource } from "../validate/step-schema.js";
import { modelArguments } from "./argument-model.js";
import { modelEffects } from "./effects-model.js";
import type { EnumTable } from "./enums-model.js";
import { pascal } from "./names.js";
import type { Report } from "./report.js";
import type { TextFacts } from "./scope.js";
import type { EnumMemberModel, VariantModel, VariantsModel } from "./types.js";

/** The kinds of items that lists of a package may have, by the name of their type. */
export function modelVariants(
  source: { readonly [name: string]: VariantsSource },
  enums: EnumTable,
  facts: TextFacts,
  steps: readonly string[],
  report: Report,
): ReadonlyMap<string, VariantsModel> {
  return new Map(
    Object.entries(source).map(([name, { doc, type, items }]) => {
      const path = ["variants", name];
      const members = membersOf(type, enums, [...path, "type"], report);
      const models = Object.entries(items).flatMap(([item, inner]): VariantModel[] => {
        const at = [...path, "items", item];
        const member = members?.find((one) => one.name === item);
        if (members !== undefined && member === undefined) {
          const names = members.map((one) => one.name);
          const message = `${type} has no member ${item}.`;
          report.add(at, "unknown-member", message, known(names, item), "key");
        }
        if (inner.args !== undefined && Object.hasOwn(inner.args, "type")) {
          const message = "An item says its kind by type.";
          report.add([...at, "args", "type"], "reserved-name", message, "Rename it.", "key");
        }
        const args = modelArguments(inner.args ?? {}, { enums }, facts, [...at, "args"], report);
        const effects = modelEffects(inner, { args, facts, steps }, at, report);
        const value = member?.value ?? "";
        return [
          {
            name: `${name}${pascalOfMember(item)}`,
            doc: inner.doc,
            value,
            args,
            some: [],
            effects,
          },
        ];
      });
      return [name, { name, doc, items: models }];
    }),
  );
}

function membersOf(
  type: string,
  enums: EnumTable,
  path: readonly (string | number)[],
  report: Report,
): readonly EnumMemberModel[] | undefined {
  const { definition } = enums.get(type) ?? {};
  if (definition?.kind === "enum") return definition.members;
  const closed = [...enums].flatMap(([name, place]) =>
    place.definition.kind === "enum" ? [name] : [],
  );
  report.add([...path], "unknown-type", `There is no enum ${type}.`, known(closed, type));
  return undefined;
}

/** `INCLUDE_BY_REGEX` → `IncludeByRegex` */
function pascalOfMember(name: string): string {
  return name
    .split("_")
    .map((word) => pascal(word === word.toUpperCase() ? word.toLowerCase() : word))
    .join("");
}
