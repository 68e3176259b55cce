import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Definition } from "../validate/definitions.js";
import type { EnumsSource } from "../validate/enums-schema.js";
import { isReservedWord } from "./names.js";
import { known, Report } from "./report.js";
import type { EnumModel, EnumsModel, UnionModel } from "./types.js";

/** Where an enum stands. */
export interface EnumPlace {
  readonly definition: EnumModel | UnionModel;
  readonly module: string;
}

/** The enums that the definitions of one top-level folder share. */
export type EnumTable = ReadonlyMap<string, EnumPlace>;

/** The modules of enums of one top-level folder, and every enum by its name. */
export function modelEnums(
  definitions: readonly Definition<EnumsSource>[],
  diagnostics: Diagnostic[],
): { readonly modules: EnumsModel[]; readonly table: EnumTable } {
  const table = new Map<string, EnumPlace>();
  const modules = definitions.map(({ source, document, folder }): EnumsModel => {
    const report = new Report(document, diagnostics);
    const module = `${folder}${source.name}`;
    const enums = Object.entries(source.enums).map(([name, item]) => {
      const definition: EnumModel | UnionModel =
        "union" in item
          ? { kind: "union", name, doc: item.doc, of: item.union, open: item.open === true }
          : {
              kind: "enum",
              name,
              doc: item.doc,
              members: Object.entries(item.values).map(([member, value]) => ({
                name: member,
                value: typeof value === "string" ? value : value.value,
                doc: typeof value === "string" ? undefined : value.doc,
              })),
            };
      if (isReservedWord(name)) {
        report.add(
          ["enums", name],
          "reserved-name",
          `${name} is reserved.`,
          "Rename the enum.",
          "key",
        );
      }
      const other = table.get(name);
      if (other !== undefined) {
        report.add(
          ["enums", name],
          "duplicate-name",
          `The enum ${name} is defined in ${other.module} too.`,
          "Rename or remove one of them.",
          "key",
        );
      }
      table.set(name, { definition, module });
      return definition;
    });
    return {
      kind: "enums",
      name: source.name,
      doc: source.doc,
      from: document.file,
      module,
      enums,
    };
  });

  for (const { source, document } of definitions) {
    const report = new Report(document, diagnostics);
    for (const [name, item] of Object.entries(source.enums)) {
      if (!("union" in item)) continue;
      for (const [index, part] of item.union.entries()) {
        if (Object.hasOwn(source.enums, part) && table.get(part)?.definition.kind === "enum")
          continue;
        report.add(
          ["enums", name, "union", index],
          "unknown-type",
          `The union ${name} takes ${part}, which is no enum of this file.`,
          known(Object.keys(source.enums).filter((other) => other !== name)),
        );
      }
    }
  }
  return { modules, table };
}
