import type { ColumnsData, EnumData } from "../data.js";
import { hrefOf, heading, link } from "./address.js";
import { codeBlock } from "./code-block.js";
import { type Child, h, prose } from "./dom.js";
import { table, typeText } from "./fields.js";
import type { Library } from "./library.js";
import { count, folded, type Page, pageHead } from "./page.js";

/** Uses that are shown before the rest is folded. */
const shownUses = 12;

/** An enum: its constants with their values, and what takes it. */
export function enumPage(definition: EnumData, library: Library): Page {
  const { id, title, members, of, open, module, example } = definition;
  const uses = library.usesOf(id);
  const content = [
    pageHead(definition, title, module === undefined ? [] : [["Import", h("code", {}, module)]]),
    open
      ? h("p", {}, "A tenant may have more: ", h("code", {}, 'unlisted("…")'), " vouches for one.")
      : undefined,
    example === undefined
      ? undefined
      : [heading("h2", `${id}/example`, "Example"), codeBlock(example, `Example of ${title}`)],
    of.length === 0
      ? undefined
      : [
          heading("h2", `${id}/united`, `${count(of.length, "enum")} together`),
          h(
            "ul",
            { class: "columns" },
            of.map((one) => h("li", {}, typeText(one))),
          ),
        ],
    members.length === 0 ? undefined : membersTable(definition),
    uses.length === 0 ? undefined : usesSection(id, library),
  ];
  return {
    title,
    content,
    outline: [
      ...(example === undefined ? [] : [[`${id}/example`, "Example"] as const]),
      ...(members.length === 0 ? [] : [[`${id}/constants`, "Constants"] as const]),
      ...(uses.length === 0 ? [] : [[`${id}/uses`, "Taken by"] as const]),
    ],
  };
}

function membersTable({ id, members }: EnumData): Child {
  const documented = members.some(({ doc }) => doc !== undefined);
  const rows = members.map(({ name, value, doc }) =>
    h(
      "tr",
      { id: `${id}/${name}`, tabindex: "-1" },
      h("td", {}, h("a", { class: "field-name", href: hrefOf(id, name) }, h("code", {}, name))),
      h("td", {}, h("code", {}, JSON.stringify(value))),
      documented ? h("td", {}, prose(doc ?? "")) : undefined,
    ),
  );
  const heads = ["Constant", "Value", ...(documented ? ["What"] : [])];
  const title = count(members.length, "constant");
  return [heading("h2", `${id}/constants`, title), table("Constants", heads, rows)];
}

function usesSection(id: string, library: Library): Child {
  const uses = library
    .usesOf(id)
    .map(({ definition, path }) =>
      h("li", {}, link(`${definition.id}/${path}`, `${definition.title}: `, h("code", {}, path))),
    );
  const [first, rest] = [uses.slice(0, shownUses), uses.slice(shownUses)];
  return [
    heading("h2", `${id}/uses`, "Taken by"),
    h("ul", { class: "columns" }, first),
    rest.length === 0
      ? undefined
      : folded(`${rest.length} more`, h("ul", { class: "columns" }, rest)),
  ];
}

/** The types of columns: a method each, with the options that it takes. */
export function columnsPage(definition: ColumnsData): Page {
  const { id, title, types, options, example } = definition;
  const optionsOf = (groups: readonly string[]): Child =>
    options
      .filter(({ of }) => of?.some((group) => groups.includes(group)) === true)
      .flatMap(({ name }, index) => [
        index === 0 ? "" : ", ",
        link(`${id}/option/${name}`, h("code", {}, name)),
      ]);
  const rows = types.map(({ name, doc, options: groups }) =>
    h(
      "tr",
      { id: `${id}/${name}`, tabindex: "-1" },
      h(
        "td",
        {},
        h("a", { class: "field-name", href: hrefOf(id, name) }, h("code", {}, `${name}()`)),
      ),
      h("td", {}, prose(doc)),
      h("td", {}, optionsOf(groups)),
    ),
  );
  const unique = options.filter(
    ({ name }, index) => options.findIndex((one) => one.name === name) === index,
  );
  const fields = unique.map(({ name, doc, type, of }) =>
    h(
      "tr",
      { id: `${id}/option/${name}`, tabindex: "-1" },
      h(
        "td",
        {},
        h("a", { class: "field-name", href: hrefOf(`${id}/option/${name}`) }, h("code", {}, name)),
      ),
      h("td", {}, h("code", { class: "type" }, type.text)),
      h("td", {}, prose(doc), of === undefined ? " Of every column." : undefined),
    ),
  );
  return {
    title,
    content: [
      pageHead(definition, "schema((s) => …)", []),
      heading("h2", `${id}/example`, "Example"),
      codeBlock(example, "Example of columns"),
      heading("h2", `${id}/types`, "Types"),
      table("Types of columns", ["Type", "What", "Options besides those of every column"], rows),
      heading("h2", `${id}/options`, "Options"),
      table("Options of columns", ["Option", "Takes", "What"], fields),
    ],
    outline: [
      [`${id}/example`, "Example"],
      [`${id}/types`, "Types"],
      [`${id}/options`, "Options"],
    ],
  };
}
