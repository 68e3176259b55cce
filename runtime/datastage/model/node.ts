import type {
  FlowNode,
  Input,
  LinkOptions,
  Position,
  RejectOptions,
  Target,
} from "../api/graph.js";
import type { Kept } from "../api/kept.js";
import { FlowError } from "../flow-error.js";
import { keepFor } from "./kept.js";
import { LinkModel } from "./link.js";
import { type CanvasPart, type Cardinality, type LinkPart, node, type NodePart } from "./parts.js";
import { described, Place } from "./place.js";

/** Whatever stands on a canvas and has links. */
export abstract class NodeModel implements FlowNode {
  readonly [node] = true;
  readonly number: number;
  canvas: CanvasPart;
  label: string;
  position: Position | undefined;
  readonly ins = new Set<LinkPart>();
  readonly outs = new Set<LinkPart>();
  abstract readonly is: NodePart["is"];
  abstract readonly noun: string;
  abstract readonly cardinality: Cardinality;

  constructor(canvas: CanvasPart, label: string) {
    this.canvas = canvas;
    this.number = canvas.root.ids.next();
    this.label = label;
  }

  get id(): string {
    return this.canvas.root.ids.of(this.number);
  }

  get inputs(): readonly LinkModel[] {
    return [...this.ins] as LinkModel[];
  }

  get outputs(): readonly LinkModel[] {
    return [...this.outs] as LinkModel[];
  }

  /** This node as what it is. */
  protected get part(): NodePart {
    return this as unknown as NodePart;
  }

  rename(label: string): this {
    checkLabel(this.noun, label);
    this.label = label;
    return this;
  }

  at(x: number, y: number, size: { readonly height?: number } = {}): this {
    if (![x, y, size.height ?? 0].every(Number.isFinite)) {
      throw new FlowError("POSITION", described(this.part), "is put by numbers", {}, this.at);
    }
    this.position = { x, y, height: size.height };
    return this;
  }

  keep(changes: Kept): this {
    keepFor(this.canvas.root, this.number, ["id"], changes, this.keep);
    return this;
  }

  remove(): void {
    for (const link of [...this.inputs, ...this.outputs]) link.remove();
    this.canvas.members.delete(this.part);
    for (const comment of this.canvas.notes) comment.nodes.delete(this.part);
  }

  input(place: number): Input {
    const most = Math.max(this.cardinality.in[1], this.cardinality.reference[1]);
    if (!Number.isSafeInteger(place) || place < 1 || place > most) {
      const message = `has no place ${place} for links`;
      throw new FlowError("LINK", described(this.part), message, {}, this.input);
    }
    return new Place(this.part, place) as unknown as Input;
  }

  linkTo(target: Target | Input, options: LinkOptions = {}): LinkModel {
    return LinkModel.make(this.part, target, options.type ?? "PRIMARY", options, this.linkTo);
  }

  rejectTo(target: Target | Input, options: RejectOptions = {}): LinkModel {
    return LinkModel.make(this.part, target, "REJECT", options, this.rejectTo);
  }
}

/** @throws FlowError `FLOW_LABEL` */
export function checkLabel(noun: string, label: unknown): asserts label is string {
  if (typeof label === "string" && label.trim() !== "") return;
  throw new FlowError("LABEL", noun, "needs a label that isn't empty");
}
