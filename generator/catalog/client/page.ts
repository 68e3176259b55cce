import type { DefinitionData } from "../data.js";
import { hrefOf } from "./address.js";
import { type Child, h, prose } from "./dom.js";

/** A link on the right: what is on the page. */
export type Outline = readonly (readonly [address: string, text: string])[];

export interface Page {
  readonly title: string;
  readonly content: readonly Child[];
  readonly outline: Outline;
}

/** What every page begins with: where it is, its name, what it is, where it comes from. */
export function pageHead(
  definition: DefinitionData,
  code: string,
  facts: readonly (readonly [name: string, value: Child])[],
): HTMLElement {
  const { section, title, doc, from } = definition;
  const all = [...facts, ["Defined in", h("code", {}, from)] as const];
  return h(
    "header",
    { class: "page-head" },
    h(
      "nav",
      { class: "crumbs", "aria-label": "Breadcrumb" },
      h("a", { href: hrefOf("") }, "Catalog"),
      " / ",
      h("a", { href: hrefOf(section) }, section),
    ),
    h("h1", { tabindex: "-1" }, title),
    code === title ? undefined : h("p", { class: "signature" }, h("code", {}, code)),
    doc === undefined ? undefined : h("p", { class: "lead" }, prose(doc)),
    h(
      "dl",
      { class: "page-facts" },
      all.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
    ),
  );
}

/** Something that is long and seldom read. */
export function folded(summary: string, ...content: readonly Child[]): HTMLElement {
  return h("details", { class: "folded" }, h("summary", {}, summary), ...content);
}

/** `1 step`, `2 steps` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
