import type { Shape } from "specanvil/datastage/encoders";

type Entry = Readonly<Record<string, unknown>>;

/**
 * An object of a document by the properties that a user writes; undefined where it has what none of them writes. What a
 * property is without being set needn't be said.
 */
export function unshaped(value: unknown, shape: Shape): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const left = new Map(Object.entries(value as Entry));
  const made: Record<string, unknown> = {};
  for (const [property, [key, form, unset]] of Object.entries(shape)) {
    if (typeof form === "object" && form !== null && "numbered" in form) {
      const items: unknown[] = [];
      for (let at = 1; left.has(`${form.numbered}${at}`); at += 1) {
        items.push(left.get(`${form.numbered}${at}`));
        left.delete(`${form.numbered}${at}`);
      }
      if (items.length > 0) made[property] = items;
    } else if (left.has(key)) {
      const given = unformed(left.get(key), form ?? undefined);
      if (given === undefined) return undefined;
      left.delete(key);
      if (given !== unset) made[property] = given;
    }
  }
  return left.size === 0 ? made : undefined;
}

function unformed(value: unknown, form: Shape[string][1]): unknown {
  if (form === undefined || form === null) return value;
  if (form === "lower") return value === "true" ? true : value === "false" ? false : value;
  if (form === "text")
    return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (form === "expression" || "quoted" in form) return undefined;
  if ("shape" in form) return unshaped(value, form.shape);
  if ("items" in form && Array.isArray(value)) {
    const items = (value as unknown[]).map((item) =>
      unshaped(form.ids ? withoutId(item) : item, form.items),
    );
    return items.includes(undefined) ? undefined : items;
  }
  return undefined;
}

/** Items of some lists are numbered. */
function withoutId(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== "id"));
}
