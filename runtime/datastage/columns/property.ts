/** An entry of a list property: `{ key: "ID" }`. */
export type Entry = Readonly<Record<string, unknown>>;

type Props = Readonly<Record<string, unknown>>;

/** A property that is a list; one that isn't set, or is no list, is empty. */
export function listOf(props: Props, property: string): readonly unknown[] {
  const value = props[property];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The objects in a list property. */
export function entriesOf(props: Props, property: string): readonly Entry[] {
  return listOf(props, property).filter(isEntry);
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What the entries of a list property say under a key, those left out that say nothing. In entries that are written as in
 * a document, the key may begin with a capital.
 */
export function textsOf(props: Props, property: string, key: string): readonly string[] {
  const capital = key.charAt(0).toUpperCase() + key.slice(1);
  return entriesOf(props, property)
    .map((entry) => entry[key] ?? entry[capital])
    .filter((text) => typeof text === "string");
}

/** A property that is text, and not an empty one. */
export function textOf(props: Props, property: string): string | undefined {
  const value = props[property];
  return typeof value === "string" && value !== "" ? value : undefined;
}
