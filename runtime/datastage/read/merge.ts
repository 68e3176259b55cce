import { isSecret } from "../../secret/is-secret.js";

type Entry = Readonly<Record<string, unknown>>;

/**
 * What was read, with the changes that were made since: where the flow would be written as it would have been when it
 * was read, what was read stays, keys included that nobody knows; where not, the new counts.
 *
 * @param read - What was read
 * @param before - What the flow would have been written as then
 * @param now - What it would be written as now
 */
export function merged(read: unknown, before: unknown, now: unknown): unknown {
  if (isSame(before, now)) return read;
  if (isEntry(read) && isEntry(before) && isEntry(now)) return mergedEntries(read, before, now);
  const key = keyOf(read, before, now);
  return key ? mergedLists(key, read as Entry[], before as Entry[], now as Entry[]) : now;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isSecret(value);
}

function mergedEntries(read: Entry, before: Entry, now: Entry): Entry {
  const entries: [string, unknown][] = [];
  for (const key of keysOf(read, now)) {
    const was = Object.hasOwn(before, key);
    const is = Object.hasOwn(now, key);
    if (!Object.hasOwn(read, key)) {
      // Not read, as the writer would have it: nothing to add. Otherwise it is new.
      if (is && !(was && isSame(before[key], now[key]))) entries.push([key, now[key]]);
    } else if (is) entries.push([key, was ? merged(read[key], before[key], now[key]) : now[key]]);
    else if (!was) entries.push([key, read[key]]);
  }
  return Object.fromEntries(entries);
}

/** The keys of what was read, and new ones where the writer has them. */
function keysOf(read: Entry, now: Entry): readonly string[] {
  const keys = Object.keys(read);
  let at = 0;
  for (const key of Object.keys(now)) {
    if (Object.hasOwn(read, key)) at = keys.indexOf(key) + 1;
    else keys.splice(at++, 0, key);
  }
  return keys;
}

/** By what the items of these lists are told apart; undefined where they aren't. */
function keyOf(...lists: readonly unknown[]): "id" | "name" | undefined {
  if (!lists.every((list) => Array.isArray(list) && list.every(isEntry))) return undefined;
  const items = (lists as Entry[][]).flat();
  const keys = ["id", "name"] as const;
  return keys.find((key) => items.every((item) => typeof item[key] === "string"));
}

/** Items that were read keep their order; new ones come after them. */
function mergedLists(
  key: "id" | "name",
  read: readonly Entry[],
  before: readonly Entry[],
  now: readonly Entry[],
): unknown[] {
  const byKey = (items: readonly Entry[]) => new Map(items.map((item) => [item[key], item]));
  const was = byKey(before);
  const is = byKey(now);
  const known = byKey(read);
  const kept = read.flatMap((item) => {
    const [then, next] = [was.get(item[key]), is.get(item[key])];
    if (next !== undefined) return [then === undefined ? next : merged(item, then, next)];
    // The writer never wrote it: it isn't its to remove.
    return then === undefined ? [item] : [];
  });
  const added = now.filter((item) => !known.has(item[key]) && !was.has(item[key]));
  return [...kept, ...added];
}

/** Whether two JSON values are the same; secrets are where they are one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other) || isSecret(one) || isSecret(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => Object.hasOwn(other, key) && isSame((one as Entry)[key], (other as Entry)[key]),
    )
  );
}
