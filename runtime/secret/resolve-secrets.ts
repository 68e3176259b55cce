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
  const fields = value as Readonly<Record<string, unknown>>;
  // Most of a payload holds no secret, and most secrets are at hand: nothing is made where nothing changes.
  let resolved: Map<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    // Most of it is texts.
    if (typeof field !== "object") continue;
    const plain = resolve(field);
    if (plain !== field) (resolved ??= new Map<string, unknown>()).set(name, plain);
  }
  if (resolved === undefined) return value;
  const names = [...resolved.keys()];
  const values = [...resolved.values()];
  return values.some((each) => each instanceof Promise)
    ? Promise.all(values).then((all) => withFields(value, names, all))
    : withFields(value, names, values);
}

function withFields(value: object, names: readonly string[], values: readonly unknown[]): unknown {
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  names.forEach((name, index) => {
    if (name !== "__proto__") {
      (copy as Record<string, unknown>)[name] = values[index];
      return;
    }
    // Defined, not assigned: it stays a key.
    const field = { value: values[index], enumerable: true, writable: true, configurable: true };
    Object.defineProperty(copy, name, field);
  });
  return copy;
}
