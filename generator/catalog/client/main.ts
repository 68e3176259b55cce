import type { CatalogData } from "../data.js";
import { askedFor, hrefOf } from "./address.js";
import { byId, h } from "./dom.js";
import { columnsPage, enumPage } from "./enum-page.js";
import { homePage, lostPage, sectionsOf } from "./home-page.js";
import { Library } from "./library.js";
import { packagePage } from "./package-page.js";
import type { Page } from "./page.js";
import { SearchBox } from "./search-box.js";
import { SearchIndex } from "./search-index.js";
import { Sidebar } from "./sidebar.js";
import { stagePage } from "./stage-page.js";
import { initTheme } from "./theme.js";

const library = new Library(JSON.parse(byId("catalog").textContent) as CatalogData);
const sections = sectionsOf(library);
const main = byId("main");
const outline = byId("outline");
const sidebar = new Sidebar(sections);
const title = document.title;
let index: SearchIndex | undefined;
let shown: string | undefined;
let arrived = false;

initTheme();
new SearchBox(searchIndex);
// An address is what the page shows; this link only moves on.
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
// What is asked for again is shown again, as with any other link.
addEventListener("hashchange", show);
history.scrollRestoration = "manual";
addEventListener("scrollend", () => history.replaceState({ top: scrollY }, ""));
show();
// Before somebody types, but after they see something. The first search is the slowest: nobody waits for this one.
requestAnimationFrame(() => setTimeout(() => searchIndex().find("e", 1)));

function searchIndex(): SearchIndex {
  index ??= new SearchIndex(library);
  return index;
}

/** Shows what the address bar asks for. */
function show(): void {
  const address = askedFor(location.hash);
  const found = library.find(address);
  const id = found?.definition.id ?? sections.find(({ name }) => name === address)?.name ?? "";
  const isHome = address === "" || (found === undefined && id !== "");
  const key = found?.definition.id ?? (isHome ? "" : `lost ${address}`);
  if (key !== shown) render(key, pageOf(address));
  shown = key;
  sidebar.show(found?.definition.id ?? "", found?.definition.section ?? id);
  arrive(address, found?.part ?? (isHome ? address : ""));
}

function pageOf(address: string): Page {
  const { definition } = library.find(address) ?? {};
  switch (definition?.kind) {
    case "package":
      return packagePage(definition, library);
    case "stage":
    case "connection":
      return stagePage(definition, library);
    case "enum":
      return enumPage(definition, library);
    case "columns":
      return columnsPage(definition);
    case undefined: {
      const isHome = address === "" || sections.some(({ name }) => name === address);
      return isHome ? homePage(sections) : lostPage(address);
    }
  }
}

function render(key: string, page: Page): void {
  main.replaceChildren(h("div", { class: "page", "data-page": key }, page.content));
  document.title = page.title === "" ? title : `${page.title} · ${title}`;
  outline.replaceChildren(
    h("p", { class: "outline-title" }, "On this page"),
    h(
      "ul",
      {},
      page.outline.map(([to, text]) => h("li", {}, h("a", { href: hrefOf(to) }, text))),
    ),
  );
  outline.hidden = page.outline.length < 2;
}

/** Goes to the part that is asked for; on the way back, to where the reader was. */
function arrive(address: string, part: string): void {
  for (const marked of main.querySelectorAll(".target")) marked.classList.remove("target");
  const target = part === "" ? undefined : document.getElementById(address);
  target?.classList.add("target");
  const state = history.state as { readonly top: number } | null;
  const heading = main.querySelector<HTMLElement>("h1");
  // Where a page begins is no news to who has just opened it.
  if (target !== undefined || arrived) (target ?? heading)?.focus({ preventScroll: true });
  arrived = true;
  if (state !== null) scrollTo(0, state.top);
  else if (target) target.scrollIntoView();
  else scrollTo(0, 0);
}
