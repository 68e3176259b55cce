import type {
  DocumentNode,
  DocumentPipeline,
  DocumentValue,
  FlowDocument,
} from "../document/types.js";
import type { FlowGraph, GraphComment, GraphLink, GraphNode, NodeKind } from "./flow-graph.js";

export interface GraphOptions {
  /** The name of the flow: its document doesn't hold it. */
  readonly name: string;
  /** The id of the pipeline: a subflow's. Default: the flow's own. */
  readonly pipeline?: string;
  /** The vendor's name of a kind of stage, by what the engine calls it. Default: that. */
  typeOf?(op: string): string | undefined;
}

/**
 * What a drawing shows of a flow, from its document. A subflow is one node: it is a drawing of its own. Links from nodes
 * that aren't there are left out.
 */
export function graphOf(document: FlowDocument, options: GraphOptions): FlowGraph {
  const { name, pipeline: id = document.primary_pipeline, typeOf } = options;
  const pipeline = document.pipelines.find((one) => one.id === id);
  if (!pipeline) return { name, nodes: [], links: [] };
  const places = new Map(pipeline.nodes.map((node, at) => [node.id, at]));
  const sizes = new Map(document.schemas.map(({ id, fields }) => [id, fields.length]));
  const nodes = pipeline.nodes.map((node): GraphNode => {
    const { op } = node;
    const type = op === undefined || op === "" ? undefined : (typeOf?.(op) ?? op);
    return { label: labelOf(node), kind: kindOf(node), type };
  });
  return {
    name,
    nodes,
    links: linksOf(pipeline, places, sizes),
    comments: commentsOf(pipeline, places),
  };
}

function linksOf(
  { nodes }: DocumentPipeline,
  places: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, number>,
): GraphLink[] {
  return nodes.flatMap(({ inputs = [] }, to) =>
    inputs.flatMap(({ links = [], schema_ref }) =>
      links.flatMap(({ node_id_ref, link_name, type_attr }): GraphLink[] => {
        const from = places.get(node_id_ref);
        const columns = schema_ref === undefined ? undefined : sizes.get(schema_ref);
        return from === undefined ? [] : [{ from, to, type: type_attr, name: link_name, columns }];
      }),
    ),
  );
}

function kindOf(node: DocumentNode): NodeKind {
  const { type, op, connection, app_data } = node;
  if (type === "super_node") return "subflow";
  if (connection !== undefined) return "connector";
  if (part(app_data, "datastage", "custom_optype") !== undefined) return "custom";
  if (type === "execution_node") return "processing";
  // An entry or an exit of a subflow does nothing.
  return op === undefined ? "terminal" : "file";
}

function labelOf({ app_data }: DocumentNode): string {
  const label = part(app_data, "ui_data", "label");
  return typeof label === "string" ? label : "";
}

function commentsOf(
  { app_data }: DocumentPipeline,
  places: ReadonlyMap<string, number>,
): GraphComment[] {
  return listOf(part(app_data, "ui_data", "comments")).map((comment) => {
    const content = part(comment, "content");
    const about = listOf(part(comment, "associated_id_refs")).flatMap((reference) => {
      const place = places.get(String(part(reference, "node_ref")));
      return place === undefined ? [] : [place];
    });
    return { text: typeof content === "string" ? content : "", about };
  });
}

function listOf(value: unknown): readonly DocumentValue[] {
  return Array.isArray(value) ? (value as DocumentValue[]) : [];
}

/** What is deep in an object; undefined where there is no way to it. */
function part(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
