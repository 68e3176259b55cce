/** `key_cols_part` → `keyColsPart` */
export function camel(name: string): string {
  const word = name.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return word.replace(/_+$/, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

/** What the generator takes the wire name of a property to be where nothing is said. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `Some Name for z/OS` → `some-name-for-zos` */
export function kebab(label: string): string {
  return label
    .replaceAll("/", "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase()
    .replace(/^-|-$/g, "");
}

/** `some-name` or `key_type` → `SomeName`, `KeyType` */
export function pascal(name: string): string {
  const word = name.replace(/[-_]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return word.charAt(0).toUpperCase() + word.slice(1);
}
