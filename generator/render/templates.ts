import { readFileSync } from "node:fs";
import path from "node:path";
import handlebars from "handlebars";

/** By text, so that a changed template is compiled anew. */
const compiled = new Map<string, (view: object) => string>();

/** Compiles the template of a kind of module: layout only, nothing escaped, nothing missing, no helper of its own. */
export function loadTemplate(folder: string, name: string): (view: object) => string {
  const text = readFileSync(path.join(folder, `${name}.hbs`), "utf8");
  const known = compiled.get(text);
  if (known) return known;
  const template = handlebars.create().compile<object>(text, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: {},
  });
  compiled.set(text, template);
  return template;
}
