import type { ArgumentData, PropertyData, TypeData, WriteData } from "../data.js";
import type { Library } from "./library.js";
import { hrefOf, link } from "./address.js";
import { type Child, h, prose } from "./dom.js";

/** One thing that can be given: what it is called and takes on the left, what it is on the right. */
interface Field {
  readonly id: string;
  readonly name: string;
  readonly type: TypeData;
  readonly badge?: string | undefined;
  readonly about: readonly Child[];
  readonly facts: readonly Child[];
}

export function fieldList(fields: readonly HTMLElement[]): HTMLElement {
  return h("ul", { class: "fields" }, fields);
}

function field({ id, name, type, badge, about, facts }: Field): HTMLElement {
  return h(
    "li",
    { id, tabindex: "-1", class: "field" },
    h(
      "div",
      { class: "field-head" },
      h("a", { class: "field-name", href: hrefOf(id) }, h("code", {}, name)),
      " ",
      typeText(type),
      badge === undefined ? undefined : h("span", { class: "badge" }, badge),
    ),
    h("div", { class: "field-body" }, about, facts.length === 0 ? undefined : factLine(facts)),
  );
}

function factLine(facts: readonly Child[]): HTMLElement {
  return h(
    "p",
    { class: "facts" },
    facts.map((fact) => h("span", { class: "fact" }, fact)),
  );
}

/** A type; what it names leads there. */
export function typeText({ text, ref }: TypeData): HTMLElement {
  const name = ref?.slice(ref.lastIndexOf("/") + 1) ?? "";
  const [before = "", after = ""] = name === "" ? [text] : text.split(name);
  if (ref === undefined) return h("code", { class: "type" }, text);
  return h("code", { class: "type" }, before, link(ref, name), after);
}

/**
 * An argument of a step.
 *
 * @param writes - What of the payload it may be found in
 */
export function argumentField(
  arg: ArgumentData,
  id: string,
  writes: readonly WriteData[],
  library: Library,
): HTMLElement {
  const { name } = arg;
  const written = placesOf(writes.filter(({ args }) => args.includes(name)));
  const asked = placesOf(writes.filter(({ asked: of }) => of.includes(name)));
  for (const key of written.keys()) asked.delete(key);
  return field({
    id,
    name: arg.name,
    type: arg.type,
    badge: arg.required ? "required" : undefined,
    about: [h("p", {}, prose([arg.doc, ...arg.rules].join(" ")))],
    facts: [
      ...choices(arg.type, library),
      ...(arg.default === undefined ? [] : [["Default ", h("code", {}, arg.default)]]),
      ...[...written.values()].map((write) => ["Writes ", place(write)]),
      ...[...asked.values()].map((write) => ["Decides about ", place(write)]),
    ],
  });
}

/** Constants that are listed where they are taken; more are looked up. */
const mostChoices = 8;

/** What an enum has to choose from. */
function choices({ ref }: TypeData, library: Library): Child[] {
  const definition = ref === undefined ? undefined : library.get(ref);
  if (definition?.kind !== "enum" || definition.members.length === 0) return [];
  const { members } = definition;
  const shown = members.slice(0, members.length <= mostChoices ? mostChoices : mostChoices - 2);
  const values = shown.flatMap(({ value }, index) => [
    index === 0 ? "" : ", ",
    h("code", {}, JSON.stringify(value)),
  ]);
  const rest = members.length - shown.length;
  const more = rest === 0 ? [] : [", ", link(definition.id, `${rest} more`)];
  return [["One of ", values, more]];
}

/** Each place once. */
function placesOf(writes: readonly WriteData[]): Map<string, WriteData> {
  return new Map(writes.map((write) => [placeText(write), write]));
}

function placeText({ place: of, name, inside = "" }: WriteData): string {
  return `${of} ${name} ${inside}`;
}

/** Where a value stands: `parameter connection › attributes.name`. */
function place({ place: of, name, inside }: WriteData): Child {
  const tail = inside === undefined ? [] : [" › ", h("code", {}, inside)];
  return [`${of} `, h("code", {}, name), ...tail];
}

/** What the letters of the parts of a flow's document stand for. */
const documentParts: readonly (readonly [letters: RegExp, text: string])[] = [
  [/[pa]/, "the node's parameters"],
  [/i/, "the input ports"],
  [/o/, "the output ports"],
  [/s.*t|t.*s/, "the connection"],
  [/^[^t]*s[^t]*$/, "the connection, where it reads"],
  [/^[^s]*t[^s]*$/, "the connection, where it writes"],
];

/**
 * A property of a stage or connection.
 *
 * @param main - The parts that hold what says nothing else: `pst`
 */
export function propertyField(
  property: PropertyData,
  id: string,
  main: string,
  library: Library,
): HTMLElement {
  const { name, title, note, type, wire, views, needed, default: usual } = property;
  return field({
    id,
    name,
    type,
    badge: needed ? "required" : undefined,
    about: [h("p", {}, `${title}.`, note === undefined ? undefined : [" ", prose(note)])],
    facts: [
      ...choices(type, library),
      ...(usual === undefined ? [] : [["Default ", h("code", {}, usual)]]),
      ["Writes ", h("code", {}, wire), partsOf(views, main)],
      ...(/[A-Z]/.test(views) ? ["Stands there unset too"] : []),
    ],
  });
}

function partsOf(views: string, main: string): string {
  const letters = views.toLowerCase().replaceAll("m", main);
  const parts = documentParts.flatMap(([pattern, text]) => (pattern.test(letters) ? [text] : []));
  return parts.length === 0 ? "" : ` in ${parts.join(" and ")}`;
}

/** What is written, as a table. */
export function writesTable(writes: readonly WriteData[], caption: string): HTMLElement {
  const conditional = writes.some(({ when }) => when !== undefined);
  const encoded = writes.some(({ encoder }) => encoder !== undefined);
  const heads = ["Where", "Value", ...(conditional ? ["When"] : []), ...(encoded ? ["As"] : [])];
  const rows = writes.map((write) =>
    h(
      "tr",
      {},
      h("td", {}, place(write), write.replaces ? " (replaced)" : undefined),
      h("td", {}, h("code", {}, write.value)),
      conditional ? h("td", {}, write.when ?? "always") : undefined,
      encoded ? h("td", { class: "how" }, write.encoder ?? "") : undefined,
    ),
  );
  return table(caption, heads, rows);
}

export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly HTMLElement[],
): HTMLElement {
  const head = heads.map((text) => h("th", { scope: "col" }, text));
  return h(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, head)),
      h("tbody", {}, rows),
    ),
  );
}
