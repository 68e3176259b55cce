import type { EntryModel, EnumsModel } from "../model/types.js";
import { moved, namesLine, unionType } from "./layout.js";
import { docComment, quote } from "./literal.js";
import { moduleSpecifier } from "./module-specifier.js";

/** What templates/enums.hbs lays out. */
export interface EnumsView {
  readonly from: string;
  readonly doc: string;
  readonly unlisted: boolean;
  readonly enums: readonly {
    readonly doc: string;
    readonly name: string;
    readonly type: string;
    readonly members: readonly { readonly doc: string | undefined; readonly text: string }[];
  }[];
  readonly unions: readonly { readonly doc: string; readonly declaration: string }[];
}

export function enumsView(model: EnumsModel): EnumsView {
  const unions = model.enums.filter((item) => item.kind === "union");
  return {
    from: model.from,
    doc: docComment([model.doc]),
    unlisted: unions.some((item) => item.open),
    enums: model.enums
      .filter((item) => item.kind === "enum")
      .map((item) => ({
        doc: docComment([item.doc]),
        name: item.name,
        type: moved(
          `export type ${item.name} =`,
          `(typeof ${item.name})[keyof typeof ${item.name}];`,
        ),
        members: item.members.map((member) => ({
          doc: member.doc === undefined ? undefined : docComment([member.doc], 2),
          text: moved(`${member.name}:`, `${quote(member.value)},`, 2),
        })),
      })),
    unions: unions.map((item) => ({
      doc: docComment([item.doc]),
      declaration: unionType(`export type ${item.name} =`, [
        ...item.of,
        ...(item.open ? ["Unlisted"] : []),
      ]),
    })),
  };
}

/** What templates/entry.hbs lays out. */
export interface EntryView {
  readonly from: string;
  readonly doc: string;
  readonly include: readonly string[];
  readonly modules: readonly string[];
}

export function entryView(model: EntryModel): EntryView {
  return {
    from: model.from,
    doc: docComment([model.doc], 0, [["module", ""]]),
    include: model.include.map(quote),
    modules: model.enums.map((enums) => {
      const names = enums.enums.map(
        (item) => `${item.kind === "union" ? "type " : ""}${item.name}`,
      );
      return namesLine("export", names, moduleSpecifier(model.module, enums.module));
    }),
  };
}
