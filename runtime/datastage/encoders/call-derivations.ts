import { entriesOf, textOf } from "../columns/property.js";
import { holds } from "../columns/added.js";
import { inputList } from "../columns/link-order.js";
import type { DerivationRule, NodeDraft } from "./encoder.js";

/** A column that a stage computes. */
interface Call {
  /** The expression, as the engine has it: `DiffCode()`. */
  readonly expression: string;
  /** Only where this property is this value. */
  readonly when?: readonly [property: string, value: string, unset?: boolean];
  /** The column's name where nothing else says it; without one, there may be no column. */
  readonly column?: string;
  /** The property that holds its name. */
  readonly named?: string;
  /** The mark of an output's column that is it. */
  readonly marked?: string;
  /** The column's name in its source, where it isn't its own. */
  readonly source?: string;
}

interface CallDerivations {
  readonly calls: readonly Call[];
  /** Whether these are all. */
  readonly alone?: boolean;
  /** Labels of the one link in that is the source; without them, each is. */
  readonly labels?: readonly string[];
}

/** Columns that the stage computes, once for each link in. */
export const callDerivations: DerivationRule<CallDerivations> = (_, node, data, usual) => {
  const { calls, alone = false, labels } = data;
  const links = labels ? labelled(node, labels) : node.inputs.map(({ link }) => link);
  const derivations = links.flatMap((link) =>
    calls
      .filter(({ when }) => when === undefined || holds(node.props, when))
      .flatMap((call) => {
        const columnName = columnOf(node, call);
        if (columnName === undefined) return [];
        const { expression, source = columnName } = call;
        return [{ columnName, parsedExpression: expression, sourceColumn: `${link}.${source}` }];
      }),
  );
  return alone ? derivations : [...usual, ...derivations];
};

/** The link that the list labels, or else the first. */
function labelled({ props, inputs }: NodeDraft, labels: readonly string[]): string[] {
  const found = entriesOf(props, inputList).findLast(({ link_label }) =>
    labels.includes(String(link_label)),
  );
  return inputs.slice(0, 1).map(({ link }) => {
    const name = found?.["link_name"];
    return typeof name === "string" && name !== "" ? name : link;
  });
}

function columnOf(
  { props, outputs }: NodeDraft,
  { marked, named, column }: Call,
): string | undefined {
  const field =
    marked === undefined
      ? undefined
      : outputs.flatMap(({ fields = [] }) => fields).findLast(({ app_data }) => app_data[marked]);
  return field?.name ?? (named === undefined ? column : (textOf(props, named) ?? column));
}

interface MarkDerivation {
  readonly when?: readonly [property: string, value: string, unset?: boolean];
  readonly column: string;
  readonly expression: string;
}

/** A column that the stage computes on its link out. */
export const markDerivation: DerivationRule<MarkDerivation> = (
  { link },
  { props },
  data,
  usual,
) => {
  const { when, column, expression } = data;
  if (when !== undefined && !holds(props, when)) return usual;
  return [
    ...usual,
    { columnName: column, parsedExpression: expression, sourceColumn: `${link}.${column}` },
  ];
};

/** None, however many links come in. */
export const noDerivations: DerivationRule = () => [];
