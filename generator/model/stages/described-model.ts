import { known } from "../../diagnostics/known.js";
import type { Report } from "../report.js";
import type { GroupModel, PropertyModel } from "./types.js";

interface Source {
  readonly use?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** The groups that a stage or connection uses; a property that two of them have is a mistake. */
export function usedGroups(
  { use = [] }: Source,
  groups: ReadonlyMap<string, GroupModel>,
  report: Report,
): GroupModel[] {
  const owners = new Map<string, string>();
  return use.flatMap((name, index) => {
    const group = groups.get(name);
    if (group === undefined) {
      const hint = known(groups.keys(), name);
      report.add(["use", index], "unknown-group", `There is no group ${name}.`, hint);
      return [];
    }
    for (const property of group.properties) {
      const other = owners.get(property.name);
      if (other !== undefined) {
        const message = `The groups ${other} and ${name} both have ${property.name}.`;
        report.add(["use", index], "name-clash", message, "Use one of them.");
      }
      owners.set(property.name, name);
    }
    return [group];
  });
}

/** Every property by its name; what `without` names must be one of a group. */
export function allProperties(
  source: Source,
  groups: readonly GroupModel[],
  own: readonly PropertyModel[],
  report: Report,
): ReadonlyMap<string, PropertyModel> {
  const all = new Map(
    groups.flatMap(({ properties }) => properties.map((property) => [property.name, property])),
  );
  for (const [index, name] of (source.without ?? []).entries()) {
    if (all.delete(name)) continue;
    const message = `None of its groups has a property ${name}.`;
    report.add(["without", index], "unknown-property", message, known(all.keys(), name));
  }
  for (const property of own) all.set(property.name, property);
  return all;
}

/** Names of properties that the vendor has and no view holds: rows that hold nothing. */
export function ignoredProperties(names: readonly string[] | undefined): PropertyModel[] {
  return (names ?? []).map((name) => ({
    ...{
      name,
      doc: "",
      title: "",
      note: undefined,
      default: undefined,
      needed: false,
      asked: false,
    },
    ...{ type: { kind: "plain", name: "any" }, code: "- any", views: "-", wire: name },
    ...{ renames: undefined, fallback: undefined, hidden: true },
  }));
}
