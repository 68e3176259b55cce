import { type Connection, isHarmless } from "./connection.js";

/** Whether it may be a copy: of its kind, and with its properties as far as they are shown. */
export function mayBeCopy(found: Connection, original: Connection): boolean {
  return (
    found.id !== original.id &&
    found.datasourceType === original.datasourceType &&
    shownOf(found) === shownOf(original)
  );
}

/** Names of properties, with the values that no platform masks: a mask may differ from one connection to the next. */
function shownOf(connection: Connection): string {
  const shown = Object.entries(connection.properties).map(([key, value]) => {
    const isPlain = isHarmless(key) || typeof value === "number" || typeof value === "boolean";
    return JSON.stringify([key, isPlain ? value : null]);
  });
  return shown.sort().join();
}

/**
 * Whether a copy of a connection may be called so. The vendor's documentation names no rule: `a_copy`, `a copy 2`, `Copy
 * of a`, `a_1` and, in another project, `a` are taken for one.
 */
export function isNamedAfter(name: string, original: string): boolean {
  const at = name.indexOf(original);
  if (at < 0) return false;
  const [before, after] = [name.slice(0, at), name.slice(at + original.length)];
  return (
    /^(?:copy[\s_-]*(?:of)?[\s_-]*)?$/i.test(before) &&
    /^[\s_(-]*(?:copy)?[\s_()\d-]*$/i.test(after)
  );
}
