import type { Input, Target } from "../api/graph.js";
import { FlowError } from "../flow-error.js";
import { node, type NodePart } from "./parts.js";

/** One of the places at which a node takes links. */
export class Place {
  readonly node: NodePart;
  readonly place: number | undefined;

  constructor(at: NodePart, place: number | undefined) {
    this.node = at;
    this.place = place;
  }
}

export function isNode(value: unknown): value is NodePart {
  return typeof value === "object" && value !== null && node in value;
}

/** What a link is to lead to: a node, and at which of its places. */
export function placeOf(target: Target | Input): Place {
  const given: unknown = target;
  if (given instanceof Place) return given;
  if (isNode(given)) return new Place(given, undefined);
  throw new FlowError(
    "LINK",
    "A link",
    "leads to what flow.add() has returned, or to an input of it",
  );
}

/** `Sort "By id"` */
export function described({ noun, label }: NodePart): string {
  return `${noun} ${JSON.stringify(label)}`;
}
