import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { known } from "../diagnostics/known.js";
import type { Definition } from "../validate/definitions.js";
import type { EnumsSource } from "../validate/enums-schema.js";
import { moduleTypes } from "./names.js";
import { Report } from "./report.js";
import type { EnumMemberModel, EnumModel, EnumsModel, UnionModel } from "./types.js";

/** Where an enum stands. */
export interface EnumPlace {
  readonly definition: EnumModel | UnionModel;
  readonly module: string;
}

/** The enums that the definitions of one top-level folder share. */
export type EnumTable = ReadonlyMap<string, EnumPlace>;

type Item = EnumsSource["enums"][string];

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
      const definition =
        "union" in item ? modelUnion(name, item, source, report) : modelEnum(name, item);
      refuseName(name, table, report);
      if (!table.has(name)) table.set(name, { definition, module });
      return definition;
    });
    const { name, doc } = source;
    return { kind: "enums", name, doc, from: document.from, module, enums };
  });
  return { modules, table };
}

function modelEnum(name: string, item: Extract<Item, { values: unknown }>): EnumModel {
  return { kind: "enum", name, doc: item.doc, members: membersOf(item) };
}

function membersOf(item: Extract<Item, { values: unknown }>): EnumMemberModel[] {
  return Object.entries(item.values).map(([name, value]) => ({
    name,
    value: typeof value === "string" ? value : value.value,
    doc: typeof value === "string" ? undefined : value.doc,
    facts: typeof value === "string" ? {} : (value.facts ?? {}),
  }));
}

function modelUnion(
  name: string,
  item: Extract<Item, { union: unknown }>,
  { enums }: EnumsSource,
  report: Report,
): UnionModel {
  const values = new Set<string>();
  for (const [index, part] of item.union.entries()) {
    const found = Object.hasOwn(enums, part) ? enums[part] : undefined;
    if (found !== undefined && "values" in found) {
      for (const member of membersOf(found)) values.add(member.value);
      continue;
    }
    const others = Object.keys(enums).filter((other) => "values" in (enums[other] ?? {}));
    const message = `The union ${name} takes ${part}, which is no enum of this file.`;
    report.add(["enums", name, "union", index], "unknown-type", message, known(others, part));
  }
  const { doc, union: of, open } = item;
  return { kind: "union", name, doc, of, open: open === true, values: [...values] };
}

function refuseName(name: string, table: EnumTable, report: Report): void {
  if (moduleTypes.includes(name)) {
    const message = `Generated modules have a type ${name} of their own.`;
    report.add(["enums", name], "reserved-name", message, "Rename the enum.", "key");
  }
  const other = table.get(name);
  if (other === undefined) return;
  const message = `The enum ${name} is defined in ${other.module} too.`;
  report.add(["enums", name], "duplicate-name", message, "Rename or remove one of them.", "key");
}
