import type { Input } from "../../../generator/load/find-inputs.js";
import type { Spec } from "../base-spec.js";

/** Definitions as files that were read. */
export function inputsOf(spec: Spec): Input[] {
  return Object.entries(spec)
    .map(([name, text]): Input => {
      const bytes = typeof text === "string" ? Buffer.from(text) : Buffer.from(text);
      return { name, absolute: `/spec/${name}`, bytes, link: false };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
