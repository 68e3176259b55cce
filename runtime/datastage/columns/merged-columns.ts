import type { Field } from "../document/types.js";
import { copied } from "./copies.js";
import { fillList, labelledLinks, type LinkLabels, outputList } from "./link-order.js";
import { linkedColumns } from "./linked-columns.js";
import { entriesOf } from "./property.js";
import type { ColumnRule, ColumnStage } from "./rule.js";

/**
 * The columns of a main link and of those that update it, each name once. Where a reject link is labelled, its columns
 * are those of the link in that has the same name: the vendor's SDK has it so, and so there are mostly none.
 */
export const mergedColumns: ColumnRule<LinkLabels> = (stage, labels) => {
  if (stage.output.type !== "REJECT") return linkedColumns(stage, { ...labels, fills: true });
  fillList(stage, labels);
  const outputs = entriesOf(stage.props, outputList);
  const last = outputs.at(-1);
  if (!last) return undefined;
  const label = outputs.findLast(({ link_name }) => link_name === stage.output.name)?.[
    "link_label"
  ];
  // The label of a reject link quotes that of its link in: 'Update 1' rejects.
  const quoted = typeof label === "string" ? label.split("'")[1] : undefined;
  const found = labelledLinks(stage, labels).some(
    ({ link_label }) => quoted !== undefined && link_label === quoted,
  );
  return found ? fieldsOf(stage, last["link_name"]) : [];
};

function fieldsOf({ inputs }: ColumnStage, link: unknown): Field[] {
  return inputs
    .filter(({ name }) => name === link)
    .flatMap(({ fields = [] }) => fields.map((field) => copied(field)));
}
