import type { ConnectionData, StageData } from "../data.js";
import { heading, link } from "./address.js";
import { codeBlock } from "./code-block.js";
import { type Child, h, prose } from "./dom.js";
import { fieldList, propertyField } from "./fields.js";
import type { Library, PropertySet } from "./library.js";
import { type Page, pageHead } from "./page.js";

/** A kind of stage or connection: an example, then its properties, its own first. */
export function stagePage(definition: StageData | ConnectionData, library: Library): Page {
  const { id, title, type, example } = definition;
  const sets = library.propertySets(definition);
  const number = sets.reduce((sum, { properties }) => sum + properties.length, 0);
  const shapes = definition.kind === "stage" ? definition.shapes : [];
  const main = definition.kind === "stage" ? definition.main : "";
  const content = [
    pageHead(definition, type, facts(definition, library)),
    heading("h2", `${id}/example`, "Example"),
    codeBlock(example, `Example of ${title}`),
    heading("h2", `${id}/properties`, number === 1 ? "1 property" : `${number} properties`),
    sets.map((set) => propertySection(definition, set, main, library)),
    shapes.length === 0 ? undefined : heading("h2", `${id}/objects`, "Objects in lists"),
    shapes.map(({ name, parts }) => [
      heading("h3", `${id}/${name}`, h("code", {}, name)),
      fieldList(
        parts.map((part) => propertyField(part, `${id}/${name}/${part.name}`, "", library)),
      ),
    ]),
  ];
  return {
    title,
    content,
    outline: [
      [`${id}/example`, "Example"],
      ...sets.map((set) => [setId(id, set), setTitle(set, title)] as const),
      ...shapes.map(({ name }) => [`${id}/${name}`, name] as const),
    ],
  };
}

function propertySection(
  definition: StageData | ConnectionData,
  set: PropertySet,
  main: string,
  library: Library,
): Child {
  const { id, title } = definition;
  return [
    heading("h3", setId(id, set), setTitle(set, title)),
    set.group === undefined ? undefined : h("p", { class: "muted" }, prose(set.group.doc)),
    fieldList(set.properties.map((one) => propertyField(one, `${id}/${one.name}`, main, library))),
  ];
}

function setId(id: string, { group }: PropertySet): string {
  return group === undefined ? `${id}/own-properties` : `${id}/group/${group.name}`;
}

function setTitle({ group }: PropertySet, title: string): string {
  if (group === undefined) return `Of ${title} alone`;
  const words = group.name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function facts(
  definition: StageData | ConnectionData,
  library: Library,
): (readonly [string, Child])[] {
  const imported = ["Import", h("code", {}, definition.module)] as const;
  if (definition.kind === "connection") {
    const { datasource } = definition;
    return datasource === undefined
      ? [imported]
      : [imported, ["Type of data source", h("code", {}, datasource)]];
  }
  const { op, links, connection } = definition;
  const target = connection === undefined ? undefined : library.get(connection);
  const ranges = Object.entries(links)
    .filter(([, [, most]]) => most !== 0)
    .map(([kind, range]) => `${kind}: ${rangeText(range)}`);
  return [
    imported,
    ...(op === "" ? [] : [["Operator", h("code", {}, op)] as const]),
    ["Links", ranges.length === 0 ? "none" : ranges.join(", ")],
    ...(target === undefined ? [] : [["Connection", link(target.id, target.title)] as const]),
  ];
}

function rangeText([least, most]: readonly [number, number | null]): string {
  if (most === null) return least === 0 ? "any number" : `${least} or more`;
  return least === most ? String(least) : `${least} to ${most}`;
}
