import { entriesOf } from "./property.js";
import type { ColumnInput, ColumnStage } from "./rule.js";

/** The property in which a stage's links in have their labels. */
export const inputList = "inputlinkOrderingList";
/** The same for its links out. */
export const outputList = "outputlinkOrderingList";

/** How a stage tells its links apart. */
export interface LinkLabels {
  /** The label of the link that comes first. */
  readonly first?: string;
  /** The labels of those that come next: `#` is a number from 1 on, or from 0 where there is no first. */
  readonly next: string;
  /** The label of the link that comes last. */
  readonly last?: string;
  /** Whether the kind of link tells which is the first, not their order. */
  readonly byType?: boolean;
}

/** An entry of the list: which link has which label. */
export interface LabelledLink {
  readonly link_label?: unknown;
  readonly link_name?: unknown;
}

/** The user's list, or the one that the order of the links, or their kinds, suggest. */
export function labelledLinks(stage: ColumnStage, labels: LinkLabels): readonly LabelledLink[] {
  return isGiven(stage) ? entriesOf(stage.props, inputList) : suggested(stage.inputs, labels);
}

/** Whether the user gives a list, whatever is in it. */
function isGiven({ props }: ColumnStage): boolean {
  const { [inputList]: list } = props;
  return Array.isArray(list) && list.length > 0;
}

function suggested(inputs: readonly ColumnInput[], labels: LinkLabels) {
  const { first, next, last, byType = false } = labels;
  const numbered = (number: number) => next.replace("#", String(number));
  const entry = (link_label: string, { name }: ColumnInput) => ({ link_label, link_name: name });
  if (byType) {
    const others = inputs.filter(({ type }) => type === "REFERENCE");
    return [
      ...inputs.filter(({ type }) => type === "PRIMARY").map((input) => entry(first ?? "", input)),
      ...others.map((input, at) => entry(numbered(at + 1), input)),
    ];
  }
  return inputs.map((input, at) => {
    if (at === 0 && first !== undefined) return entry(first, input);
    return entry(at === inputs.length - 1 && last !== undefined ? last : numbered(at), input);
  });
}

/** Fills the list in where the user gives none. */
export function fillList(stage: ColumnStage, labels: LinkLabels): void {
  if (isGiven(stage)) return;
  stage.set(inputList, suggested(stage.inputs, labels));
}

/** The links in that have a label, as the list names them. */
export function inputsLabelled(
  stage: ColumnStage,
  list: readonly LabelledLink[],
  label: string | undefined,
): ColumnInput[] {
  return list
    .filter((entry) => label !== undefined && entry.link_label === label)
    .flatMap((entry) => stage.inputs.filter(({ name }) => name === entry.link_name));
}

/** The links between the first and the last, by their numbers. */
export function inputsNext(
  stage: ColumnStage,
  list: readonly LabelledLink[],
  { first, next }: LinkLabels,
): ColumnInput[] {
  const from = first === undefined ? 0 : 1;
  return Array.from({ length: Math.max(stage.inputs.length - from, 0) }, (_, at) =>
    inputsLabelled(stage, list, next.replace("#", String(at + from))),
  ).flat();
}

/** The names of the two links of a stage that has two, by their labels, as its list or their order says. */
export function pairOfInputs(
  stage: ColumnStage,
  labels: readonly [one: string, other: string],
): readonly [ColumnInput, ColumnInput] | undefined {
  const { inputs } = stage;
  if (inputs.length !== 2) return undefined;
  const named = new Map<string, unknown>();
  for (const { link_label, link_name } of entriesOf(stage.props, inputList)) {
    if (typeof link_label === "string") named.set(link_label.toLowerCase(), link_name);
  }
  const [one, other] = labels.map((label) => named.get(label));
  const names =
    one || other
      ? [one || otherThan(inputs, other), other || otherThan(inputs, one)]
      : inputs.map(({ name }) => name);
  const [first, second] = names.map((name) => inputs.findLast((input) => input.name === name));
  return first && second && [first, second];
}

function otherThan(inputs: readonly ColumnInput[], name: unknown): string | undefined {
  return inputs.findLast((input) => input.name !== name)?.name;
}
