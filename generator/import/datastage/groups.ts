import type { PropertySource } from "../../validate/property-schema.js";
import type { GroupSource } from "../../validate/stage-schema.js";

/** Properties by name. */
export type Rows = Readonly<Record<string, PropertySource>>;

/** Something with properties, fitted to the groups that it shares them with. */
export interface Fitted {
  readonly use: string[];
  readonly without: string[];
  readonly rows: Rows;
}

/** A group's rows written out: who they are for is said by each. */
function rowsOf({ properties, for: who = "user" }: GroupSource): Rows {
  return Object.fromEntries(
    Object.entries(properties).map(([name, row]) => [name, { ...row, for: row.for ?? who }]),
  );
}

/** What must agree: not what people add, and not the order of fields. */
function key(row: PropertySource): string {
  const fields = Object.entries(row).filter(([field]) => field !== "doc");
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Which groups a stage or connection uses: those of which it has more than half, each property by one group only. What
 * differs stays its own, what it hasn't is said.
 */
export function fit(rows: Rows, groups: readonly GroupSource[]): Fitted {
  const keys = new Map(Object.entries(rows).map(([name, row]) => [name, key(row)]));
  const rated = groups
    .map((group) => {
      const entries = Object.entries(rowsOf(group));
      const same = entries
        .filter(([name, row]) => keys.get(name) === key(row))
        .map(([name]) => name);
      return { group, all: entries.map(([name]) => name), same };
    })
    .filter(({ all, same }) => same.length * 2 > all.length && (same.length > 2 || all.length < 3))
    .sort((a, b) => b.same.length - a.same.length);
  const shared = new Map<string, GroupSource>();
  const used = new Set<GroupSource>();
  for (const { group, all, same } of rated) {
    if (all.some((name) => shared.has(name))) continue;
    used.add(group);
    for (const name of all) shared.set(name, group);
    for (const name of same) keys.delete(name);
  }
  return {
    use: groups.filter((group) => used.has(group)).map(({ name }) => name),
    without: [...shared.keys()].filter((name) => rows[name] === undefined),
    rows: Object.fromEntries(Object.entries(rows).filter(([name]) => keys.has(name))),
  };
}

/**
 * A group with its properties as most of its users now have them: a new version of the facts changes a group rather than
 * each of its users. A property that no user has any more is dropped.
 *
 * @param users - Those that use it by their definitions; where none does, the group is new, and its properties stay as
 *   they are
 * @param all - Everything: of a new group's properties that say nothing but `any`, what most of those say that have more
 *   than half of its names
 */
export function renewed(
  group: GroupSource,
  users: readonly Rows[],
  all: readonly Rows[],
): GroupSource {
  const { for: who = "user" } = group;
  const names = Object.keys(group.properties);
  const isNew = users.length === 0;
  const likely = all.filter(
    (rows) => names.filter((name) => rows[name] !== undefined).length * 2 > names.length,
  );
  const properties = Object.entries(group.properties).flatMap(([name, row]) => {
    if (isNew && row.type !== "any") return [[name, row] as const];
    const best = commonest((isNew ? likely : users).flatMap((rows) => rows[name] ?? []));
    if (best === undefined) return [];
    const { for: own, ...rest } = best;
    const { doc } = row;
    return [
      [name, { ...rest, ...(doc && { doc }), ...(own === who ? {} : { for: own }) }] as const,
    ];
  });
  return { ...group, properties: Object.fromEntries(properties) };
}

function commonest(rows: readonly PropertySource[]): PropertySource | undefined {
  const counts = new Map<string, { row: PropertySource; count: number }>();
  for (const row of rows) {
    const entry = counts.get(key(row)) ?? { row, count: 0 };
    entry.count += 1;
    counts.set(key(row), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.row;
}
