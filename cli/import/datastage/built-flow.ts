import type {
  BatchFlow,
  Canvas,
  Comment,
  FlowNode,
  Link,
  SharedSubflow,
} from "specanvil/datastage";
import type { ModuleText, Statement } from "../print/module-text.js";
import type { DocumentIndex } from "./document-index.js";
import type { Secrets } from "./secrets.js";

/** A part of a flow that was read, the same part of the one that is built, and the call that builds it. */
export interface Pair<Part> {
  readonly read: Part;
  readonly built: Part;
  readonly statement: Statement;
}

/** A canvas of a flow that was read, the same one of the flow that is built, and how the program calls that. */
export interface CanvasPair {
  readonly read: Canvas;
  readonly built: Canvas;
  /** The document that it was read from. */
  readonly index: DocumentIndex;
  readonly name: () => string;
}

/** How a flow is to be built: what a first attempt has taught. */
export interface Plan {
  /** Whether positions are said. */
  readonly places: boolean;
  /** Ids of nodes whose links must be put at places, so that they come in the order of the document. */
  readonly ordered: ReadonlySet<string>;
  /** Ids of stages that have more links than their kind takes. */
  readonly unlisted: ReadonlySet<string>;
  /** Ids of stages of which is said whatever their nodes hold, though much of it may follow. */
  readonly full: ReadonlySet<string>;
  /** Ids of links whose columns needn't be said. */
  readonly following: ReadonlySet<string>;
}

/** A subflow of the project, and which parameters were declared. */
interface Shared {
  readonly built: SharedSubflow;
  readonly statement: Statement;
  readonly declared: Set<string>;
}

/** What is built and printed in one go, so that no program does anything else than what was tried. */
export interface Work {
  readonly plan: Plan;
  readonly module: ModuleText;
  readonly secrets: Secrets;
  readonly nodes: Map<FlowNode, Pair<FlowNode>>;
  readonly links: Map<Link, Pair<Link>>;
  readonly comments: Map<Comment, Pair<Comment>>;
  readonly canvases: CanvasPair[];
  /** Subflows of the project, by where they are. */
  readonly shared: Map<string, Shared>;
  /** Builds what stands on a canvas. */
  build(canvas: CanvasPair): void;
  /** The flow in the document of a subflow of the project, where there is one. */
  subflows(name: string): BatchFlow | undefined;
  /** Ids of nodes that took fewer links than the document has. */
  readonly overfull: Set<string>;
}
