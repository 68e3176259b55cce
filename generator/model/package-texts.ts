import { known } from "../diagnostics/known.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { PackageSource } from "../validate/package-schema.js";
import type { Facts } from "./facts.js";
import type { Report } from "./report.js";
import type { NameModel, PackageModel, RowModel } from "./types.js";

type Field = "annotations" | "labels";

/** The texts of a family as they are in one of its packages. */
export function packageTexts(
  source: PackageSource,
  family: FamilySource,
  facts: Facts,
  report: Report,
): Pick<PackageModel, "templateRef" | Field> {
  const rows = (field: Field): RowModel[] => {
    const entries = Object.entries(family[field]).flatMap(([name, text]) => {
      const value = facts.text(text);
      const label = facts.text(name);
      const row = value && label && ([label, value] as const);
      return row === undefined ? [] : [{ name, row }];
    });
    const first = source.first?.[field] ?? [];
    return inFront(entries, first, field, report).map(({ row }) => row);
  };
  return {
    templateRef: constant(facts.required("templateRef"), report),
    annotations: rows("annotations"),
    labels: rows("labels"),
  };
}

/** Entries in the order of the family, but for those that the package wants first. */
function inFront<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  first: readonly string[],
  field: Field,
  report: Report,
): Entry[] {
  const names = entries.map(({ name }) => name);
  for (const [index, name] of first.entries()) {
    if (names.includes(name)) continue;
    const message = `The package has no ${name} among its ${field}.`;
    report.add(["first", field, index], "unknown-fact", message, known(names, name));
  }
  const rank = ({ name }: Entry): number =>
    first.includes(name) ? first.indexOf(name) : first.length;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** The text of an expression that is the same for every workflow. */
function constant(name: NameModel, report: Report): string {
  if (name.kind === "literal") return String(name.value);
  const message = "The templateRef of the family has ${epoch} in it: no template is called so.";
  report.add(["family"], "template-syntax", message, "Leave out ${epoch}.");
  return "";
}
