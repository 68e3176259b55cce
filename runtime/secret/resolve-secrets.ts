import { Secret } from "./secret.js";

/**
 * A copy of `value` with every {@link Secret} replaced by what it holds. Parts without a secret are shared, not copied.
 * For the moment of submission only: the copy prints in clear.
 *
 * @throws SpecanvilError `SECRET_MISSING`
 */
export async function resolveSecrets<T>(value: T): Promise<T> {
  return (await resolve(value)) as T;
}

async function resolve(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  if (Secret.is(value)) return Secret.reveal(value);
  if (Array.isArray(value)) {
    const items = await Promise.all(value.map(resolve));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const resolved = await Promise.all(entries.map(([, item]) => resolve(item)));
  if (resolved.every((item, index) => item === entries[index]?.[1])) return value;
  // From entries, so that a key such as __proto__ stays a key.
  return Object.fromEntries(entries.map(([key], index) => [key, resolved[index]]));
}
