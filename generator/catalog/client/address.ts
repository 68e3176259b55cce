import { type Child, h } from "./dom.js";

/** The address of a definition, or of a part of it: `#/atlan/packages/x/s3`. */
export function hrefOf(...names: readonly string[]): string {
  return `#/${names.join("/").split("/").map(encodeURIComponent).join("/")}`;
}

/** What the address bar asks for: `atlan/packages/x/s3`; empty for the beginning. */
export function askedFor(hash: string): string {
  const path = hash.replace(/^#?\/?/, "");
  try {
    return path.split("/").map(decodeURIComponent).join("/");
  } catch {
    // Somebody has typed half an escape.
    return path;
  }
}

/** A link to a definition, or to a part of it. */
export function link(id: string, ...children: readonly Child[]): HTMLAnchorElement {
  return h("a", { href: hrefOf(id) }, ...children);
}

/** A heading with its own address. */
export function heading(
  level: "h2" | "h3",
  id: string,
  ...children: readonly Child[]
): HTMLHeadingElement {
  const anchor = h("a", { class: "anchor", href: hrefOf(id), "aria-label": "Link to this" }, "#");
  return h(level, { id, tabindex: "-1" }, ...children, " ", anchor);
}
