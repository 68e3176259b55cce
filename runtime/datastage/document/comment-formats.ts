import type { CommentStyle } from "../api/comment.js";

/** How the document calls the formats of a comment, and what stands before their values there. */
export const commentFormats: {
  readonly [Name in keyof CommentStyle]-?: readonly [type: string, prefix?: string];
} = {
  bold: ["bold"],
  italics: ["italics"],
  textDecoration: ["textDecoration"],
  font: ["fontType"],
  textSize: ["textSize", "text-size-"],
  textColor: ["textColor"],
  backgroundColor: ["backgroundColor"],
  horizontalAlign: ["alignHorizontally"],
  verticalAlign: ["alignVertically"],
  lineHeight: ["line-height"],
  letterSpacing: ["letter-spacing"],
  borderColor: ["border-color"],
  padding: ["padding"],
  outline: ["outlineStyle"],
};
