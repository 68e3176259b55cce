/**
 * A copy of plain data as it is now: what its owner does with it later doesn't change what is sent. What has a class is
 * shared, because it can't be changed: secrets, and workflows that were built.
 */
export function snapshot<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isPlain(value)) return value;
  // From entries, so that a key such as __proto__ stays a key.
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
}

/** Whether {@link snapshot} copies it; so are arrays. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
