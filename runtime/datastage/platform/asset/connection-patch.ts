import type { Connection } from "./connection.js";

/** RFC 6902, as far as connections need it. */
export type Patch = readonly (
  | { readonly op: "add"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
)[];

/** What makes a connection as it shall be; a property that is null goes. */
export function connectionPatch(
  connection: Connection,
  changes: {
    readonly name: string | undefined;
    readonly description: string | undefined;
    readonly properties: Readonly<Record<string, unknown>>;
  },
): Patch {
  const { properties, ...fields } = changes;
  const [before, after] = [connection.properties, Object.entries(properties)];
  const changed = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [{ op: "add" as const, path: `/${key}`, value }],
  );
  const kept = after.filter(([, value]) => value !== null && value !== undefined);
  if (Object.keys(before).length === 0) {
    // There may be nothing that a property could be added to.
    if (kept.length === 0) return changed;
    return [...changed, { op: "add", path: "/properties", value: Object.fromEntries(kept) }];
  }
  const gone = after.filter(([key, value]) => value === null && Object.hasOwn(before, key));
  return [
    ...changed,
    ...kept.map(([key, value]) => ({ op: "add" as const, path: pathOf(key), value })),
    ...gone.map(([key]) => ({ op: "remove" as const, path: pathOf(key) })),
  ];
}

/** RFC 6901: `~` and `/` are escaped. */
function pathOf(property: string): string {
  return `/properties/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
