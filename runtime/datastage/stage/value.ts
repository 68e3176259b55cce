import type { Unlisted } from "../../builder/unlisted.js";

/** A reference to a parameter: `"#name#"` of the flow's own, `"#set.name#"` of a parameter set. */
export type ParameterReference = `#${string}#`;

/** What a property may hold: a value, a reference to a parameter, or null, which also takes a default away. */
export type Value<T> = T | ParameterReference | null | undefined;

/** A value of an enum, or one that the vendor doesn't list and a user vouches for: `unlisted("case")`. */
export type Choice<T> = Value<T> | Unlisted;

/** A number, or its digits. */
export type Integer = Value<number | `${number}`>;

/** Whether a text stands for what a parameter holds when the flow runs. */
export function isReference(value: unknown): value is string {
  return typeof value === "string" && /#[^#]+#/.test(value);
}
