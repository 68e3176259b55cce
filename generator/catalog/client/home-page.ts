import type { DefinitionData } from "../data.js";
import { heading, link } from "./address.js";
import { type Child, h } from "./dom.js";
import type { Library } from "./library.js";
import { count, folded, type Page } from "./page.js";

/** Most definitions that the beginning lists openly. */
const mostListed = 200;

/** Definitions that are listed together. */
export interface Section {
  readonly name: string;
  readonly definitions: readonly DefinitionData[];
}

export function sectionsOf({ definitions }: Library): Section[] {
  const sections = new Map<string, DefinitionData[]>();
  for (const one of definitions) {
    const known = sections.get(one.section) ?? [];
    known.push(one);
    sections.set(one.section, known);
  }
  return [...sections].map(([name, all]) => ({ name, definitions: all }));
}

/** `atlan/packages` as a heading. */
export function sectionTitle(name: string): Child {
  const [platform = "", ...rest] = name.split("/");
  const words = rest.length === 0 ? platform : rest.join(" ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return rest.length === 0 ? title : [title, " ", h("span", { class: "muted" }, platform)];
}

/** Where a reader begins: everything that there is, by its name. */
export function homePage(sections: readonly Section[]): Page {
  const number = sections.reduce((sum, { definitions }) => sum + definitions.length, 0);
  return {
    title: "",
    content: [
      h(
        "header",
        { class: "page-head" },
        h("h1", { tabindex: "-1" }, "Catalog"),
        h(
          "p",
          { class: "lead" },
          `${count(number, "definition")}, each with its parts, an example, and what it becomes. `,
          "Press ",
          h("kbd", {}, "/"),
          " to search by name, by what a thing is called, or by its name in the payload.",
        ),
      ),
      sections.map(({ name, definitions }) => [
        heading(
          "h2",
          name,
          sectionTitle(name),
          " ",
          h("span", { class: "count" }, String(definitions.length)),
        ),
        listed(definitions),
      ]),
    ],
    outline: sections.map(({ name }) => [name, name]),
  };
}

/** What is many is folded: one looks it up. */
function listed(definitions: readonly DefinitionData[]): HTMLElement {
  const list = h(
    "ul",
    { class: "columns" },
    definitions.map((one) => h("li", {}, link(one.id, one.title))),
  );
  return definitions.length <= mostListed ? list : folded(`All ${definitions.length}`, list);
}

/** An address that leads nowhere: of something that was renamed, or mistyped. */
export function lostPage(address: string): Page {
  return {
    title: "Not found",
    content: [
      h("h1", { tabindex: "-1" }, "Not found"),
      h(
        "p",
        { class: "lead" },
        ...["There is nothing at ", h("code", {}, address), ". It may have another name now: "],
        ...["press ", h("kbd", {}, "/"), " and search."],
      ),
    ],
    outline: [],
  };
}
