import type { Json } from "../payload/workflow-payload.js";
import type { Expression } from "./descriptor.js";
import { evaluate } from "./evaluate.js";
import { isGiven } from "./is-given.js";

// One of two values. Where the one that is meant isn't there, nothing is sent.

/** By whether any of these arguments is given and not empty, or any of these steps, `step()`, was taken. */
export function when(
  names: string | readonly string[],
  then?: Expression,
  otherwise?: Expression,
): Expression {
  return (scope) =>
    evaluate([names].flat().some((name) => isGiven(scope[name])) ? then : otherwise, scope);
}

/** By whether an argument has this value. */
export function whenIs(
  name: string,
  is: Json,
  then?: Expression,
  otherwise?: Expression,
): Expression {
  return (scope) => evaluate(scope[name] === is ? then : otherwise, scope);
}
