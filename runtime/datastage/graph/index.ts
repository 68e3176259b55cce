export type { FlowGraph, GraphComment, GraphLink, GraphNode, NodeKind } from "./flow-graph.js";
export { graphOf, type GraphOptions } from "./graph-of.js";
export type { Appearance } from "./svg-style.js";
export { toMermaid } from "./to-mermaid.js";
export { type SvgOptions, toSvg } from "./to-svg.js";
