import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { EnumTable } from "./enums-model.js";
import { filters } from "./filters.js";
import type { Report } from "./report.js";
import { identityFacts } from "./scope.js";
import { parseTemplate, TemplateError, type TemplatePart } from "./text-template.js";

/** Facts that every package has by itself. */
export const ownFacts: readonly string[] = [
  ...["name", "package", "title", "credentialName"],
  ...identityFacts,
];

/** Reports what is wrong with a family by itself: once, whatever number of packages it has. */
export function checkFamily(source: FamilySource, enums: EnumTable, report: Report): void {
  for (const [name, type] of Object.entries(source.members ?? {})) {
    if (enums.get(type)?.definition.kind === "enum") continue;
    const closed = [...enums].filter(([, place]) => place.definition.kind === "enum");
    const names = known(
      closed.map(([each]) => each),
      type,
    );
    report.add(["members", name], "unknown-type", `There is no enum ${type}.`, names);
  }
  for (const name of Object.keys(source.defaults ?? {})) {
    if (!ownFacts.includes(name)) continue;
    const message = `The fact ${name} comes from the package itself.`;
    report.add(["defaults", name], "reserved-name", message, "Remove or rename it.", "key");
  }
  for (const { text, path } of textsOf(source)) checkText(text, path, report);
}

/** Every text of a family with the place where it stands. */
export function textsOf(source: FamilySource): { readonly text: string; readonly path: Path }[] {
  const { defaults = {}, annotations, labels, templateRef, credentialName } = source;
  const maps = Object.entries({ defaults, annotations, labels });
  const names = Object.entries({ templateRef, credentialName });
  return [
    ...names.map(([name, text]) => ({ text, path: [name] })),
    ...maps.flatMap(([map, texts]) =>
      Object.entries(texts).flatMap(([name, text]) => [
        ...(map === "defaults" ? [] : [{ text: name, path: [map, name] }]),
        ...(typeof text === "string" ? [{ text, path: [map, name] }] : []),
      ]),
    ),
  ];
}

/** Reports a text that can't be read, and filters that don't exist. */
export function checkText(text: string, path: Path, report: Report): void {
  for (const part of partsOf(text, path, report)) {
    if (typeof part === "string") continue;
    if (
      "fact" in part &&
      identityFacts.includes(part.fact) &&
      (part.optional || part.filters.length > 0)
    ) {
      const message = `\${${part.fact}} is known only when the workflow is built.`;
      report.add(path, "template-syntax", message, "Write it without ? and filters.");
    }
    for (const name of part.filters) {
      if (Object.hasOwn(filters, name)) continue;
      const message = `There is no filter ${name}.`;
      report.add(path, "unknown-filter", message, known(Object.keys(filters), name));
    }
  }
}

function partsOf(text: string, path: Path, report: Report): TemplatePart[] {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const message = `In ${JSON.stringify(text)}: ${error.message}.`;
    report.add(path, "template-syntax", message, "Mend the text.");
    return [];
  }
}

/** The parts of a text that was checked before; none where that found a mistake. */
export function checkedParts(text: string): TemplatePart[] {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError) return [];
    throw error;
  }
}
