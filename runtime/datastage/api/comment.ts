import type { FlowNode } from "./graph.js";
import type { Kept } from "./kept.js";

/** How an annotation looks; it is written in the order in which it is given. */
export interface CommentStyle {
  readonly bold?: boolean | undefined;
  readonly italics?: boolean | undefined;
  readonly textDecoration?: "underline" | "strikethrough" | undefined;
  readonly font?: string | undefined;
  readonly textSize?: 10 | 11 | 12 | 14 | 18 | 24 | 30 | 36 | 48 | 60 | 72 | 96 | undefined;
  /** `"#DA1E28"` */
  readonly textColor?: string | undefined;
  /** `"#1192E8"` */
  readonly backgroundColor?: string | undefined;
  readonly horizontalAlign?: "align-left" | "align-middle" | "align-right" | undefined;
  readonly verticalAlign?: "align-top" | "align-center" | "align-bottom" | undefined;
  readonly lineHeight?: number | undefined;
  readonly letterSpacing?: string | undefined;
  readonly borderColor?: string | undefined;
  readonly padding?: string | undefined;
  /** False takes the line around it away. */
  readonly outline?: boolean | undefined;
}

/** A text beside the stages. */
export interface Comment {
  /** Its id in the document. */
  readonly id: string;
  readonly text: string;
  /** Undefined for a text in Markdown. */
  readonly style: CommentStyle | undefined;
  /** What it is about. */
  readonly stages: readonly FlowNode[];
  /** Where it was put, and its size; undefined where it is arranged. */
  readonly position: { readonly x: number; readonly y: number } | undefined;
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** Says that it is about some stages. */
  about(...nodes: readonly FlowNode[]): this;
  /** Where it stands, in pixels from the left and from the top, and its size. */
  at(x: number, y: number, size?: { readonly width: number; readonly height: number }): this;
  remove(): void;
  /** Puts into its part of the document what no builder says. */
  keep(changes: Kept): this;
}
