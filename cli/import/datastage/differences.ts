import { Secret } from "specanvil";
import { isObject } from "../../part.js";

type Change = (pointer: string, value: unknown) => void;

/** Ids of one document, of which nothing is sure, and of another that is to be the same but for them. */
export class Ids {
  readonly #ids = new Map<string, string>();
  readonly #back = new Set<string>();

  /** Says that two are of the same part. */
  pair(one: unknown, other: unknown): void {
    if (typeof one !== "string" || typeof other !== "string" || one === "" || other === "") return;
    this.#ids.set(one, other);
    this.#back.add(other);
  }

  /** Whether two texts are the same, ids in them apart. */
  areSame(one: unknown, other: unknown): boolean {
    if (one === other) return true;
    if (typeof one !== "string" || typeof other !== "string") return false;
    if (this.#ids.get(one) === other) return true;
    const [ones, others] = [one.split("|"), other.split("|")];
    if (ones.length > 1 && ones.length === others.length) {
      return ones.every((part, at) => this.areSame(part, others[at] ?? ""));
    }
    // Ids of what has no part of its own: the first two that meet are one.
    if (!isUuid(one) || !isUuid(other) || this.#ids.has(one) || this.#back.has(other)) return false;
    this.pair(one, other);
    return true;
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/**
 * What has to change in a value to make it another one, by JSON pointers.
 *
 * @param wanted - What it is to be, at the end
 * @param found - What it is
 * @param pointer - Where both stand
 */
export function differences(
  wanted: unknown,
  found: unknown,
  pointer: string,
  ids: Ids,
  change: Change,
): void {
  if (isSame(wanted, found, ids)) return;
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length) {
    wanted.forEach((item, at) => differences(item, found[at], `${pointer}/${at}`, ids, change));
  } else if (isBranch(wanted) && isBranch(found)) {
    for (const [key, value] of Object.entries(wanted)) {
      const at = `${pointer}/${escaped(key)}`;
      if (Object.hasOwn(found, key)) differences(value, found[key], at, ids, change);
      else change(at, value);
    }
    for (const key of Object.keys(found)) {
      if (!Object.hasOwn(wanted, key)) change(`${pointer}/${escaped(key)}`, undefined);
    }
  } else change(pointer, wanted);
}

function isSame(one: unknown, other: unknown, ids: Ids): boolean {
  return ids.areSame(one, other) || (Secret.is(one) && Secret.is(other));
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Secret.is(value);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Every text in a value, and the parts of those that list ids. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string")
    return value.includes("|") ? [value, ...value.split("|")] : [value];
  if (typeof value !== "object" || value === null || Secret.is(value)) return [];
  return Object.values(value).flatMap(textsIn);
}
