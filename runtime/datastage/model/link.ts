import type { Input, Link, LinkOptions, Target } from "../api/graph.js";
import type { Kept } from "../api/kept.js";
import type { Partitioning } from "../api/partitioning.js";
import type { LinkType } from "../document/types.js";
import { type Callee, FlowError } from "../flow-error.js";
import type { Schema, SchemaSource } from "../schema/schema.js";
import { keepFor } from "./kept.js";
import { checkLink, checkPartitioning } from "./link-rules.js";
import type { LinkPart, NodePart } from "./parts.js";
import { described, placeOf } from "./place.js";

export class LinkModel implements Link, LinkPart {
  readonly number: number;
  readonly type: LinkType;
  source: NodePart & Link["source"];
  target: NodePart & Link["target"];
  name: string | undefined;
  columns: Schema | undefined;
  partitioning: Partitioning | undefined;
  mapTo: string | null | undefined;
  mapFrom: string | null | undefined;
  place: number | undefined;
  entry: NodePart | undefined;
  exit: NodePart | undefined;

  private constructor(source: NodePart, target: NodePart, type: LinkType) {
    this.number = source.canvas.root.ids.next();
    this.source = source as this["source"];
    this.target = target as this["target"];
    this.type = type;
  }

  /** @throws FlowError `FLOW_LINK` */
  static make(
    source: NodePart,
    target: Target | Input,
    type: LinkType,
    options: LinkOptions,
    callee: Callee,
  ): LinkModel {
    const { node, place } = placeOf(target);
    checkLink(source, node, type, callee);
    const link = new LinkModel(source, node, type);
    link.place = place;
    const { name, schema, partitioning, mapTo, mapFrom } = options;
    if (name !== undefined) link.#name(name, callee);
    if (schema !== undefined) link.schema(schema);
    if (partitioning !== undefined) link.#partition(partitioning, callee);
    link.mapTo = mapTo;
    link.mapFrom = mapFrom;
    source.outs.add(link);
    node.ins.add(link);
    return link;
  }

  /** A link as what it is: none is made otherwise. */
  static of(part: LinkPart): LinkModel {
    if (part instanceof LinkModel) return part;
    throw new TypeError("A link that isn't one.");
  }

  /** A link that stands in a document. */
  static keep(
    source: NodePart,
    target: NodePart,
    type: LinkType,
    name: string | undefined,
  ): LinkModel {
    const link = new LinkModel(source, target, type);
    link.name = name;
    source.outs.add(link);
    target.ins.add(link);
    return link;
  }

  get id(): string {
    return this.source.canvas.root.ids.of(this.number);
  }

  get #described(): string {
    const ends = `from ${described(this.source)} to ${described(this.target)}`;
    return `The link ${this.name === undefined ? ends : JSON.stringify(this.name)}`;
  }

  schema(source: SchemaSource): this {
    this.columns = this.source.canvas.root.schemas.make(source);
    return this;
  }

  withoutSchema(): this {
    this.columns = undefined;
    return this;
  }

  partition(partitioning: Partitioning): this {
    this.#partition(partitioning, this.partition);
    return this;
  }

  #partition(partitioning: Partitioning, callee: Callee): void {
    checkPartitioning(this.#described, partitioning, this.target, callee);
    this.partitioning = partitioning;
  }

  rename(name: string): this {
    this.#name(name, this.rename);
    return this;
  }

  #name(name: unknown, callee: Callee): void {
    if (typeof name !== "string" || name === "") {
      throw new FlowError("LINK", this.#described, "needs a name that isn't empty", {}, callee);
    }
    this.name = name;
  }

  leadTo(target: Target | Input): this {
    const { node, place } = placeOf(target);
    checkLink(this.source, node, this.type, this.leadTo, this);
    const { partitioning } = this;
    if (partitioning) checkPartitioning(this.#described, partitioning, node, this.leadTo);
    this.target.ins.delete(this);
    this.target = node as this["target"];
    this.place = place;
    node.ins.add(this);
    return this;
  }

  keep(changes: Kept): this {
    const ids = ["link/id", "output/id", "input/id", "schema/id"];
    keepFor(this.source.canvas.root, this.number, ids, changes, this.keep);
    return this;
  }

  /** Makes a link like it between two nodes that stand inside a subflow. */
  likeInside(source: NodePart, target: NodePart): LinkModel {
    const inside = new LinkModel(source, target, this.type);
    inside.name = this.name;
    inside.columns = this.columns;
    inside.partitioning = this.partitioning;
    inside.place = this.place;
    // A subflow to which it led, or from which it came, before is still named, as the vendor does.
    inside.mapTo = this.entry ? this.name : this.mapTo;
    inside.mapFrom = this.exit ? this.name : this.mapFrom;
    source.outs.add(inside);
    target.ins.add(inside);
    return inside;
  }

  remove(): void {
    this.source.outs.delete(this);
    this.target.ins.delete(this);
  }
}
