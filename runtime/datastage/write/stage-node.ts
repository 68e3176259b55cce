import type { DocumentNode, DocumentPort, Field, Parameters } from "../document/types.js";
import { frame } from "../document/frame.js";
import { derive, type Derivations, type Encoder, type NodeDraft } from "../encoders/index.js";
import type { StagePart } from "../model/parts.js";
import { stageParts } from "../stage/index.js";
import { connectionOf } from "./connection.js";
import type { LinkPlan, NodePlan, PipelinePlan } from "./plan.js";
import {
  datastageOf,
  flowing,
  inputPort,
  type LinkIds,
  noPort,
  outputPort,
  type Partners,
  portDraft,
} from "./ports.js";

/** What a node is written with. */
export interface Writing {
  readonly ids: LinkIds;
  /** Whether columns that no schema names go through all stages. */
  readonly propagates: boolean;
  /** The part of a node's `app_data` that the editor shows. */
  editor(plan: NodePlan, image: string): Parameters;
  addSchema(plan: NodePlan, fields: readonly Field[]): string;
  partners(link: LinkPlan): Partners;
  pipelineId(plan: PipelinePlan): string;
  internalLinks(plan: NodePlan): Parameters;
}

/** A stage as the document has it. */
export function stageNode(
  plan: NodePlan & { readonly node: StagePart },
  writing: Writing,
): DocumentNode {
  const { node, ins, outs } = plan;
  const { stage } = node;
  const { ids, propagates } = writing;
  const props = {
    ...(propagates && { runtimeColumnPropagation: true }),
    ...node.props,
    ...plan.filled,
  };
  const parts = stageParts(stage, props, {
    inputs: count(ins, "PRIMARY"),
    outputs: count(outs, "PRIMARY"),
    references: count(ins, "REFERENCE"),
    rejects: count(outs, "REJECT"),
  });
  const isBinding = stage.kind === "binding" || stage.kind === "connector";
  // A target is written without outputs, though rejected rows may leave it: so does the vendor.
  const given = isBinding && ins.length > 0 ? [] : outs;
  const draft: NodeDraft = {
    props,
    parameters: parts.node,
    inputs: ins.map((link) => portDraft(link, ids.target(link), { ...parts.input })),
    outputs: given.map((link) => portDraft(link, ids.source(link), { ...parts.output })),
    datastage: {},
    addSchema: (fields) => writing.addSchema(plan, fields),
  };
  if (given.length > 0) derive(draft, stage.derive as Derivations | undefined);
  for (const step of stage.encode ?? []) (step.rule as Encoder<never>)(draft, step as never);
  const inputs = ins.map((link, at) => {
    const parameters = Object.assign(draft.inputs[at]?.parameters ?? {}, flowing(link, propagates));
    return inputPort(link, ids, parameters, writing.partners(link));
  });
  const { out } = stage.links;
  const outputs = given.map((link, at) =>
    outputPort(link, ids, draft.outputs[at]?.parameters ?? {}, out, ins.length > 0),
  );
  return {
    type: isBinding ? "binding" : "execution_node",
    id: ids.node(plan),
    app_data: {
      ui_data: writing.editor(plan, frame.stageImage(stage.image ?? stage.op)),
      ...datastageOf(draft),
    },
    ...(isBinding
      ? { ...bindingPorts(inputs, outputs), ...connectionOf(node, parts.connection), op: stage.op }
      : { op: stage.op, ...executionPorts(inputs, outputs, out) }),
    parameters: draft.parameters,
  };
}

function count(links: NodePlan["ins"], type: string): number {
  return links.filter((link) => link.type === type).length;
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
  if (inputs.length === 0) {
    return { inputs: [noPort("inPort", [0, 1])], ...(outputs.length > 0 && { outputs }) };
  }
  return { inputs, outputs: outputs.length > 0 ? outputs : [noPort("outPort", out)] };
}
