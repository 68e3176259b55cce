import type { Json } from "../../payload/workflow-payload.js";
import type { Effect, Writer } from "../descriptor.js";

/** Gives parameters that are there already new values. */
export function replace(writer: Writer): Effect {
  return (parameters, values) => {
    const rows = writer(...values);
    for (const parameter of parameters) {
      const { name } = parameter;
      // The generator lets nothing into a parameter that is no JSON.
      if (Object.hasOwn(rows, name)) parameter.value = rows[name] as Json;
    }
  };
}
