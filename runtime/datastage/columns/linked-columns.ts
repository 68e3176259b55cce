import { inheritedFrom, NamedColumns } from "./copies.js";
import {
  fillList,
  inputsLabelled,
  inputsNext,
  labelledLinks,
  type LinkLabels,
} from "./link-order.js";
import type { ColumnRule } from "./rule.js";

interface LinkedColumns extends LinkLabels {
  /** Whether a list that the user doesn't give stands in the document as well. */
  readonly fills?: boolean;
}

/** The columns of the links in, each name once, in the order that the links' labels say. */
export const linkedColumns: ColumnRule<LinkedColumns> = (stage, labels) => {
  const list = labelledLinks(stage, labels);
  if (labels.fills === true) fillList(stage, labels);
  return new NamedColumns()
    .put(inputsLabelled(stage, list, labels.first).flatMap(inheritedFrom))
    .fill(inputsNext(stage, list, labels).flatMap(inheritedFrom))
    .fill(inputsLabelled(stage, list, labels.last).flatMap(inheritedFrom))
    .list();
};
