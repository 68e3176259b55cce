import type { LinkType } from "../document/types.js";
import type { ConnectionSource } from "../parameters/connection.js";
import type { Schema, SchemaSource } from "../schema/schema.js";
import type { Stage } from "../stage/index.js";
import type { Kept } from "./kept.js";
import type { Partitioning } from "./partitioning.js";

declare const takes: unique symbol;
declare const slot: unique symbol;

/** Whatever stands in a flow and has links: a stage, a subflow, its entries and exits. */
export interface FlowNode {
  /** What it is: a stage, an entry or an exit of a subflow, a subflow of the flow itself or one of the project. */
  readonly is: "stage" | "entry" | "exit" | "local" | "shared";
  /** Its id in the document. */
  readonly id: string;
  readonly label: string;
  /** Links that lead to it. */
  readonly inputs: readonly Link[];
  /** Links that leave it. */
  readonly outputs: readonly Link[];
  rename(label: string): this;
  /** Where it was put; undefined where it is arranged. */
  readonly position: Position | undefined;
  /** Where it stands, in pixels from the left and from the top, and how high it is; kept where the flow isn't arranged by itself. */
  at(x: number, y: number, size?: { readonly height: number }): this;
  /** Takes it, and its links, out of the flow. */
  remove(): void;
  /** Puts into its part of the document what no builder says; the pointers begin at the node. */
  keep(changes: Kept): this;
}

/** Where a node stands, in pixels. */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly height?: number | undefined;
}

/** 1 | 2 | … up to a number; any number for `number`. */
export type UpTo<Most extends number, Counted extends readonly number[] = []> = number extends Most
  ? number
  : Counted["length"] extends Most
    ? Counted[number]
    : UpTo<Most, [...Counted, [...Counted, 0]["length"] & number]>;

/** A number, unless it is a literal that counts nothing: 0, -1, 1.5. */
type Counting<N extends number> = `${N}` extends "0" | `-${string}` | `${string}.${string}`
  ? never
  : N;

/** One of the places at which a stage takes links. */
export interface Input<Reference extends number = number> {
  readonly [slot]: Reference;
}

/** What a link may lead to. */
export interface Target<
  In extends number = number,
  Reference extends number = number,
> extends FlowNode {
  readonly [takes]: Reference;
  /** Its nth place for links, from 1 on: where their order counts, they are taken in the order of the places. */
  input<N extends UpTo<In>>(n: Counting<N>): Input<Reference>;
}

/** What a link may leave. */
export interface Source extends FlowNode {
  /**
   * Makes a link from here to another stage.
   *
   * @throws FlowError `FLOW_LINK` where one of the two takes no more links, or they stand in different flows
   */
  linkTo<Reference extends number>(
    target: Target<number, Reference> | Input<Reference>,
    options?: LinkOptions<Reference>,
  ): Link;
}

/** What can reject rows. */
export interface Rejecting extends FlowNode {
  /**
   * Makes a link from here that takes rejected rows.
   *
   * @throws FlowError `FLOW_LINK` where one of the two takes no more links, or they stand in different flows
   */
  rejectTo(target: Target | Input, options?: RejectOptions): Link;
}

/** A stage in a flow. */
export interface StageNode<
  Props extends object = object,
  Connection extends string = string,
> extends FlowNode {
  readonly is: "stage";
  /** The vendor's name of its kind: `"Row Generator"`. */
  readonly kind: string;
  /** The kind itself. */
  readonly stage: Stage;
  /** What is set on it. */
  readonly props: Readonly<Props>;
  readonly connection: ConnectionSource | undefined;
  /**
   * Sets properties; those that aren't named stay as they are, undefined unsets.
   *
   * @throws FlowError `FLOW_PROPERTY` for a property that the stage doesn't have, or a value that it doesn't take
   */
  update(props: Props): this;
  /** Lets it read or write through a connection. */
  useConnection(
    connection: [Connection] extends [never] ? never : ConnectionSource<Connection>,
  ): this;
}

/** A stage, with what its kind of links allows: a stage that gives no rows has no `linkTo`. */
export type StageHandle<
  Props extends object,
  In extends number,
  Out extends number,
  Reference extends number,
  Reject extends number,
  Connection extends string,
> = StageNode<Props, Connection> &
  ([In | Reference] extends [0] ? unknown : Target<In, Reference>) &
  ([Out] extends [0] ? unknown : Source) &
  ([Reject] extends [0] ? unknown : Rejecting);

/** What is said of a link when it is made; `Reference` is how many reference links its target takes. */
export interface LinkOptions<Reference extends number = number> {
  /** Unique among the links of its canvas. Default: `Link_1`, `Link_2`, … in the order in which rows flow. */
  readonly name?: string | undefined;
  /** Whether the rows are looked up. Default: `"PRIMARY"`. */
  readonly type?: ([Reference] extends [0] ? "PRIMARY" : "PRIMARY" | "REFERENCE") | undefined;
  readonly schema?: SchemaSource | undefined;
  readonly partitioning?: Partitioning | undefined;
  /** The link inside the subflow that the link leads to on which its rows go on. Default: that of the only entry; null says nothing. */
  readonly mapTo?: string | null | undefined;
  /** The link inside the subflow that the link leaves from which its rows come. Default: that of the only exit; null says nothing. */
  readonly mapFrom?: string | null | undefined;
}

/** A link that takes what its source rejects. */
export type RejectOptions = Omit<LinkOptions<0>, "type">;

/** A link between two stages. */
export interface Link {
  /** Its id in the document. */
  readonly id: string;
  readonly type: LinkType;
  /** The name that it was given; undefined where the document will number it. */
  readonly name: string | undefined;
  readonly source: FlowNode;
  readonly target: FlowNode;
  /** Its columns, as they were given; undefined where they follow from the stages before. */
  readonly columns: Schema | undefined;
  readonly partitioning: Partitioning | undefined;
  /** What was said of the links inside the subflows at its ends: {@link LinkOptions}. */
  readonly mapTo: string | null | undefined;
  readonly mapFrom: string | null | undefined;
  /**
   * Says which columns it has: `link.schema((s) => s.varchar("NAME", { length: 100 }).integer("ID", { key: true }))`.
   *
   * @throws FlowError `FLOW_COLUMN` for a column that can't be
   */
  schema(source: SchemaSource): this;
  /** Forgets its columns: they follow from the stages before again. */
  withoutSchema(): this;
  /** @throws FlowError `FLOW_PARTITIONING` for one that its target, as it runs, or the type of partitioning doesn't take */
  partition(partitioning: Partitioning): this;
  rename(name: string): this;
  /**
   * Lets it lead to another stage.
   *
   * @throws FlowError `FLOW_LINK` for a stage that takes no more links; `FLOW_PARTITIONING` for one that doesn't take its
   *   partitioning
   */
  leadTo(target: Target): this;
  /** Takes it out of the flow. */
  remove(): void;
  /**
   * Puts into its parts of the document what no builder says; the pointers begin at `/link`, at `/input` and `/output`, its
   * ports, and at `/schema`, which undefined takes away.
   */
  keep(changes: Kept): this;
}
