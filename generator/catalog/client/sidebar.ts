import { link } from "./address.js";
import { byId, h } from "./dom.js";
import { type Section, sectionTitle } from "./home-page.js";

/** The list of all definitions on the left; behind a button where there is no room. */
export class Sidebar {
  readonly #nav = byId("sidebar");
  readonly #button = byId("menu");
  #current: HTMLAnchorElement | undefined;

  constructor(sections: readonly Section[]) {
    this.#nav.replaceChildren(
      ...sections.map(({ name, definitions }) => {
        const list = h("ul", {});
        const details = h(
          "details",
          { "data-section": name },
          h(
            "summary",
            {},
            sectionTitle(name),
            h("span", { class: "count" }, String(definitions.length)),
          ),
          list,
        );
        // Its links are made when somebody looks at them.
        details.addEventListener("toggle", () => this.#fill(list, definitions));
        return details;
      }),
    );
    this.#sections = new Map(sections.map((section) => [section.name, section]));
    this.#button.addEventListener("click", () => this.toggle(!this.isOpen));
  }

  readonly #sections: ReadonlyMap<string, Section>;

  get isOpen(): boolean {
    return this.#nav.classList.contains("open");
  }

  toggle(open: boolean): void {
    this.#nav.classList.toggle("open", open);
    this.#button.setAttribute("aria-expanded", String(open));
  }

  /** Marks a definition as the one that is shown; nothing where none is. */
  show(id: string, section: string): void {
    this.toggle(false);
    this.#current?.removeAttribute("aria-current");
    this.#current = undefined;
    const details = this.#nav.querySelector<HTMLDetailsElement>(
      `details[data-section="${CSS.escape(section)}"]`,
    );
    const list = details?.querySelector("ul");
    if (!details || !list) return;
    this.#fill(list, this.#sections.get(section)?.definitions ?? []);
    details.open = true;
    const links = [...list.querySelectorAll("a")];
    this.#current = links.find((one) => one.getAttribute("data-id") === id);
    this.#current?.setAttribute("aria-current", "page");
    const { offsetTop: top = 0 } = this.#current ?? {};
    const { scrollTop, clientHeight } = this.#nav;
    const isSeen = top > scrollTop && top < scrollTop + clientHeight - 40;
    if (!isSeen) this.#nav.scrollTop = top - clientHeight / 2;
  }

  #fill(list: HTMLElement, definitions: Section["definitions"]): void {
    if (list.childElementCount > 0) return;
    list.append(
      ...definitions.map(({ id, title }) => {
        const to = link(id, title);
        to.setAttribute("data-id", id);
        return h("li", {}, to);
      }),
    );
  }
}
