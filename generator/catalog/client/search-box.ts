import { hrefOf } from "./address.js";
import { byId, type Child, h } from "./dom.js";
import { type Entry, type Found, type SearchIndex, termsOf } from "./search-index.js";

/** Results that are shown at once. */
const most = 40;

/** The search field with its list: a combobox, as the ARIA practices describe it. */
export class SearchBox {
  readonly #input = byId("search") as HTMLInputElement;
  readonly #list = byId("results");
  readonly #panel = byId("results-panel");
  readonly #status = byId("search-status");
  readonly #index: () => SearchIndex;
  #entries: readonly Entry[] = [];
  #active = -1;

  /** @param index - Made when it is first asked for */
  constructor(index: () => SearchIndex) {
    this.#index = index;
    this.#input.addEventListener("input", () => this.#search());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("focus", () => {
      this.#index();
      if (this.#input.value !== "") this.#search();
    });
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const at = (event.target as Element)
        .closest<HTMLElement>("[role=option]")
        ?.getAttribute("data-at");
      if (at != null) this.#open(Number(at));
    });
    document.addEventListener("pointerdown", (event) => {
      if (!(event.target as Element).closest("[role=search]")) this.#close();
    });
    document.addEventListener("keydown", (event) => {
      const isTyping = (event.target as Element).closest("input, select, textarea") !== null;
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
    });
  }

  #search(): void {
    const query = this.#input.value;
    if (termsOf(query).length === 0) {
      this.#close();
      return;
    }
    const found = this.#index().find(query, most);
    const { entries } = found;
    this.#entries = entries;
    this.#list.replaceChildren(...entries.map((entry, at) => option(entry, at, termsOf(query))));
    this.#status.textContent = statusText(found);
    this.#panel.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#activate(entries.length > 0 ? 0 : -1);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    if (key === "Escape") {
      event.preventDefault();
      if (this.#panel.hidden) this.#input.value = "";
      if (this.#input.value === "") this.#input.blur();
      this.#close();
    } else if (key === "Enter" && !this.#panel.hidden) {
      event.preventDefault();
      this.#open(this.#active);
    } else if (moves[key] !== undefined) {
      event.preventDefault();
      if (this.#panel.hidden) this.#search();
      else this.#activate(wrapped(this.#active + moves[key], this.#entries.length));
    } else if (key === "Tab") this.#close();
  }

  #activate(at: number): void {
    const options = this.#list.children;
    options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    const option = options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #open(at: number): void {
    const entry = this.#entries[at];
    if (entry === undefined) return;
    this.#close();
    this.#input.blur();
    location.hash = hrefOf(entry.address).slice(1);
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent = "";
  }
}

function wrapped(at: number, length: number): number {
  return length === 0 ? -1 : (at + length) % length;
}

function statusText({ total, entries, all }: Found): string {
  if (total === 0) return "Nothing is called like this. Try a part of it.";
  const number = total === 1 ? "1 match" : `${total.toLocaleString("en")} matches`;
  const shown = total > entries.length ? `${number}, the first ${entries.length} shown` : number;
  return all ? shown : `Nothing has all of these words; most of them: ${shown}`;
}

function option(entry: Entry, at: number, terms: readonly string[]): HTMLElement {
  const { name, about, context, kind } = entry;
  return h(
    "li",
    { role: "option", id: `result-${at}`, "data-at": String(at), "aria-selected": "false" },
    h("span", { class: "result-name" }, marked(name, terms)),
    h(
      "span",
      { class: "result-kind" },
      context === "" ? kind : [`${kind} of `, marked(context, terms)],
    ),
    h("span", { class: "result-about" }, marked(about, terms)),
  );
}

/** A text with what was searched for marked. */
function marked(text: string, terms: readonly string[]): Child[] {
  const pattern = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  return text
    .split(new RegExp(`(${pattern})`, "gi"))
    .map((part, index) => (index % 2 === 1 ? h("mark", {}, part) : part));
}
