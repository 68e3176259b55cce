// How wide a text is to prettier, which counts columns and not characters: some have none, some have two. Of the
// characters below this is certain; the rest is left to prettier itself.

/** Letters of Latin, Greek and Cyrillic, punctuation, arrows and signs: a column each. */
const narrow =
  "\\n\\x20-\\x7e\\u00a0-\\u02ff\\u0370-\\u0482\\u048a-\\u0590\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u22ff";

/** Pictures: two columns each, with or without the mark that says that they are pictures. */
const pictures =
  "(?=[\\u{1f300}-\\u{1faff}])(?![\\u{1f3fb}-\\u{1f3ff}])(?:\\p{Emoji_Presentation}\\ufe0f?|\\p{Emoji}\\ufe0f)";

/** Ideographs, kana, syllables of Hangul, their punctuation and full-width forms: two columns each. */
const wide =
  "\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60";

const ascii = /^[\n\x20-\x7e]*$/;
const known = new RegExp(`^(?:[${narrow}${wide}]|${pictures})*$`, "u");
const eachWide = new RegExp(`[${wide}]`, "g");

/** Whether {@link textWidth} is what prettier would count. */
export function hasKnownWidth(text: string): boolean {
  return ascii.test(text) || known.test(text);
}

/** The columns of a text. A picture is two characters long, but for its mark. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  return text.replaceAll("\ufe0f", "").length + (text.match(eachWide)?.length ?? 0);
}
