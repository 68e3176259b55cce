/** A fact of a package. */
export type Fact = string | readonly string[];

/** The filters that a text may put a fact through. */
export const filters: { readonly [name: string]: (fact: Fact) => string } = {
  /** A list with commas between. */
  comma: (fact) => [fact].flat().join(","),
  /** A list as JSON. */
  json: (fact) => JSON.stringify(fact),
  /** A name of the registry as the vendor's templates are called: `@acme/thing` → `acme-thing`. */
  slug: (fact) => [fact].flat().join("").replace("@", "").replaceAll("/", "-"),
  /** A label value as the vendor's package manager writes it: `@`, `/` and `:` are spelled out. */
  label: (fact) =>
    [fact]
      .flat()
      .join("")
      .replaceAll("@", "a-t-r")
      .replaceAll("/", "s-l-a-s-h")
      .replaceAll(":", "c-o-l-o-n"),
};
