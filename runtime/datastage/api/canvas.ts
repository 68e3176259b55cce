import type { Identity } from "../../payload/identity.js";
import type { Secret } from "../../secret/secret.js";
import type { FlowDocument } from "../document/types.js";
import type { ConnectionSource } from "../parameters/connection.js";
import type { ParameterReference, Stage } from "../stage/index.js";
import type { Comment, CommentStyle } from "./comment.js";
import type { Kept } from "./kept.js";
import type { FlowNode, Link, Source, StageHandle, StageNode, Target } from "./graph.js";

export interface AddOptions<Connection extends string> {
  readonly connection?:
    ([Connection] extends [never] ? never : ConnectionSource<Connection>) | undefined;
}

/** A subflow whose stages stand in the flow's own document. */
export interface LocalSubflow extends FlowNode, Target<number, 0>, Source {
  readonly is: "local";
  /** Where its stages stand. */
  readonly inside: Inside;
}

/** A use of a subflow of the project. */
export interface SubflowUse extends FlowNode, Target<number, 0>, Source {
  readonly is: "shared";
  readonly subflow: { readonly name: string; readonly url: string; readonly pipelineId: string };
  /** The values that it runs with, by local parameter of the subflow. */
  readonly values: Readonly<Record<string, string>>;
  /**
   * A value, or a reference to a parameter of the flow.
   *
   * @throws FlowError `FLOW_PARAMETER` for a parameter that the subflow doesn't have
   */
  set(parameter: string, value: string): this;
}

/** Where rows enter a subflow. */
export type Entry = FlowNode & Source;
/** Where rows leave a subflow. */
export type Exit = FlowNode & Target<1, 0>;

/** What holds stages and links: a flow, or the inside of a subflow. */
export interface Canvas {
  /** The id of its pipeline in the document. */
  readonly id: string;
  /** Its stages, in the order in which they were added. */
  readonly stages: readonly StageNode[];
  /** Its stages, subflows, entries and exits. */
  readonly nodes: readonly FlowNode[];
  /** Its links, source by source. */
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  /**
   * Adds a stage: `flow.add(Sort, "By id", { keyProperties: [{ key: "ID" }] })`.
   *
   * @param label - Default: the kind and a number, `Sort_1`.
   * @throws FlowError `FLOW_STAGE`, `FLOW_LABEL`, `FLOW_PROPERTY`, `FLOW_CONNECTION`
   */
  add<
    Props extends object,
    In extends number,
    Out extends number,
    Reference extends number,
    Reject extends number,
    Connection extends string,
  >(
    stage: Stage<Props, In, Out, Reference, Reject, Connection>,
    label?: string,
    props?: NoInfer<Props>,
    options?: AddOptions<NoInfer<Connection>>,
  ): StageHandle<Props, In, Out, Reference, Reject, Connection>;
  /**
   * The stage of a label, as what it is.
   *
   * @throws FlowError `FLOW_STAGE` where there is none, or it is of another kind
   */
  stage<
    Props extends object,
    In extends number,
    Out extends number,
    Reference extends number,
    Reject extends number,
    Connection extends string,
  >(
    stage: Stage<Props, In, Out, Reference, Reject, Connection>,
    label: string,
  ): StageHandle<Props, In, Out, Reference, Reject, Connection>;
  /** Adds a subflow whose stages stand in the flow's own document. */
  subflow(label: string): LocalSubflow;
  /**
   * Moves nodes into a new subflow. Links that cross its border lead to it, and on from an entry inside.
   *
   * @throws FlowError `FLOW_SUBFLOW` for no node, or one that stands elsewhere
   */
  group(label: string, nodes: readonly FlowNode[]): LocalSubflow;
  /** Adds a use of a subflow of the project. */
  use(subflow: SharedSubflow, label?: string): SubflowUse;
  /** A text in Markdown. */
  comment(text: string): Comment;
  /** A text with a style. */
  annotate(text: string, style?: CommentStyle): Comment;
  /** Puts into its part of the document what no builder says; the pointers begin at `/pipeline`, and of a flow at `/document`. */
  keep(changes: Kept): this;
}

/** The inside of a subflow. */
export interface Inside extends Canvas {
  /** Adds a place where rows enter. */
  entry(label?: string): Entry;
  /** Adds a place where rows leave. */
  exit(label?: string): Exit;
}

export type ParameterType =
  | "string"
  | "integer"
  | "float"
  | "list"
  | "date"
  | "time"
  | "timestamp"
  | "path"
  | "encrypted"
  | "email"
  | "multilinestring";

/** A parameter of a flow or a subflow itself. */
export type ParameterOptions = ParameterTexts &
  (
    | {
        /** Default: `"string"`. */
        readonly type?: Exclude<ParameterType, "encrypted"> | undefined;
        readonly value?: string | number | null | undefined;
      }
    | {
        readonly type: "encrypted";
        /** Read when the flow is sent; the document then holds it in clear. */
        readonly value?: Secret | null | undefined;
      }
  );

interface ParameterTexts {
  readonly description?: string | undefined;
  /** What asks for its value. */
  readonly prompt?: string | undefined;
  /** The values of a list. */
  readonly validValues?: readonly (string | number)[] | undefined;
}

/** A parameter of a flow itself, as the document has it. */
export interface LocalParameter {
  readonly name: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A subflow of the project: a document of its own that flows use. */
export interface SharedSubflow extends Inside {
  readonly name: string;
  readonly description: string;
  /** Adds a parameter; what uses the subflow sets its value. Returns the reference to it. */
  parameter(name: string, options?: ParameterOptions): ParameterReference;
  /**
   * The document of the subflow itself.
   *
   * @throws FlowError `FLOW_INVALID` for a subflow that would be a broken document
   */
  toDocument(): FlowDocument;
}

export interface SubflowOptions {
  readonly description?: string | undefined;
  /** Where the service has it; the flows that use it say so. */
  readonly asset?: { readonly url: string; readonly pipelineId: string } | undefined;
  /** Where the ids of the document come from; tests freeze it. */
  readonly identity?: Identity | undefined;
}
