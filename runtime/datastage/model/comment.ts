import type { Comment, CommentStyle } from "../api/comment.js";
import type { FlowNode } from "../api/graph.js";
import type { Kept } from "../api/kept.js";
import { FlowError } from "../flow-error.js";
import { keepFor } from "./kept.js";
import type { CanvasPart, CommentPart, NodePart } from "./parts.js";
import { isNode } from "./place.js";

const sizes = [10, 11, 12, 14, 18, 24, 30, 36, 48, 60, 72, 96];

/** A text beside the stages. */
export class CommentModel implements Comment, CommentPart {
  readonly number: number;
  readonly text: string;
  readonly style: CommentStyle | undefined;
  readonly nodes = new Set<NodePart>();
  position: CommentPart["position"];
  size: CommentPart["size"];
  readonly #canvas: CanvasPart;

  /** @throws FlowError `FLOW_COMMENT` */
  constructor(canvas: CanvasPart, text: string, style: CommentStyle | undefined) {
    if (typeof text !== "string") throw new FlowError("COMMENT", "A comment", "needs a text");
    const { textSize = 12 } = style ?? {};
    if (!sizes.includes(textSize)) {
      throw new FlowError("COMMENT", "The text of a comment", `has a size of ${sizes.join(", ")}`);
    }
    this.#canvas = canvas;
    this.number = canvas.root.ids.next();
    this.text = text;
    this.style = style;
  }

  get id(): string {
    return this.#canvas.root.ids.of(this.number);
  }

  get stages(): readonly FlowNode[] {
    return [...this.nodes] as unknown as FlowNode[];
  }

  about(...nodes: readonly FlowNode[]): this {
    for (const node of nodes) {
      if (!isNode(node) || !this.#canvas.members.has(node)) {
        const message = "is about stages beside it, and this is none";
        throw new FlowError("COMMENT", "A comment", message, {}, this.about);
      }
      this.nodes.add(node);
    }
    return this;
  }

  at(x: number, y: number, size?: { readonly width: number; readonly height: number }): this {
    if (![x, y, size?.width ?? 0, size?.height ?? 0].every(Number.isFinite)) {
      throw new FlowError("POSITION", "A comment", "is put by numbers", {}, this.at);
    }
    this.position = { x, y };
    this.size = size ?? this.size;
    return this;
  }

  keep(changes: Kept): this {
    keepFor(this.#canvas.root, this.number, ["id"], changes, this.keep);
    return this;
  }

  remove(): void {
    this.#canvas.notes.delete(this);
  }
}
