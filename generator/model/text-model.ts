import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import { mayBeNull } from "./argument-value.js";
import type { Report } from "./report.js";
import { argumentIn, type ExpressionScope, identityFacts } from "./scope.js";
import { parseTemplate, TemplateError } from "./text-template.js";
import type { ArgumentModel, ExpressionModel, NameModel, TextPartModel } from "./types.js";

/** `$name` or `$name?`: a whole value that is an argument. */
export const reference = /^\$([A-Za-z][A-Za-z0-9]*)(\?)?$/;

/** A text with facts and arguments in it; a boolean or number that stands alone stays what it is. */
export function modelText(
  source: string,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): ExpressionModel {
  try {
    const parts = parseTemplate(source).map((part): ExpressionModel => {
      if (typeof part === "string") return { kind: "literal", value: part };
      if ("literal" in part || part.filters.length > 0 || part.optional) {
        throw new TemplateError("filters and ? belong into families");
      }
      const { fact: name } = part;
      if (identityFacts.includes(name)) return textOf([{ kind: "identity", name }]);
      const isArgument = scope.args.some((item) => item.name === name);
      if (!isArgument && scope.facts.has(name)) return scope.facts.value(name);
      if (!isArgument) refuseName(name, scope, path, report);
      const found = isArgument && argumentIn({ ...scope, secrets: false }, name, path, report);
      if (!found) return { kind: "literal", value: "" };
      refuseInText(found, path, report);
      return textOf([{ kind: "argument", name }]);
    });
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    return textModel(parts.flatMap(partsOf));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const message = `In ${JSON.stringify(source)}: ${error.message}.`;
    report.add(path, "template-syntax", message, "Mend the text.");
    return { kind: "literal", value: source };
  }
}

/** A name on the wire: facts and arguments that are always there may stand in it. */
export function modelName(
  source: string,
  scope: ExpressionScope,
  path: Path,
  report: Report,
): NameModel {
  const model = modelText(source, { ...scope, secrets: false }, path, report);
  return textModel(partsOf(model));
}

function partsOf(model: ExpressionModel): readonly TextPartModel[] {
  if (model.kind === "text") return model.parts;
  return model.kind === "literal" ? [{ kind: "literal", value: String(model.value) }] : [];
}

function refuseName(name: string, scope: ExpressionScope, path: Path, report: Report): void {
  const message = `There is no argument and no fact ${name} here.`;
  const names = [...scope.args.map((item) => item.name), ...scope.facts.names(), ...identityFacts];
  report.add(path, "unknown-argument", message, known(names, name));
}

/** Within a text stands only what has one way to be written, and is always there. */
function refuseInText(arg: ArgumentModel, path: Path, report: Report): void {
  const { kind } = arg.type;
  if (kind === "list" || kind === "map" || kind === "json") {
    const noun = kind === "list" ? "a list" : "an object";
    const message = `${arg.name} is ${noun}, which can't stand within a text.`;
    report.add(path, "wrong-argument", message, `Encode it: { encode: json, of: $${arg.name} }.`);
  } else if (mayBeNull(arg)) {
    const message = `${arg.name} may be left out; the text would have the word null in its place.`;
    report.add(path, "wrong-argument", message, "Require the argument, or give it a default.");
  }
}

/** Parts as one expression; neighbouring texts become one. */
export function textModel(parts: readonly TextPartModel[]): NameModel {
  const merged: TextPartModel[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (part.kind === "literal" && before?.kind === "literal") {
      merged[merged.length - 1] = { kind: "literal", value: before.value + part.value };
    } else merged.push(part);
  }
  const [first] = merged;
  if (first === undefined) return { kind: "literal", value: "" };
  if (merged.length === 1 && first.kind === "literal") return first;
  return textOf(merged);
}

/** A text, or a name on the wire, as a definition writes it. */
export function nameText(name: NameModel): string {
  if (name.kind === "literal") return String(name.value);
  return name.parts
    .map((part) => (part.kind === "literal" ? part.value : `\${${part.name}}`))
    .join("");
}

function textOf(parts: readonly TextPartModel[]): NameModel {
  return { kind: "text", parts };
}
