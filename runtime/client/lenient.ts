// Tenants are of many ages: a field of an answer counts only if it has the type that the document gives it.

export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text that isn't empty. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An ISO 8601 time in ms since 1970. */
export function time(value: unknown): number | undefined {
  const parsed = Date.parse(text(value) ?? "");
  return Number.isNaN(parsed) ? undefined : parsed;
}
