import type { Expression, Value } from "../descriptor.js";
import { evaluate } from "../evaluate.js";

/** A named function of an expression: the closed list of definitions leads to these. */
export type Encoder = (of: Expression) => (scope: { readonly [name: string]: Value }) => Value;

/** What encodes the value of an expression. */
export function encoding(of: Expression, encode: (value: Value) => Value): ReturnType<Encoder> {
  // The generator lets nothing be left out here.
  return (scope) => encode(evaluate(of, scope) as Value);
}
