import type { CommentStyle } from "../api/comment.js";
import type { DocumentValue } from "../document/types.js";
import { frame } from "../document/frame.js";
import { commentFormats } from "../document/comment-formats.js";
import type { Ids } from "../model/ids.js";
import type { CommentPart, NodePart } from "../model/parts.js";
import type { Positions } from "./positions.js";

/** The texts beside the stages of a pipeline: those that are about some before those that are about none. */
export function commentsOf(
  notes: Iterable<CommentPart>,
  ids: Ids,
  { comments: positions }: Positions,
): DocumentValue[] {
  const all = [...notes];
  const nodeId = ({ number }: NodePart) => ids.of(number);
  return [
    ...all.filter(({ nodes }) => nodes.size > 0),
    ...all.filter(({ nodes }) => nodes.size === 0),
  ].map((note) => {
    const { x, y, width, height } = positions.get(note) ?? { x: 0, y: 0, ...frame.comment };
    return {
      id: ids.of(note.number),
      x_pos: x,
      y_pos: y,
      width,
      height,
      content: note.text,
      ...(note.style && { contentType: "WYSIWYG" }),
      associated_id_refs: [...note.nodes].map((node) => ({ node_ref: nodeId(node) })),
      ...(note.style && { formats: formatsOf(note.style) }),
    };
  });
}

function formatsOf(style: CommentStyle): DocumentValue[] {
  return Object.entries(style).flatMap(([name, value]) => {
    const [type, prefix = ""] = commentFormats[name as keyof CommentStyle];
    if (value === undefined) return [];
    if (name === "outline") return value === false ? [{ type, value: "outline-none" }] : [];
    if (typeof value === "boolean") return value ? [{ type }] : [];
    const text = name === "font" ? fontOf(String(value)) : String(value);
    return [{ type, value: `${prefix}${text}` }];
  });
}

/** A font that is called as people call it, by the name of its class in the editor. */
function fontOf(font: string): string {
  return font.includes(" ") ? `font-${font.replaceAll(" ", "-").toLowerCase()}` : font;
}
