import { unfit } from "../model/link-rules.js";
import type { CanvasPart } from "../model/parts.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./structure.js";

/** Links whose rows are spread as their targets can't take them: how a stage runs may be said after its links. */
export function partitioningIn(canvas: CanvasPart, path: Path = (label) => label): Diagnostic[] {
  return [...canvas.members].flatMap((node) => {
    const found = [...node.ins].flatMap(({ partitioning, name: link }): Diagnostic[] => {
      const problem = partitioning && unfit(partitioning, node);
      if (problem === undefined) return [];
      const message = `The link ${link ?? `into ${node.label}`} ${problem}.`;
      const [stage, property] = [path(node.label), "partitioning"];
      return [{ code: "unfit-partitioning", severity: "warning", stage, link, property, message }];
    });
    if (node.is !== "local") return found;
    return [...found, ...partitioningIn(node.inner, (inner) => path(`${node.label} / ${inner}`))];
  });
}
