import type { NodeDraft, PortDraft } from "../encoders/index.js";
import type { DocumentLink, DocumentPort, DocumentValue, Parameters } from "../document/types.js";
import type { LinkPlan } from "./plan.js";
import { partitioningParts } from "./partitioning.js";

/** The ids of a document, by what they are of. */
export interface LinkIds {
  link(link: LinkPlan): string;
  source(link: LinkPlan): string;
  target(link: LinkPlan): string;
  schema(link: LinkPlan): string;
  node(link: LinkPlan["source"]): string;
}

/** Names of the links inside subflows to which a link belongs. */
export interface Partners {
  readonly in?: string | undefined;
  readonly out?: string | undefined;
}

function reference(fields: LinkPlan["fields"], id: string) {
  return fields === undefined ? undefined : { schema_ref: id };
}

/** The input port of a link; it holds the link itself. */
export function inputPort(
  plan: LinkPlan,
  ids: LinkIds,
  parameters: Parameters,
  partners: Partners,
  subflowNode?: string,
): DocumentPort {
  const link: DocumentLink = {
    id: ids.link(plan),
    node_id_ref: ids.node(plan.source),
    port_id_ref: ids.source(plan),
    link_name: plan.name,
    type_attr: plan.type,
    app_data: {
      ui_data: { class_name: "", decorations: [] },
      datastage: {
        ...(partners.in !== undefined && { partner_link_in: partners.in }),
        ...(partners.out !== undefined && { partner_link_out: partners.out }),
      },
    },
  };
  return {
    id: ids.target(plan),
    ...reference(plan.fields, ids.schema(plan)),
    links: [link],
    ...(subflowNode !== undefined && { subflow_node_ref: subflowNode }),
    parameters,
    app_data: {
      ui_data: { label: subflowNode === undefined ? "" : "Binding port for supernode" },
    },
  };
}

/** What the input port of a link says about the rows that come by it. */
export function flowing(plan: LinkPlan, propagates: boolean): Parameters {
  const { source, link } = plan;
  const parameters: Record<string, DocumentValue> = {};
  const { node } = source;
  if (node.is === "stage") {
    const own = node.props["runtimeColumnPropagation"];
    parameters["runtime_column_propagation"] = (own ?? propagates) === true ? 1 : 0;
  } else if (node.is !== "entry") parameters["runtime_column_propagation"] = propagates;
  if (link.partitioning) Object.assign(parameters, partitioningParts(link.partitioning));
  return parameters;
}

/** The output port of a link; how many links its node gives is shown in the editor. */
export function outputPort(
  plan: LinkPlan,
  ids: LinkIds,
  parameters: Parameters,
  range: readonly [least: number, most: number] | undefined,
  withInputs: boolean,
  subflowNode?: string,
): DocumentPort {
  return {
    id: ids.source(plan),
    ...reference(plan.fields, ids.schema(plan)),
    ...(subflowNode !== undefined && { subflow_node_ref: subflowNode }),
    parameters,
    app_data: {
      ui_data: {
        ...(range && { cardinality: cardinality(range) }),
        label: subflowNode === undefined ? "outPort" : "Binding port for supernode",
      },
      datastage: { is_source_of_link: ids.link(plan) },
      ...(withInputs && { additionalProperties: { enableAcp: null } }),
    },
  };
}

function cardinality([min, max]: readonly [number, number]) {
  return { min, max: max === Infinity ? -1 : max };
}

/** What stands where an execution node has no link in, or out. */
export function noPort(
  label: "inPort" | "outPort",
  range: readonly [number, number],
): DocumentPort {
  return { id: "", app_data: { ui_data: { cardinality: cardinality(range), label } } };
}

/** A port as encoders see it. */
export function portDraft(plan: LinkPlan, id: string, parameters: Parameters): PortDraft {
  return { id, link: plan.name, type: plan.type, fields: plan.fields, parameters };
}

/** `app_data.datastage` of a node: the order of its ports, and what encoders add. */
export function datastageOf(draft: NodeDraft): { readonly datastage?: Parameters } {
  const order = (ports: readonly PortDraft[]) => ports.map(({ id }) => id).join("|");
  const parts: Parameters = {
    ...(draft.inputsOrder && { inputs_order: order(draft.inputsOrder) }),
    ...(draft.outputsOrder && { outputs_order: order(draft.outputsOrder) }),
    ...draft.datastage,
  };
  return Object.keys(parts).length > 0 ? { datastage: parts } : {};
}
