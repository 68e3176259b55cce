import type { DocumentLink, DocumentPort, DocumentValue, Parameters } from "../document/types.js";
import type { NodeDraft, PortDraft } from "../encoders/index.js";
import type { NodePart, StagePart } from "../model/parts.js";
import { propertiesOf } from "../stage/index.js";
import { partitioningParts } from "./partitioning.js";
import type { LinkPlan } from "./plan.js";

/** Names of the links inside subflows to which a link belongs. */
export interface Partners {
  readonly in?: string | undefined;
  readonly out?: string | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is the same for every link; frozen, as documents share it. */
const linkEditor = Object.freeze({ class_name: "", decorations: Object.freeze([]) });
const noPartners = Object.freeze({});
const inputEditor = Object.freeze({ ui_data: Object.freeze({ label: "" }) });
const boundEditor = Object.freeze({
  ui_data: Object.freeze({ label: "Binding port for supernode" }),
});
const noAcp = Object.freeze({ enableAcp: null });

function partnersOf(partners: Partners): DocumentLink["app_data"]["datastage"] {
  if (partners.in === undefined && partners.out === undefined) return noPartners;
  return {
    ...(partners.in !== undefined && { partner_link_in: partners.in }),
    ...(partners.out !== undefined && { partner_link_out: partners.out }),
  };
}

/** The input port of a link; it holds the link itself. */
export function inputPort(
  plan: LinkPlan,
  parameters: Parameters,
  partners: Partners,
  subflowNode?: string,
): DocumentPort {
  const port: Mutable<DocumentPort> = { id: plan.targetId };
  if (plan.fields !== undefined) port.schema_ref = plan.schemaId;
  port.links = [
    {
      id: plan.id,
      node_id_ref: plan.source.id,
      port_id_ref: plan.sourceId,
      link_name: plan.name,
      type_attr: plan.type,
      app_data: { ui_data: linkEditor, datastage: partnersOf(partners) },
    },
  ];
  if (subflowNode !== undefined) port.subflow_node_ref = subflowNode;
  port.parameters = parameters;
  port.app_data = subflowNode === undefined ? inputEditor : boundEditor;
  return port;
}

/** Adds what the input port of a link says about the rows that come by it. */
export function addFlowing(
  parameters: Parameters,
  plan: LinkPlan,
  propagates: boolean,
): Parameters {
  const { source, link } = plan;
  const { node } = source;
  if (node.is === "stage") {
    const { runtimeColumnPropagation: given } = node.props;
    // Null takes a default away, but not what is said of the whole flow.
    const own = given ?? (propagates || (given === undefined && defaultOf(node)));
    parameters["runtime_column_propagation"] = own ? 1 : 0;
  } else if (node.is !== "entry") parameters["runtime_column_propagation"] = propagates;
  if (link.partitioning) Object.assign(parameters, partitioningParts(link.partitioning));
  return parameters;
}

/** Whether columns that no schema names go through a stage of which nobody says it. */
function defaultOf({ stage }: StagePart): unknown {
  return propertiesOf(stage).get("runtimeColumnPropagation")?.fallback;
}

/** The part of an output port that the editor shows: how many links its node gives. */
function outputEditor(
  range: readonly [least: number, most: number] | undefined,
  isBound: boolean,
): { readonly [key: string]: DocumentValue } {
  const label = isBound ? "Binding port for supernode" : "outPort";
  return range === undefined ? { label } : { cardinality: cardinality(range), label };
}

/** The output port of a link. */
export function outputPort(
  plan: LinkPlan,
  parameters: Parameters,
  range: readonly [least: number, most: number] | undefined,
  subflowNode?: string,
): DocumentPort {
  const { node, ins } = plan.source;
  const port: Mutable<DocumentPort> = { id: plan.sourceId };
  if (plan.fields !== undefined) port.schema_ref = plan.schemaId;
  if (subflowNode !== undefined) port.subflow_node_ref = subflowNode;
  port.parameters = parameters;
  const ui_data = outputEditor(range, subflowNode !== undefined);
  const datastage = { is_source_of_link: plan.id };
  if (ins.length === 0 && node.is !== "local") port.app_data = { ui_data, datastage };
  else port.app_data = { ui_data, datastage, additionalProperties: columnsOf(node) };
  return port;
}

/** Whether the editor fills in the columns that leave a stage; null where nobody says. */
function columnsOf(node: NodePart): { readonly enableAcp: DocumentValue } {
  const own = node.is === "stage" ? node.props["autoColumnPropagation"] : undefined;
  return own === undefined || own === null ? noAcp : { enableAcp: own as DocumentValue };
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
  const { name: link, type, fields, drafted } = plan;
  return { id, link, type, fields, drafted, parameters };
}

/** Adds `datastage` to a node's `app_data`: the order of its ports, and what encoders add. */
export function addDatastage(app: Record<string, DocumentValue>, draft: NodeDraft): void {
  const { inputsOrder, outputsOrder, datastage } = draft;
  const order = (ports: readonly PortDraft[]) => ports.map(({ id }) => id).join("|");
  const parts: Parameters = {};
  if (inputsOrder) parts["inputs_order"] = order(inputsOrder);
  if (outputsOrder) parts["outputs_order"] = order(outputsOrder);
  for (const key in datastage) parts[key] = datastage[key] as DocumentValue;
  if (Object.keys(parts).length > 0) app["datastage"] = parts;
}
