import {
  derive,
  type Derivations,
  type PortDraft,
} from "../../../runtime/datastage/encoders/index.js";
import { node, port } from "./node.js";

/** What a rule says of the first output, in short: `column: expression of source`. */
export function derived(
  how: object | undefined,
  props: Record<string, unknown>,
  inputs: readonly PortDraft[],
  ...outputs: readonly PortDraft[]
): string {
  derive(node(props, inputs, outputs), how as Derivations | undefined);
  const derivations = outputs[0]?.parameters["valueDerivation"] as
    Record<string, string>[] | undefined;
  if (derivations === undefined) return "none";
  return derivations
    .map(({ columnName, parsedExpression, sourceColumn }) =>
      [
        String(columnName),
        ": ",
        parsedExpression,
        sourceColumn === undefined ? "" : ` of ${sourceColumn}`,
      ].join(""),
    )
    .join(", ");
}

/** Two links in that have a column in common. */
export const a = () => port("a", "id", "x");
export const b = () => port("b", "id", "y");
