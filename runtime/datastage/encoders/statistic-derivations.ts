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
    of === undefined ? undefined : textOf(group.findLast((entry) => of in entry)?.[of]);
  const derivation = (name: string, call: string): Derivation => ({
    columnName: name,
    parsedExpression: column === undefined ? `${call}()` : `${call}(${link}.${column})`,
    sourceColumn: `${link}.${column ?? name}`,
  });
  // A statistic that doesn't leave the stage is called like its column.
  const nameOf = (value: unknown) =>
    column === undefined || names.has(textOf(value)) ? textOf(value) : column;
  return group.flatMap((entry) => {
    const single = Object.entries(calls)
      .filter(([key]) => key in entry)
      .map(([key, call]) => derivation(nameOf(entry[key]), call));
    if (whole === undefined || !(whole.key in entry)) return single;
    const name = nameOf(entry[whole.key]);
    return [
      ...single,
      derivation(name, whole.call),
      ...Object.entries(whole.parts).map(([part, call]) => derivation(`${name}.${part}`, call)),
    ];
  });
}

/** A name, or what the vendor's SDK writes for none. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "None";
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
