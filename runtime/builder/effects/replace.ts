import type { WorkflowParameter } from "../../payload/workflow-payload.js";
import type { Effect, Rows } from "../descriptor.js";
import { merge } from "../evaluate.js";

/** Gives parameters that are there already new values. */
export function replace(rows: Rows): Effect {
  return (parameters, scope) => {
    const values = merge(rows, scope, {});
    for (const [index, { name }] of parameters.entries()) {
      // The generator lets nothing into a parameter that is no JSON.
      if (Object.hasOwn(values, name)) {
        parameters[index] = { name, value: values[name] } as WorkflowParameter;
      }
    }
  };
}
