import { known } from "../../diagnostics/known.js";
import type { Definition } from "../../validate/definitions.js";
import type { ColumnTypesSource } from "../../validate/column-types-schema.js";
import { pascal } from "../names.js";
import type { Report } from "../report.js";
import type { ColumnOptionModel, ColumnTypesModel } from "./types.js";

const words: Readonly<Record<string, string>> = { integer: "int", boolean: "bool" };

/** Types of columns and their options, groups as the letters that the runtime knows them by. */
export function modelColumnTypes(
  { source, document, folder }: Definition<ColumnTypesSource>,
  report: Report,
): ColumnTypesModel {
  const letters = new Map(
    Object.keys(source.groups).map((name, index) => [name, letterOf(index)] as const),
  );
  for (const [name, types] of Object.entries(source.groups)) {
    for (const [index, type] of types.entries()) {
      if (Object.hasOwn(source.types, type)) continue;
      const hint = known(Object.keys(source.types), type);
      report.add(["groups", name, index], "unknown-type", `There is no type ${type}.`, hint);
    }
  }
  const letter = (name: string, path: readonly (string | number)[]): string => {
    const found = letters.get(name);
    if (found !== undefined) return found;
    const hint = known(letters.keys(), name);
    report.add(path, "unknown-group", `There is no group of types ${name}.`, hint);
    return "";
  };
  const options = Object.entries(source.options).map(([name, option]): ColumnOptionModel => {
    const { takes, of, sets, doc } = option;
    const path = ["options", name];
    const groups = (of ?? []).map((group, index) => letter(group, [...path, "of", index])).join("");
    const effects = (typeof sets === "string" ? [sets] : sets).map((effect) => {
      const [, group, rest = effect] = /^([a-zA-Z]+): (.*)$/.exec(effect) ?? [];
      return { group, text: rest };
    });
    const texts = effects.map(({ group, text }, index) =>
      group === undefined ? text : `${letter(group, [...path, "sets", index])}:${text}`,
    );
    const values = typeof takes === "string" ? undefined : takes;
    const kind = typeof takes === "string" ? (words[takes] ?? takes) : "enum";
    const row = [kind, of === undefined ? "*" : groups, ...texts].join(" ");
    return { key: name, name: name.replace(/:\d$/, ""), doc, kind, values, row, of, effects };
  });
  const groupsOf = (type: string): string[] =>
    Object.entries(source.groups).flatMap(([name, types]) => (types.includes(type) ? [name] : []));
  return {
    kind: "column-types",
    name: source.name,
    from: document.from,
    module: folder + source.name,
    doc: source.doc,
    types: Object.entries(source.types).map(
      ([name, { document: type, engine, database, sizes, doc }]) => {
        const groups = groupsOf(name);
        const facts = [type, engine, database, ...sizes].join(" ");
        const row = `${groups.map((group) => letters.get(group)).join("")} ${facts}`;
        return {
          name,
          type: pascal(name),
          doc: doc ?? `A column of type ${database}.`,
          groups,
          facts,
          row,
        };
      },
    ),
    options,
  };
}

function letterOf(index: number): string {
  return String.fromCharCode((index < 26 ? 97 : 65 - 26) + index);
}
