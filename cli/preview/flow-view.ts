import type {
  BatchFlow,
  Canvas,
  DocumentPipeline,
  FlowDocument,
  LocalSubflow,
} from "specanvil/datastage/flow";
import { readFlow } from "specanvil/datastage/read";
import { labelOf } from "../node-label.js";

/**
 * A flow as its author sees it: stages with their properties, links with their columns, without ids and places. Lists of
 * things with names are compared by these. It is taken from the document, where nothing is left to defaults.
 */
export function flowView(flow: BatchFlow): unknown {
  const document = JSON.parse(JSON.stringify(flow.toDocument())) as FlowDocument;
  const read = readFlow(document, { name: flow.name });
  return {
    settings: document.app_data,
    parameter: document.parameters?.local_parameters ?? [],
    parameterSet: document.external_paramsets,
    // References and unlisted values in the form that the document shows.
    stage: JSON.parse(JSON.stringify([...stages(read, "")])) as unknown,
    link: [...links(document, document.primary_pipeline, "")],
  };
}

function* stages(canvas: Canvas, before: string): Generator<object> {
  for (const { label, kind, props } of canvas.stages) {
    yield { name: before + label, kind, ...props };
  }
  for (const node of canvas.nodes) {
    const { inside } = node as Partial<LocalSubflow>;
    if (inside !== undefined) yield* stages(inside, `${before}${node.label} / `);
  }
}

function* links(document: FlowDocument, id: string, before: string): Generator<object> {
  const { nodes } = document.pipelines.find((one) => one.id === id) as DocumentPipeline;
  const labels = new Map(nodes.map((node) => [node.id, before + labelOf(node)]));
  const fields = new Map(document.schemas.map((schema) => [schema.id, schema.fields]));
  for (const node of nodes) {
    for (const { links = [], schema_ref = "", parameters } of node.inputs ?? []) {
      for (const { node_id_ref, link_name, type_attr } of links) {
        const name = `${labels.get(node_id_ref) ?? "?"} → ${labels.get(node.id) ?? "?"}`;
        const column = fields.get(schema_ref) ?? [];
        yield { name, called: link_name, type: type_attr, column, port: parameters };
      }
    }
    const inside = node.subflow_ref?.pipeline_id_ref;
    if (inside !== undefined && document.pipelines.some((one) => one.id === inside)) {
      yield* links(document, inside, `${before}${labelOf(node)} / `);
    }
  }
}
