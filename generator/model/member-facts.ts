import { known } from "../diagnostics/known.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import type { EnumTable } from "./enums-model.js";
import type { Report } from "./report.js";

/**
 * What a package says by naming members of enums: the fact is the value of the member, and what the member says of
 * itself is a fact too. Undefined where a member can't be found: then nobody knows which facts there would be.
 */
export function memberFacts(
  { metadata = {} }: PackageSource,
  { members = {} }: FamilySource,
  enums: EnumTable,
  report: Report,
): Map<string, string> | undefined {
  const facts = new Map<string, string>();
  let lost = false;
  for (const [fact, name] of Object.entries(members)) {
    const { definition } = enums.get(name) ?? {};
    const given = Object.hasOwn(metadata, fact) ? metadata[fact] : undefined;
    // Enums that aren't there are reported once, for the family.
    lost ||= definition?.kind !== "enum";
    if (given === undefined || definition?.kind !== "enum") continue;
    const member = definition.members.find((item) => item.name === given);
    if (member === undefined) {
      const names = definition.members.map((item) => item.name);
      const message = `${name} has no member ${String(given)}.`;
      report.add(["metadata", fact], "unknown-member", message, known(names, String(given)));
      lost = true;
      continue;
    }
    facts.set(fact, member.value);
    for (const [own, value] of Object.entries(member.facts)) {
      if (Object.hasOwn(metadata, own)) {
        const message = `The fact ${own} comes from ${name}.${member.name}.`;
        report.add(["metadata", own], "reserved-name", message, "Remove it.", "key");
      }
      facts.set(own, value);
    }
  }
  return lost ? undefined : facts;
}
