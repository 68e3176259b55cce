/** A part of a text: itself, or a fact put through filters. */
export type TemplatePart =
  | string
  | { readonly fact: string; readonly optional: boolean; readonly filters: readonly string[] }
  | { readonly literal: string; readonly filters: readonly string[] };

/** Thrown for a text that can't be read; the caller knows the place. */
export class TemplateError extends Error {}

/**
 * Reads a text with `${fact}`, `${fact?}`, `${fact | filter}` and `${"text" | filter}` in it; `$$` is a dollar sign.
 *
 * @throws TemplateError
 */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let plain = "";
  for (let index = 0; index < text.length; index += 1) {
    const next = text[index + 1] ?? "";
    const unit = text.charAt(index);
    if (unit !== "$" || !/[$a-zA-Z{]/.test(next)) {
      plain += unit;
      continue;
    }
    if (next === "$") {
      plain += "$";
      index += 1;
      continue;
    }
    if (next !== "{") {
      // `https://$host/` means `${host}`; read as it stands, it would go over the wire like this.
      const [word = ""] = /^[a-zA-Z0-9]+/.exec(text.slice(index + 1)) ?? [];
      throw new TemplateError(
        `within a text, $${word} is written \${${word}}, and a dollar sign $$`,
      );
    }
    const end = text.indexOf("}", index);
    if (end === -1) throw new TemplateError("${ is not closed");
    if (plain !== "") parts.push(plain);
    plain = "";
    parts.push(parsePart(text.slice(index + 2, end)));
    index = end;
  }
  if (plain !== "") parts.push(plain);
  return parts;
}

function parsePart(inner: string): TemplatePart {
  const [head = "", ...rest] = inner.split("|").map((word) => word.trim());
  for (const filter of rest) {
    if (!/^[a-z][a-z-]*$/.test(filter))
      throw new TemplateError(`${JSON.stringify(filter)} is no filter`);
  }
  const literal = /^"([^"]*)"$/.exec(head);
  if (literal?.[1] !== undefined) return { literal: literal[1], filters: rest };
  const fact = /^([a-zA-Z][a-zA-Z0-9]*)(\?)?$/.exec(head);
  if (fact?.[1] === undefined)
    throw new TemplateError(`${JSON.stringify(head)} is no name of a fact`);
  return { fact: fact[1], optional: fact[2] === "?", filters: rest };
}
