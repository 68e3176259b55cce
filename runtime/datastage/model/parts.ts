import type { Partitioning } from "../api/partitioning.js";
import type { LocalParameter } from "../api/canvas.js";
import type { CommentStyle } from "../api/comment.js";
import type { Position } from "../api/graph.js";
import type { DocumentValue, LinkType } from "../document/types.js";
import type { ConnectionSource } from "../parameters/connection.js";
import type { Schema, SchemaMaker } from "../schema/schema.js";
import type { Props, Range, Stage } from "../stage/index.js";
import type { Ids } from "./ids.js";

// What a flow is made of, as data: the classes beside are these parts with the methods that users call.

/** How many links of each kind a node takes and gives. */
export interface Cardinality {
  readonly in: Range<number>;
  readonly out: Range<number>;
  readonly reference: Range<number>;
  readonly reject: Range<number>;
}

/** Marks the nodes of any canvas. */
export const node: unique symbol = Symbol("node");

interface AnyNode {
  readonly [node]: true;
  readonly number: number;
  canvas: CanvasPart;
  label: string;
  position: Position | undefined;
  /** What kind of thing it is, for messages: `Sort`. */
  readonly noun: string;
  readonly cardinality: Cardinality;
  /** In the order of their making. */
  readonly ins: Set<LinkPart>;
  readonly outs: Set<LinkPart>;
}

/** A stage. */
export interface StagePart extends AnyNode {
  readonly is: "stage";
  readonly stage: Stage;
  readonly props: Props;
  readonly connection: ConnectionSource | undefined;
}

/** Where rows enter or leave a subflow. */
export interface TerminalPart extends AnyNode {
  readonly is: "entry" | "exit";
}

/** A subflow whose stages stand in the same document. */
export interface LocalPart extends AnyNode {
  readonly is: "local";
  readonly inner: CanvasPart;
}

/** A use of a subflow that is a document of its own. */
export interface SharedPart extends AnyNode {
  readonly is: "shared";
  readonly subflow: SharedDocument;
  readonly values: Readonly<Record<string, string>>;
}

export type NodePart = StagePart | TerminalPart | LocalPart | SharedPart;

export interface LinkPart {
  readonly number: number;
  source: NodePart;
  target: NodePart;
  readonly type: LinkType;
  readonly name: string | undefined;
  readonly columns: Schema | undefined;
  readonly partitioning: Partitioning | undefined;
  readonly mapTo: string | null | undefined;
  readonly mapFrom: string | null | undefined;
  /** At which place of its target it was put. */
  place: number | undefined;
  /** The entry of its target, and the exit of its source, that it leads to and comes from. */
  entry: NodePart | undefined;
  exit: NodePart | undefined;
}

export interface CommentPart {
  readonly number: number;
  readonly text: string;
  /** The style of an annotation; undefined for a comment in markdown. */
  readonly style: CommentStyle | undefined;
  readonly nodes: Set<NodePart>;
  readonly position: { readonly x: number; readonly y: number } | undefined;
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** What holds nodes: a flow, or the inside of a subflow. */
export interface CanvasPart {
  readonly number: number;
  readonly root: RootPart;
  readonly members: Set<NodePart>;
  readonly notes: Set<CommentPart>;
}

/** What is kept at a place: a JSON pointer that begins at the part, and its value. */
export type KeptPart = readonly [pointer: string, value: unknown];

/** What the canvases of one document share. */
export interface RootPart {
  readonly ids: Ids;
  readonly schemas: SchemaMaker;
  /** What no builder says, by the number of its part. */
  readonly kept: Map<number, readonly KeptPart[]>;
}

/** A subflow that is a document of its own. */
export interface SharedDocument {
  readonly name: string;
  readonly url: string;
  readonly pipelineId: string;
  readonly canvas: CanvasPart;
  readonly parameters: readonly LocalParameter[];
  /** What its parameters are where nobody says. */
  readonly defaults: Readonly<Record<string, DocumentValue>>;
}
