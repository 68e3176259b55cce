import type { BatchFlow, DocumentNode, FlowDocument } from "specanvil/datastage/flow";
import { type FlowGraph, graphOf } from "specanvil/datastage/graph";
import { labelOf } from "../node-label.js";
import { UsageError } from "../usage-error.js";

/** A flow, or the inside of the subflow with this label, as a drawing needs it. */
export function flowGraph(flow: BatchFlow, subflow: string | undefined): FlowGraph {
  const document = flow.toDocument();
  const types = typesOf(flow, document);
  const typeOf = (op: string): string | undefined => types.get(op);
  if (subflow === undefined) return graphOf(document, { name: flow.name, typeOf });
  const pipeline = pipelineOf(document, subflow);
  return graphOf(document, { name: `${flow.name}: ${subflow}`, pipeline, typeOf });
}

/** What the vendor calls the kinds of stages, by what the engine calls them. */
function typesOf(flow: BatchFlow, document: FlowDocument): ReadonlyMap<string, string> {
  const kinds = new Map(flow.stages.map(({ label, kind }) => [label, kind]));
  return new Map(
    nodesOf(document).flatMap((node) => {
      const kind = kinds.get(labelOf(node));
      return node.op === undefined || kind === undefined ? [] : [[node.op, kind] as const];
    }),
  );
}

function pipelineOf(document: FlowDocument, subflow: string): string {
  const subflows = nodesOf(document).filter(({ type }) => type === "super_node");
  const found = subflows.find((node) => labelOf(node) === subflow)?.subflow_ref;
  if (found !== undefined) return found.pipeline_id_ref;
  const labels = subflows.map(labelOf);
  const others = labels.length === 0 ? "It has none." : `It has ${labels.join(", ")}.`;
  throw new UsageError(`The flow has no subflow ${subflow}. ${others}`);
}

function nodesOf(document: FlowDocument): readonly DocumentNode[] {
  return document.pipelines.flatMap(({ nodes }) => nodes);
}
