import type { GroupSource, StageSource } from "../../validate/stage-schema.js";

/** The properties that conditions ask for, as definitions write them or as they are modelled. */
export function askedIn(conditions: readonly unknown[]): string[] {
  return conditions.flatMap((condition) =>
    typeof condition === "object" && condition !== null ? Object.keys(condition) : [],
  );
}

/** Of the source of each stage and group, the properties whose default can matter because something asks for them. */
export type AskedProperties = ReadonlyMap<object, ReadonlySet<string>>;

/** A stage and its groups ask for each other's; of other stages they know nothing. */
export function askedProperties(
  stages: readonly StageSource[],
  groups: readonly GroupSource[],
): AskedProperties {
  const asked = new Map<StageSource | GroupSource, Set<string>>(
    [...stages, ...groups].map((source) => [source, new Set(askedIn(conditionsOf(source)))]),
  );
  const byName = new Map(groups.map((group) => [group.name, group]));
  for (const stage of stages) {
    const used = (stage.use ?? []).flatMap((name) => byName.get(name) ?? []);
    const own = asked.get(stage);
    for (const group of used) for (const name of askedIn(conditionsOf(group))) own?.add(name);
    for (const group of used) for (const name of own ?? []) asked.get(group)?.add(name);
  }
  return asked;
}

function conditionsOf({ first, properties }: StageSource | GroupSource): unknown[] {
  const conditions: unknown[] = [];
  for (const rows of [typeof first === "object" ? first : {}, properties]) {
    for (const name in rows) conditions.push(...Object.values(rows[name]?.when ?? {}));
  }
  return conditions;
}
