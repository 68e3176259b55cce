import { Connection } from "./connection.js";

/** RFC 6902, as far as connections need it. */
export type Patch = readonly (
  | { readonly op: "add"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
)[];

/** What makes a connection as it shall be, once or several times; a property that is null goes, shown or not. */
export function connectionPatch(
  connection: Connection,
  changes: {
    readonly name: string | undefined;
    readonly description: string | undefined;
    readonly properties: Readonly<Record<string, unknown>>;
  },
): Patch {
  const { properties, ...fields } = changes;
  const given = Object.entries(properties);
  const changed = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [{ op: "add" as const, path: `/${key}`, value }],
  );
  const kept = given.filter(([, value]) => value !== null && value !== undefined);
  if (Object.keys(connection.properties).length === 0 && kept.length > 0) {
    // There may be nothing that a property could be added to.
    return [...changed, { op: "add", path: "/properties", value: Object.fromEntries(kept) }];
  }
  if (!Connection.hasProperties(connection)) return changed;
  return [
    ...changed,
    ...kept.map(([key, value]) => ({ op: "add" as const, path: pathOf(key), value })),
    ...given.flatMap(([key, value]) => (value === null ? withoutFail(pathOf(key)) : [])),
  ];
}

/** RFC 6902 §4.2: what is removed must be there, which it isn't where an earlier try did it, or nobody added it. */
function withoutFail(path: string): Patch {
  return [
    { op: "add", path, value: "" },
    { op: "remove", path },
  ];
}

/** RFC 6901: `~` and `/` are escaped. */
function pathOf(property: string): string {
  return `/properties/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
