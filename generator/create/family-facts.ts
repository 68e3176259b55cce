import { ownFacts } from "../model/family-check.js";
import { parseTemplate } from "../model/text-template.js";
import type { EnumsSource } from "../validate/enums-schema.js";
import type { FamilySource } from "../validate/family-schema.js";

/** What a package says about itself. */
export type Metadata = { readonly [fact: string]: string | readonly string[] };

/**
 * What a package of a family has to say about itself, with a value for each that stands until somebody knows better.
 *
 * @param enums - Of its platform, by name
 */
export function factsOf(
  family: FamilySource,
  enums: ReadonlyMap<string, EnumsSource["enums"][string]>,
  doc: string,
): Metadata {
  const { defaults = {}, members = {}, annotations, labels, templateRef, credentialName } = family;
  const metadata: Record<string, string | readonly string[]> = {};
  const known = new Set<string>([...ownFacts, ...Object.keys(defaults)]);
  for (const [fact, name] of Object.entries(members)) {
    const item = enums.get(name);
    const [first] = Object.entries(item !== undefined && "values" in item ? item.values : {});
    if (first === undefined) continue;
    const [member, value] = first;
    metadata[fact] = member;
    const own = typeof value === "string" ? {} : (value.facts ?? {});
    for (const each of [fact, ...Object.keys(own)]) known.add(each);
  }
  const starts = Object.values(family.start?.args ?? {}).map((argument) => argument.default);
  const texts = [
    ...[templateRef, credentialName],
    ...Object.entries(annotations).flat(),
    ...Object.entries(labels).flat(),
    ...[...Object.values(defaults), ...starts].filter((text) => typeof text === "string"),
  ];
  for (const part of texts.flatMap(parseTemplate)) {
    if (typeof part === "string" || !("fact" in part) || part.optional || known.has(part.fact)) {
      continue;
    }
    const isList = part.filters.includes("comma") || part.filters.includes("json");
    metadata[part.fact] ??= isList
      ? ["new"]
      : /url|icon|logo/i.test(part.fact)
        ? "https://example.com"
        : doc;
  }
  return metadata;
}
