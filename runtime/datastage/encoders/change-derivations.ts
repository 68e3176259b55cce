import { inputList } from "../columns/link-order.js";
import { entriesOf, textOf } from "../columns/property.js";
import type { DerivationRule } from "./encoder.js";

interface ChangeDerivations {
  /** The label of the link with the changes. */
  readonly label: string;
  /** The name of the column that says how a row has changed, where none is given. */
  readonly code: string;
}

/** The columns of the changes, each of the same column on both links, as the list of links has them. */
export const changeDerivations: DerivationRule<ChangeDerivations> = (_, node, data, usual) => {
  const list = entriesOf(node.props, inputList);
  if (list.length < 2) return usual;
  const changes = list.findLast(
    ({ link_label, link_name }) => link_label === data.label && link_name !== undefined,
  );
  const link = changes?.["link_name"];
  const code = textOf(node.props, "codeField") ?? data.code;
  const fields = node.inputs.findLast((input) => input.link === link)?.fields ?? [];
  const sources = list.slice(0, 2).map(({ link_name = "None" }) => String(link_name));
  return [
    ...usual,
    ...fields
      .filter(({ name }) => name !== "" && name !== code)
      .map(({ name }) => ({
        columnName: name,
        parsedExpression: `${String(link)}.${name}`,
        sourceColumn: sources.map((source) => `${source}.${name}`).join(";"),
      })),
  ];
};

/**
 * Each column of the same one on all links in. Where a column says of which it is a copy, that is taken for its name, and
 * it says so no more.
 */
export const commonDerivations: DerivationRule = (_, { inputs, outputs }) =>
  outputs.flatMap(({ fields = [] }) =>
    fields.map(({ name, metadata }) => {
      const expression = metadata.source_field_id || name;
      delete metadata.source_field_id;
      return {
        columnName: name,
        parsedExpression: expression,
        sourceColumn: inputs.map(({ link }) => `${link}.${expression}`).join(";"),
      };
    }),
  );
