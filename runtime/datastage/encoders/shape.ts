import { type Entry, isEntry } from "../columns/property.js";
import { isSecret } from "../../secret/is-secret.js";
import { pythonText } from "../document/python-text.js";
import type { DocumentValue } from "../document/types.js";
import { quotedSecret } from "./quoted-secret.js";

/**
 * What becomes of a value in a document: `text` what it looks like; `lower` the same in small letters; `expression` an
 * object that holds it; `quoted` an expression in back quotes, unless another property says that it is one already;
 * `numbered` keys for the items of a list, beside the others; `shape` an object, `items` a list of them.
 */
export type Form =
  | "text"
  | "lower"
  | "expression"
  | { readonly quoted: string }
  | { readonly numbered: string }
  | { readonly shape: Shape }
  | { readonly items: Shape; readonly ids?: boolean };

/** A property of an object: its key in the document, its form there, its value when it isn't set. */
export type ShapeRow = readonly [key: string, form?: Form | null, unset?: DocumentValue];

/** The properties of an object, in the document's order. */
export interface Shape {
  readonly [property: string]: ShapeRow;
}

/** An object that a user writes by properties, as a document holds it; anything else stays what it is. */
export function shaped(value: unknown, shape: Shape): DocumentValue {
  if (!isEntry(value)) return value as DocumentValue;
  if (!isOf(value, shape)) return unfolded(value, shape);
  const written: Record<string, DocumentValue> = {};
  for (const [property, [key, form, unset]] of Object.entries(shape)) {
    const given = value[property] === undefined ? unset : value[property];
    if (given === undefined || given === null) continue;
    const formed = formedAs(given, form ?? undefined, value);
    if (typeof form === "object" && form !== null && "numbered" in form && isEntry(formed)) {
      Object.assign(written, formed);
    } else {
      written[key] = formed;
    }
  }
  return written;
}

/** An object that is written by the keys of a document, what stands there among them brought up. */
function unfolded(value: Entry, shape: Shape): DocumentValue {
  const folded = Object.values(shape).find(
    ([key, form]) => typeof form === "object" && form && "numbered" in form && isEntry(value[key]),
  );
  if (!folded) return value as DocumentValue;
  const { [folded[0]]: inner, ...others } = value;
  return { ...others, ...(inner as Entry) } as DocumentValue;
}

/** The items of a list, each as a document holds it. */
export function shapedItems(value: unknown, shape: Shape): DocumentValue {
  if (!Array.isArray(value)) return value as DocumentValue;
  return (value as unknown[]).map((item) => shaped(item, shape));
}

/** Whether an object is written by these properties, not by the keys of a document. */
function isOf(value: Entry, shape: Shape): boolean {
  return Object.keys(value).every((key) => Object.hasOwn(shape, key));
}

function formedAs(value: unknown, form: Form | undefined, owner: Entry): DocumentValue {
  if (form === undefined) return value as DocumentValue;
  if (form === "text") return pythonText(value);
  if (form === "lower") return pythonText(value).toLowerCase();
  if (typeof form === "object") {
    if ("shape" in form) return shaped(value, form.shape);
    if ("items" in form) return itemsOf(value, form);
    if ("numbered" in form) return numbered(value, form.numbered);
  }
  return expressionOf(value, form === "expression" || Boolean(owner[form.quoted]));
}

/** An expression: what is one already, or text in back quotes. */
export function expressionOf(value: unknown, isExpression: boolean): DocumentValue {
  if (isSecret(value)) {
    return { expression: (isExpression ? value : quotedSecret(value)) as never };
  }
  if (isEntry(value)) return value as DocumentValue;
  return { expression: isExpression ? (value as DocumentValue) : `\`${String(value)}\`` };
}

function itemsOf(value: unknown, { items, ids = false }: { items: Shape; ids?: boolean }) {
  const list = shapedItems(value, items);
  if (!ids || !Array.isArray(list)) return list;
  return (list as readonly DocumentValue[]).map((item, id) =>
    isEntry(item) ? { ...item, id } : item,
  );
}

/** `{ Argument1: …, Argument2: … }` */
function numbered(value: unknown, prefix: string): DocumentValue {
  if (!Array.isArray(value)) return value as DocumentValue;
  return Object.fromEntries(
    (value as DocumentValue[]).map((item, at) => [`${prefix}${at + 1}`, item]),
  );
}
