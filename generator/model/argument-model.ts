import type { Path } from "../load/source-document.js";
import type { ArgumentSource } from "../validate/argument-schema.js";
import { checkBounds, checkDefaultBounds } from "./argument-bounds.js";
import { modelOnly, modelWith } from "./argument-rules.js";
import { modelType, type TypeTable } from "./argument-type.js";
import { reportValue, type ValueModel, valueOf } from "./argument-value.js";
import { isReservedArgument } from "./names.js";
import type { Report } from "./report.js";
import type { TextFacts } from "./scope.js";
import { parseTemplate, TemplateError } from "./text-template.js";
import type { ArgumentModel, Literal, TypeModel } from "./types.js";

export type ArgumentSources = { readonly [name: string]: ArgumentSource };

/** The arguments of a part, with their types and defaults resolved. */
export function modelArguments(
  source: ArgumentSources,
  table: TypeTable,
  facts: TextFacts,
  path: Path,
  report: Report,
): ArgumentModel[] {
  const types = new Map<string, TypeModel | undefined>();
  for (const [name, item] of Object.entries(source)) {
    types.set(name, modelType(item.type, table, [...path, name, "type"], report));
  }
  return Object.entries(source).map(([name, item]): ArgumentModel => {
    const at = [...path, name];
    const type = types.get(name);
    if (isReservedArgument(name)) {
      const message = `The argument name ${name} has a meaning of its own.`;
      report.add(at, "reserved-name", message, "Rename it.", "key");
    }
    const usual = defaultOf(item, facts, [...at, "default"], report);
    if (type !== undefined) {
      checkBounds(item, type, at, report);
      checkDefaultBounds({ ...item, default: usual }, at, report);
    }
    return {
      name,
      doc: item.doc,
      // Of a type that isn't there nothing can be judged; it is reported, and no code comes of it.
      type: type ?? { kind: "string" },
      optional: item.optional === true || item.default !== undefined,
      default: type && modelDefault(usual, type, [...at, "default"], report),
      min: item.min,
      max: item.max,
      characters: item.characters,
      blank: item.blank !== false,
      only: type && modelOnly(item, name, types, at, report),
      with: modelWith(item, name, source, types, at, report),
    };
  });
}

/** What a definition gives as a default: a value, or a fact that stands for one: `${fact}`. */
function defaultOf(
  { default: usual }: ArgumentSource,
  facts: TextFacts,
  path: Path,
  report: Report,
): Literal | undefined {
  if (typeof usual !== "string") return usual;
  try {
    const [part, ...others] = parseTemplate(usual);
    if (others.length > 0 || typeof part !== "object" || !("fact" in part)) return usual;
    if (!facts.has(part.fact)) return usual;
    const value = facts.value(part.fact);
    if (value.kind === "literal") return value.value;
    const message = `The fact ${part.fact} has \${epoch} in it, which is known only when the workflow is built.`;
    report.add(path, "template-syntax", message, "Name another fact.");
    return undefined;
  } catch (error) {
    // Any other text is a text.
    if (error instanceof TemplateError) return usual;
    throw error;
  }
}

function modelDefault(
  usual: Literal | undefined,
  type: TypeModel,
  path: Path,
  report: Report,
): ValueModel | undefined {
  if (usual === undefined || usual === null) return undefined;
  const value = valueOf(usual, type);
  if (value === undefined) reportValue(usual, type, "wrong-default", path, report);
  return value;
}
