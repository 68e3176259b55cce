import { frame } from "../document/frame.js";
import type {
  DocumentNode,
  DocumentPort,
  DocumentValue,
  Field,
  Parameters,
} from "../document/types.js";
import { derive, type Derivations, type Encoder, type NodeDraft } from "../encoders/index.js";
import type { LinkType } from "../document/types.js";
import type { StagePart } from "../model/parts.js";
import { type Props, stageParts } from "../stage/index.js";
import { connectionOf } from "./connection.js";
import type { LinkPlan, NodePlan } from "./plan.js";
import {
  addDatastage,
  addFlowing,
  inputPort,
  noPort,
  outputPort,
  type Partners,
  portDraft,
} from "./ports.js";

/** What a node is written with. */
export interface Writing {
  /** Whether columns that no schema names go through all stages. */
  readonly propagates: boolean;
  /** The part of a node's `app_data` that the editor shows. */
  editor(plan: NodePlan, image: string): Parameters;
  addSchema(plan: NodePlan, fields: readonly Field[]): string;
  partners(link: LinkPlan): Partners;
  internalLinks(plan: NodePlan): Parameters;
}

/** A stage as the document has it. */
export function stageNode(plan: NodePlan, node: StagePart, writing: Writing): DocumentNode {
  const { ins, outs } = plan;
  const { stage } = node;
  const { propagates } = writing;
  const props = propsOf(plan, node, propagates);
  const parts = stageParts(stage, props, {
    inputs: count(ins, "PRIMARY"),
    outputs: count(outs, "PRIMARY"),
    references: count(ins, "REFERENCE"),
    rejects: count(outs, "REJECT"),
    enters: ins.length,
    leaves: outs.length,
  });
  const isBinding = stage.kind === "binding" || stage.kind === "connector";
  // A target is written without outputs, though rejected rows may leave it: so does the vendor.
  const given = isBinding && ins.length > 0 ? [] : outs;
  const draft: NodeDraft = {
    props,
    parameters: parts.node,
    inputs: ins.map((link) => portDraft(link, link.targetId, { ...parts.input })),
    outputs: given.map((link) => portDraft(link, link.sourceId, { ...parts.output })),
    datastage: {},
    addSchema: (fields) => writing.addSchema(plan, fields),
  };
  if (given.length > 0) derive(draft, stage.derive as Derivations | undefined);
  const told = draft.outputs.map(({ fields }) => fields);
  for (const step of stage.encode ?? []) (step.rule as Encoder<never>)(draft, step as never);
  const { op = stage.op, outLinks: out = stage.links.out } = draft;
  const inputs = ins.map((link, at) => {
    const { parameters } = draft.inputs[at] as NodeDraft["inputs"][0];
    return inputPort(link, addFlowing(parameters, link, propagates), writing.partners(link));
  });
  const outputs = given.map((link, at) => {
    const { parameters, fields } = draft.outputs[at] as NodeDraft["outputs"][0];
    link.told = told[at];
    link.fields = fields;
    return outputPort(link, parameters, out);
  });
  const app_data: Record<string, DocumentValue> = {
    ui_data: writing.editor(plan, stage.image ?? frame.stageImage(stage.op)),
  };
  addDatastage(app_data, draft);
  const { parameters } = draft;
  const { id } = plan;
  if (!isBinding) {
    const ports = executionPorts(inputs, outputs, out);
    return { type: "execution_node", id, app_data, op, ...ports, parameters };
  }
  const ports = bindingPorts(inputs, outputs);
  const connection = connectionOf(node, parts.connection);
  return connection === undefined
    ? { type: "binding", id, app_data, ...ports, op, parameters }
    : { type: "binding", id, app_data, ...ports, connection, op, parameters };
}

function propsOf({ filled }: NodePlan, { props }: StagePart, propagates: boolean): Props {
  if (!propagates && filled === undefined) return props;
  return { ...(propagates && { runtimeColumnPropagation: true }), ...props, ...filled };
}

function count(links: readonly LinkPlan[], type: LinkType): number {
  let found = 0;
  for (const link of links) if (link.type === type) found += 1;
  return found;
}

function bindingPorts(inputs: DocumentPort[], outputs: DocumentPort[]) {
  if (inputs.length > 0) return { inputs };
  if (outputs.length > 0) return { outputs };
  return { inputs: [{ id: "" }], outputs: [{ id: "" }] };
}

function executionPorts(
  inputs: DocumentPort[],
  outputs: DocumentPort[],
  out: readonly [number, number],
) {
  if (inputs.length > 0) {
    return { inputs, outputs: outputs.length > 0 ? outputs : [noPort("outPort", out)] };
  }
  const none = [noPort("inPort", [0, 1])];
  return { inputs: none, outputs };
}
