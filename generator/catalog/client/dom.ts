// The only code that makes elements. Texts become text nodes, never markup: whatever a definition says, it is shown.

export type Child = Node | string | undefined | readonly Child[];

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function filled<T extends Element>(
  element: T,
  attributes: Attributes,
  children: readonly Child[],
): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === "string" || child instanceof Node) element.append(child);
    else append(element, child);
  }
}

/** A text with what stands between backticks as code. */
export function prose(text: string): Child {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));
}

/** The element with this id, which the page has. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
