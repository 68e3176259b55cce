/** Whether data has keys: it is no list, and not null. */
export function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** What is deep in data of which nothing is certain; undefined where there is no way to it. */
export function part(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, key)
        ? (found as Readonly<Record<string, unknown>>)[key]
        : undefined,
    data,
  );
}

/** The list deep in data; an empty one where there is none. */
export function listAt(data: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = part(data, ...keys);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** The tasks that the payload of a workflow has. */
export function tasksOf(payload: unknown): readonly unknown[] {
  return listAt(payload, "spec", "templates").flatMap((each) => listAt(each, "dag", "tasks"));
}
