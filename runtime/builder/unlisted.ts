declare const brand: unique symbol;

/** A value that an open enum doesn't list, vouched for by {@link unlisted}. */
export type Unlisted = string & { readonly [brand]: true };

/**
 * A value for an enum that a tenant can extend: `unlisted("costCenter")` where `AssetField` knows only the built-in
 * attributes. The text goes over the wire as it is; one in the form of a constant, `COST_CENTER`, is refused: no
 * attribute is called so, and constants are often given in place of their values.
 */
export function unlisted(value: string): Unlisted {
  return value as Unlisted;
}
