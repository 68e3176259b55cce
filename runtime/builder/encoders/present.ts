import type { Rows, Value } from "../descriptor.js";

/** An object without what is left out of it. */
export function present(rows: Rows): { readonly [name: string]: Value } {
  const entries = Object.entries(rows).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { readonly [name: string]: Value };
}
