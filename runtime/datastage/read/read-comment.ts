import type { CommentStyle } from "../api/comment.js";
import { commentFormats } from "../document/comment-formats.js";
import { maybeText, objectsAt, type Source } from "./source-document.js";

/** The style of an annotation; undefined for a comment in Markdown. */
export function styleIn(comment: Source, place: string): CommentStyle | undefined {
  if (maybeText(comment, "contentType") !== "WYSIWYG") return undefined;
  const names = new Map(
    Object.entries(commentFormats).map(([name, [type, prefix = ""]]) => [
      type,
      [name, prefix] as const,
    ]),
  );
  const style: Record<string, unknown> = {};
  for (const { type, value } of objectsAt(comment, "formats", place)) {
    const [name, prefix = ""] = names.get(type as string) ?? [];
    if (name === undefined) continue;
    if (name === "outline") style[name] = false;
    else if (typeof value !== "string") style[name] = true;
    else {
      const text = value.slice(prefix.length);
      style[name] = name === "textSize" || name === "lineHeight" ? Number(text) : text;
    }
  }
  return style;
}
