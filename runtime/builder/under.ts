import type { Rows } from "./descriptor.js";

/** The same with a beginning before each name. */
export function under(beginning: string, rows: Rows): Rows {
  return Object.fromEntries(Object.entries(rows).map(([name, value]) => [beginning + name, value]));
}
