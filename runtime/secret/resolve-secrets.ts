import { isSecret } from "./is-secret.js";
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

/** What needs no waiting is returned at once: a payload is large, and its secrets are one or two. */
function resolve(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isSecret(value)) return Secret.reveal(value);
  const names = Object.keys(value);
  const items = Object.values(value) as unknown[];
  const resolved = items.map(resolve);
  if (resolved.every((item, index) => item === items[index])) return value;
  return Promise.all(resolved).then((all) =>
    // From entries, so that a key such as __proto__ stays a key.
    Array.isArray(value) ? all : Object.fromEntries(names.map((name, index) => [name, all[index]])),
  );
}
