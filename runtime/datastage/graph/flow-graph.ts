import type { LinkType } from "../document/types.js";

/** What a stage is in a drawing: its shape and colour. */
export type NodeKind =
  "connector" | "file" | "processing" | "custom" | "subflow" | "terminal" | "unknown";

/** A stage of a flow, or what else has links. */
export interface GraphNode {
  readonly label: string;
  readonly kind: NodeKind;
  /** What it does, in the vendor's words: `"Row Generator"`. */
  readonly type?: string | undefined;
}

/** A link, by the places of its ends in the list of nodes. */
export interface GraphLink {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  readonly name?: string | undefined;
  /** How many columns it has; undefined where nobody knows. */
  readonly columns?: number | undefined;
}

/** A text beside stages, and the places of those that it is about. */
export interface GraphComment {
  readonly text: string;
  readonly about: readonly number[];
}

/** A flow as a drawing needs it, wherever it comes from. */
export interface FlowGraph {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly comments?: readonly GraphComment[] | undefined;
  /** What kinds of nodes are called in the legend, where what is drawn is no flow of stages. */
  readonly legend?: { readonly [Kind in NodeKind]?: string } | undefined;
}

/** What a link's label says: its name, and how many columns it has. */
export function labelOf({ name = "", columns }: GraphLink): string {
  const count = columns === undefined ? "" : `${columns} ${columns === 1 ? "column" : "columns"}`;
  return [name, count].filter((text) => text !== "").join(" · ");
}
