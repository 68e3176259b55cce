import { frame } from "../document/frame.js";
import type { DocumentNode, Parameters } from "../document/types.js";
import { derive, type NodeDraft } from "../encoders/index.js";
import type { SharedPart, TerminalPart } from "../model/parts.js";
import { entryLinkOf, innerLinkOf } from "./columns.js";
import type { NodePlan, PipelinePlan } from "./plan.js";
import { addFlowing, inputPort, outputPort, portDraft } from "./ports.js";
import type { Writing } from "./stage-node.js";

function counts({ ins, outs }: NodePlan): Parameters {
  return { input_count: ins.length, output_count: outs.length };
}

/** Where rows enter or leave a subflow, as the document has it. */
export function terminalNode(plan: NodePlan, { is }: TerminalPart, writing: Writing): DocumentNode {
  const inputs = plan.ins.map((link) =>
    inputPort(link, addFlowing({}, link, writing.propagates), writing.partners(link)),
  );
  const outputs = plan.outs.map((link) => outputPort(link, {}, [1, 1]));
  return {
    type: "binding",
    id: plan.id,
    app_data: {
      ui_data: writing.editor(plan, frame.stageImage(frame.terminalImages[is])),
    },
    ...(is === "entry" ? { outputs } : { inputs }),
    parameters: {},
  };
}

/** A subflow whose stages are in the same document. */
export function localNode(plan: NodePlan, inside: PipelinePlan, writing: Writing): DocumentNode {
  const inputs = plan.ins.map((link) =>
    inputPort(link, {}, writing.partners(link), entryLinkOf(inside, link)?.source.id),
  );
  const outputs = plan.outs.map((link) => {
    const inner = innerLinkOf(inside, link)?.target.id;
    return outputPort(link, {}, undefined, inner);
  });
  return {
    type: "super_node",
    id: plan.id,
    app_data: { ui_data: writing.editor(plan, frame.subflowImage) },
    subflow_ref: { pipeline_id_ref: inside.id },
    inputs,
    outputs,
    parameters: counts(plan),
  };
}

/** A use of a subflow that is a document of its own. */
export function sharedNode(plan: NodePlan, node: SharedPart, writing: Writing): DocumentNode {
  const { ins, outs } = plan;
  const { url, name, pipelineId, defaults } = node.subflow;
  const draft: NodeDraft = {
    props: {},
    parameters: {},
    inputs: ins.map((link) => portDraft(link, link.targetId, {})),
    outputs: outs.map((link) => portDraft(link, link.sourceId, {})),
    datastage: {},
    addSchema: () => "",
  };
  derive(draft);
  return {
    type: "super_node",
    id: plan.id,
    app_data: {
      ui_data: writing.editor(plan, frame.subflowImage),
      datastage: { internalLinks: writing.internalLinks(plan) },
    },
    subflow_ref: { url, pipeline_id_ref: pipelineId, name },
    inputs: ins.map((link) =>
      inputPort(link, addFlowing({}, link, writing.propagates), writing.partners(link)),
    ),
    outputs: outs.map((link, at) => {
      const { parameters, fields } = draft.outputs[at] as NodeDraft["outputs"][0];
      link.fields = fields;
      return outputPort(link, parameters, [0, Infinity]);
    }),
    parameters: { ...counts(plan), external_parameters: { ...defaults, ...node.values } },
  };
}
