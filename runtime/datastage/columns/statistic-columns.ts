import type { Field } from "../document/types.js";
import { copied, inherited } from "./copies.js";
import { isEntry, listOf, textsOf, type Entry } from "./property.js";
import type { ColumnRule, ColumnStage } from "./rule.js";

/** How a stage makes statistics of groups of rows, in one of its modes. */
export interface StatisticMode {
  /** The list property that says which: one list of entries for each column. */
  readonly list: string;
  /** The key in such a list that names the column, where the statistics are of a column. */
  readonly of?: string;
  /** Keys of statistics; what is under them is the name of a column. */
  readonly statistics: readonly string[];
  /** What such a column is. */
  readonly like: Field;
  /** The key of the statistic that holds others, what its column is, and those below it. */
  readonly whole?: {
    readonly key: string;
    readonly like: Field;
    readonly parts: readonly string[];
    readonly part: Field;
  };
}

export interface Statistics<Mode> {
  /** Its modes, by what the property says that chooses one. */
  readonly modes: { readonly [mode: string]: Mode };
  /** The mode when nobody chooses. */
  readonly unset: string;
}

/** The mode in which a stage is. */
export function modeOf<Mode>(
  props: Readonly<Record<string, unknown>>,
  { modes, unset }: Statistics<Mode>,
): Mode | undefined {
  const { selection = unset } = props;
  return typeof selection === "string" && Object.hasOwn(modes, selection)
    ? modes[selection]
    : undefined;
}

/** What is to be computed: for each column, a list of entries, and the column's name under a key of one of them. */
export function groupsOf(
  props: Readonly<Record<string, unknown>>,
  { list }: Pick<StatisticMode, "list">,
): readonly (readonly Entry[])[] {
  return listOf(props, list).map((group) =>
    (Array.isArray(group) ? (group as unknown[]) : [group]).filter(isEntry),
  );
}

/** The columns by which rows are grouped, and one for each statistic. */
export const statisticColumns: ColumnRule<Statistics<StatisticMode>> = (stage, data) => {
  const mode = modeOf(stage.props, data);
  if (!mode) return undefined;
  const groups = groupsOf(stage.props, mode);
  const { of } = mode;
  const columns = stage.inputs.flatMap(({ name: link, fields = [] }) =>
    fields.flatMap((field) => [
      ...keysLike(stage, field).map(() => inherited(field, link)),
      ...groups
        .filter((group) => of !== undefined && group.some((entry) => entry[of] === field.name))
        .flatMap((group) => statisticsIn(group, mode)),
    ]),
  );
  return of === undefined
    ? [...columns, ...groups.flatMap((group) => statisticsIn(group, mode))]
    : columns;
};

function keysLike({ props }: ColumnStage, { name }: Field): string[] {
  return textsOf(props, "keyProperties", "key").filter((key) => key === name);
}

function statisticsIn(
  group: readonly Entry[],
  { statistics, like, whole }: StatisticMode,
): Field[] {
  return group.flatMap(Object.entries).flatMap(([key, name]: [string, unknown]) => {
    if (typeof name !== "string") return [];
    if (statistics.includes(key)) return [copied(like, name)];
    if (key !== whole?.key) return [];
    return [
      copied(whole.like, name),
      ...whole.parts.map((part) => copied(whole.part, `${name}.${part}`)),
    ];
  });
}
