import type { Entry } from "../columns/property.js";
import {
  groupsOf,
  modeOf,
  type StatisticMode,
  type Statistics,
} from "../columns/statistic-columns.js";
import type { Derivation, DerivationRule, Encoder } from "./encoder.js";

interface StatisticCalls extends Pick<StatisticMode, "list" | "of"> {
  /** The functions, by the keys of their statistics, in the document's order. */
  readonly calls: { readonly [key: string]: string };
  /** The key of the statistic that holds others, its function, and theirs. */
  readonly whole?: {
    readonly key: string;
    readonly call: string;
    readonly parts: { readonly [part: string]: string };
  };
}

/** The columns that are statistics, or the number of rows. */
export const statisticDerivations: DerivationRule<Statistics<StatisticCalls>> = (
  _,
  node,
  data,
  usual,
) => {
  const mode = modeOf(node.props, data);
  if (!mode) return usual;
  const names = new Set(node.outputs.flatMap(({ fields = [] }) => fields.map(({ name }) => name)));
  const derivations = node.inputs.flatMap(({ link }) =>
    groupsOf(node.props, mode).flatMap((group) => inGroup(link, group, mode, names)),
  );
  return [...usual, ...derivations];
};

function inGroup(
  link: string,
  group: readonly Entry[],
  { of, calls, whole }: StatisticCalls,
  names: ReadonlySet<string>,
): Derivation[] {
  const column =
    of === undefined ? undefined : (textOf(group.findLast((entry) => of in entry)?.[of]) ?? null);
  const derivation = (name: string | null, call: string): Derivation => ({
    columnName: name,
    // Where the user names no column, the vendor's SDK writes this.
    parsedExpression: column === undefined ? `${call}()` : `${call}(${link}.${column ?? "None"})`,
    sourceColumn: `${link}.${(column === undefined ? name : column) ?? "None"}`,
  });
  // A statistic that doesn't leave the stage is called like its column.
  const nameOf = (value: unknown) => {
    const name = textOf(value) ?? null;
    return column === undefined || (name !== null && names.has(name)) ? name : column;
  };
  return group.flatMap((entry) => {
    const single = Object.entries(calls)
      .filter(([key]) => key in entry)
      .map(([key, call]) => derivation(nameOf(entry[key]), call));
    if (whole === undefined || !(whole.key in entry)) return single;
    const name = nameOf(entry[whole.key]);
    return [
      ...single,
      derivation(name, whole.call),
      ...Object.entries(whole.parts).map(([part, call]) =>
        derivation(`${name ?? "None"}.${part}`, call),
      ),
    ];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

interface OwnStatistics {
  /** By mode, the parameter that holds its statistics. */
  readonly lists: { readonly [mode: string]: string };
}

/** Leaves out the statistics of modes that aren't chosen. */
export const ownStatistics: Encoder<OwnStatistics> = ({ parameters }, { lists }) => {
  const { selection } = parameters;
  if (selection === undefined) return;
  for (const [mode, list] of Object.entries(lists)) {
    if (mode !== selection) Reflect.deleteProperty(parameters, list);
  }
};
