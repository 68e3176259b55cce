import type { EnumsMap } from "../../validate/property-schema.js";
import type { Facts, Members } from "./facts.js";
import type { Known } from "./known.js";
import { kebab, pascal } from "./words.js";

/** An enum of the facts with its name in the definitions, and whether it stands in one definition or for all. */
export interface NamedEnum {
  readonly name: string;
  readonly members: Members;
  /** The only definition that uses it: `stages/sort`; undefined where several do. */
  readonly owner: string | undefined;
}

/** Names for the enums of stages and connections: those that they have, and new ones after owner and property. */
export class EnumNames {
  readonly #named = new Map<string, NamedEnum>();

  constructor(facts: Facts, known: Known) {
    const kept = keptNames(known);
    const taken = new Set(kept.values());
    for (const [id, { members, owners, names }] of usesOf(facts)) {
      const [only = ""] = owners;
      const owner = owners.size === 1 ? only : undefined;
      const old = kept.get(membersKey(members));
      const base = names[0] ?? "";
      const prefix = pascal(only.split("/")[1] ?? "");
      let name = old ?? (owner === undefined ? base : prefix + base);
      for (let n = 2; old === undefined && taken.has(name); n += 1)
        name = prefix + base + (n > 2 ? String(n) : "");
      taken.add(name);
      this.#named.set(id, { name, members, owner });
    }
  }

  /** The enum of a type of the facts, `enum:GROUP.Name`; undefined for one of a model. */
  of(facts: Facts, type: string): NamedEnum | undefined {
    const id = facts.enums.get(type.replace(/^enum:/, ""))?.id;
    return id === undefined ? undefined : this.#named.get(id);
  }

  all(): NamedEnum[] {
    return [...this.#named.values()];
  }
}

interface Uses {
  readonly members: Members;
  /** Definitions that use it. */
  readonly owners: Set<string>;
  /** What the SDK calls it, the commonest first. */
  names: string[];
}

function usesOf(facts: Facts): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const counts = new Map<string, Map<string, number>>();
  const note = (owner: string, type: string): void => {
    const reference = type.split("|")[0]?.replace(/^enum:/, "") ?? "";
    const found = facts.enums.get(reference);
    if (found === undefined) return;
    const { id, members } = found;
    const entry = uses.get(id) ?? { members, owners: new Set<string>(), names: [] };
    entry.owners.add(owner);
    uses.set(id, entry);
    const names = counts.get(id) ?? new Map<string, number>();
    const name = pascal(reference.split(".")[1] ?? "");
    counts.set(id, names.set(name, (names.get(name) ?? 0) + 1));
    entry.names = [...names]
      .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
      .map(([one]) => one);
  };
  for (const stage of facts.stages) {
    const owner = `stages/${kebab(stage.stage)}`;
    const parts = Object.values(stage.complex ?? {}).flatMap(({ f = [] }) => f);
    for (const { t, vis } of [...stage.props, ...parts]) if (vis !== "dead") note(owner, t);
  }
  for (const connection of facts.connections) {
    const owner = `connections/${connectionName(connection)}`;
    for (const { t } of connection.props) note(owner, t);
  }
  return uses;
}

/** A connection is called like the stage that uses it. */
export function connectionName({ stages, name }: Facts["connections"][number]): string {
  return kebab(stages[0] ?? name.replaceAll("_", "-"));
}

function keptNames({ groups, stages, connections, enums }: Known): Map<string, string> {
  const maps = [...groups, ...stages.values(), ...connections.values(), ...enums].flatMap(
    ({ enums: map }) => (map === undefined ? [] : [map]),
  );
  return new Map(
    maps.flatMap((map) =>
      Object.entries(map).map(([name, one]) => [membersKey(membersOf(one)), name] as const),
    ),
  );
}

/** The members of an enum as a definition writes them. */
export function membersOf(source: EnumsMap[string]): Members {
  if (Array.isArray(source)) return Object.fromEntries(source.map((name) => [name, name]));
  return "values" in source && typeof source.values === "object"
    ? membersOf(source.values)
    : (source as Members);
}

/** Members as a definition writes them: names alone where they are the values. */
export function membersText(members: Members): EnumsMap[string] {
  const same = Object.entries(members).every(([name, value]) => name === value);
  return same && !Object.keys(members).includes("values") ? Object.keys(members) : members;
}

function membersKey(members: Members): string {
  return JSON.stringify(Object.entries(members));
}
