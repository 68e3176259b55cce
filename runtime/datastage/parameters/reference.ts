import { FlowError } from "../flow-error.js";
import type { ParameterReference } from "../stage/index.js";

/**
 * A reference to a parameter, accepted wherever a value is: `param("limit")` is a parameter of the flow itself,
 * `param("set.limit")` one of a parameter set. The signs around it, `"#set.limit#"`, may be given or not.
 *
 * @throws FlowError `FLOW_PARAMETER` for a name that no parameter can have
 */
export function param(name: string): ParameterReference {
  const bare = typeof name === "string" && /^#?([^#\s.]+(?:\.[^#\s.]+)?)#?$/.exec(name)?.[1];
  if (bare) return `#${bare}#`;
  throw new FlowError("PARAMETER", `param(${JSON.stringify(name)})`, "names no parameter", {
    hint: 'Give "name" or "set.name".',
  });
}

/** The names of the parameters that a text refers to: `set.name` or `name`. */
export function referencesIn(text: string): readonly string[] {
  if (!text.includes("#")) return [];
  return [...text.matchAll(/#([^#\s.]+(?:\.[^#\s.]+)?)#/g)].map(([, name = ""]) => name);
}
