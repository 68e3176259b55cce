import { inputList, outputList } from "../columns/link-order.js";
import { entriesOf } from "../columns/property.js";
import type { LinkType } from "../document/types.js";
import type { Encoder, NodeDraft, PortDraft } from "./encoder.js";

interface PortOrder {
  /** Labels of links in turn; `#` stands for numbers. Without labels, the order is that of the links. */
  readonly labels?: readonly string[];
  /** The first number, and by how many the numbers are fewer than the list is long. */
  readonly numbers?: readonly [from: number, fewer: number];
}

/** Says in which order links come in: as the user's list labels them, or as they are. */
export const inputOrder: Encoder<PortOrder> = (node, data) => {
  const ports = ordered(node, node.inputs, inputList, data);
  if (ports) node.inputsOrder = ports;
};

/** The same for links out. */
export const outputOrder: Encoder<PortOrder> = (node, data) => {
  const ports = ordered(node, node.outputs, outputList, data);
  if (ports) node.outputsOrder = ports;
};

const types: readonly LinkType[] = ["PRIMARY", "REFERENCE", "REJECT"];

/** Says that links out come by their kinds. */
export const outputsByType: Encoder = (node) => {
  node.outputsOrder = types.flatMap((type) => node.outputs.filter((port) => port.type === type));
};

function ordered(
  { props }: NodeDraft,
  ports: readonly PortDraft[],
  property: string,
  { labels, numbers = [0, 0] }: PortOrder,
): readonly PortDraft[] | undefined {
  if (labels === undefined) return ports;
  if (props[property] === null) return undefined;
  const list = entriesOf(props, property);
  const [from, fewer] = numbers;
  const all = labels.flatMap((label) =>
    label.includes("#")
      ? Array.from({ length: Math.max(list.length - fewer - from, 0) }, (_, at) =>
          label.replace("#", String(at + from)),
        )
      : [label],
  );
  return all
    .flatMap((label) => list.filter(({ link_label }) => link_label === label))
    .flatMap(({ link_name }) => ports.filter(({ link }) => link !== "" && link === link_name));
}
