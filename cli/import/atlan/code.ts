import { Secret } from "specanvil";
import { maskIn } from "../../secret-mask.js";
import { Code, propertyName, quoted } from "../print/literal.js";

/**
 * A value as a literal, Maps and secrets among it. Of a secret it says where it comes from.
 *
 * @param secretName - Of the environment variable for a secret whose source nobody knows
 */
export function codeOf(value: unknown, secretName = "SECRET"): string {
  const inner = (each: unknown): string => codeOf(each, secretName);
  if (value instanceof Code) return value.text;
  if (typeof value === "string") return quoted(value);
  if (Secret.is(value)) return secretCode(String(value), secretName);
  if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
  if (value instanceof Map) return mapCode([...(value as ReadonlyMap<string, unknown>)], inner);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return objectCode(Object.entries(value), inner);
}

/** An object, unless that would lose the order of its names. */
function mapCode(
  entries: readonly (readonly [string, unknown])[],
  inner: (value: unknown) => string,
): string {
  if (entries.every(([name]) => String(Number(name) >>> 0) !== name))
    return objectCode(entries, inner);
  return `new Map([${entries.map(([name, value]) => `[${quoted(name)}, ${inner(value)}]`).join(", ")}])`;
}

function objectCode(
  entries: readonly (readonly [string, unknown])[],
  inner: (value: unknown) => string,
): string {
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([name, value]) => `${propertyName(name)}: ${inner(value)}`).join(", ")} }`;
}

function secretCode(mask: string, secretName: string): string {
  const { kind = "env", source = secretName } = maskIn(mask) ?? {};
  return `secret.${kind}(${quoted(source)})`;
}
