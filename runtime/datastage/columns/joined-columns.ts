import type { Field } from "../document/types.js";
import { inherited, inheritedFrom, NamedColumns } from "./copies.js";
import { inputsLabelled, inputsNext, labelledLinks, type LinkLabels } from "./link-order.js";
import { linkedColumns } from "./linked-columns.js";
import { entriesOf, textsOf } from "./property.js";
import type { ColumnRule } from "./rule.js";

/**
 * The columns of links that are joined, each name once: by the links' order; keys come from the last where all its
 * rows stay, and from both, renamed, where all rows of both stay. Without keys nothing is known then.
 */
export const joinedColumns: ColumnRule<LinkLabels> = (stage, labels) => {
  const { operator = "innerjoin" } = stage.props;
  if (operator === "innerjoin" || operator === "leftouterjoin") {
    return linkedColumns(stage, { ...labels, fills: true });
  }
  if (entriesOf(stage.props, "keyProperties").length === 0) return undefined;
  const keys = new Set(textsOf(stage.props, "keyProperties", "key"));
  const isKey = ({ name }: Field) => keys.has(name);
  const nameIn = (field: Field, side: string) => (isKey(field) ? side + field.name : field.name);
  const list = labelledLinks(stage, labels);
  const left = inputsLabelled(stage, list, labels.first);
  const right = inputsLabelled(stage, list, labels.last);
  if (operator === "rightouterjoin") {
    const ofRight = right.flatMap(inheritedFrom);
    return new NamedColumns()
      .put(ofRight.filter(isKey))
      .fill(left.flatMap(inheritedFrom))
      .fill(inputsNext(stage, list, labels).flatMap(inheritedFrom))
      .fill(ofRight)
      .list();
  }
  // Of three links the vendor's SDK doesn't know the columns either.
  if (operator !== "fullouterjoin" || stage.inputs.length !== 2) return undefined;
  const columns = new NamedColumns();
  for (const { name: link, fields = [] } of left) {
    columns.put(fields.map((field) => inherited(field, link, nameIn(field, "leftRec_"))));
  }
  for (const { name: link, fields = [] } of right) {
    for (const field of fields) {
      const copy = inherited(field, link, nameIn(field, "rightRec_"));
      if (isKey(field)) columns.put([copy]);
      else columns.fill([copy]);
    }
  }
  return columns.list();
};
