/** A reference to a parameter: `"#name#"` of the flow's own, `"#set.name#"` of a parameter set. */
export type ParameterReference = `#${string}#`;

/** What a property may hold: a value, a reference to a parameter, or null, which also takes a default away. */
export type Value<T> = T | ParameterReference | null | undefined;

/** Whether a text stands for what a parameter holds when the flow runs. */
export function isReference(value: unknown): value is string {
  return typeof value === "string" && /#[^#]+#/.test(value);
}
