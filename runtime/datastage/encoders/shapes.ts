import type { Parameters } from "../document/types.js";
import type { Encoder, NodeDraft } from "./encoder.js";
import { type Shape, shapedItems } from "./shape.js";

/** What says which objects are written how. */
export interface Shaped {
  readonly rule?: Encoder<Shaped>;
  /** The parameter that holds a list of objects. */
  readonly in: string;
  /** Where it stands. */
  readonly at?: "node" | "inputs" | "outputs";
  readonly shape: Shape;
}

/** Objects that users write by properties, as documents hold them. */
export const shapes: Encoder<Shaped> = (node, { in: parameter, at = "node", shape }) => {
  for (const parameters of parametersAt(node, at)) {
    const value = parameters[parameter];
    if (value !== undefined) parameters[parameter] = shapedItems(value, shape);
  }
};

function parametersAt(node: NodeDraft, at: "node" | "inputs" | "outputs"): readonly Parameters[] {
  return at === "node" ? [node.parameters] : node[at].map(({ parameters }) => parameters);
}
