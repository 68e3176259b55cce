import { frame } from "../document/frame.js";
import type { DocumentNode, DocumentPort, DocumentValue, Parameters } from "../document/types.js";
import { derive, type NodeDraft } from "../encoders/index.js";
import type { LocalPart, SharedPart, TerminalPart } from "../model/parts.js";
import { entryLinkOf, innerLinkOf } from "./columns.js";
import type { LinkPlan, NodePlan, PipelinePlan } from "./plan.js";
import { flowing, inputPort, outputPort, portDraft } from "./ports.js";
import type { Writing } from "./stage-node.js";

function counts({ ins, outs }: NodePlan): Parameters {
  return { input_count: ins.length, output_count: outs.length };
}

/** Where rows enter or leave a subflow, as the document has it. */
export function terminalNode(
  plan: NodePlan & { readonly node: TerminalPart },
  writing: Writing,
): DocumentNode {
  const { node, ins, outs } = plan;
  const { ids, propagates } = writing;
  const inputs = ins.map((link) =>
    inputPort(link, ids, flowing(link, propagates), writing.partners(link)),
  );
  const outputs = outs.map((link) => outputPort(link, ids, {}, [1, 1], false));
  return {
    type: "binding",
    id: ids.node(plan),
    app_data: {
      ui_data: writing.editor(plan, frame.stageImage(frame.terminalImages[node.is])),
    },
    ...(node.is === "entry" ? { outputs } : { inputs }),
    parameters: {},
  };
}

/** A subflow whose stages are in the same document. */
export function localNode(
  plan: NodePlan & { readonly node: LocalPart },
  inside: PipelinePlan,
  writing: Writing,
): DocumentNode {
  const { ids } = writing;
  const inputs = plan.ins.map((link) => {
    const inner = entryLinkOf(inside, link);
    return inputPort(link, ids, {}, writing.partners(link), inner && ids.node(inner.source));
  });
  const outputs = plan.outs.map((link) => {
    const inner = innerLinkOf(inside, link);
    return outputPort(
      link,
      ids,
      {},
      undefined,
      plan.ins.length > 0,
      inner && ids.node(inner.target),
    );
  });
  return {
    type: "super_node",
    id: ids.node(plan),
    app_data: { ui_data: writing.editor(plan, frame.subflowImage) },
    subflow_ref: { pipeline_id_ref: writing.pipelineId(inside) },
    inputs,
    outputs,
    parameters: counts(plan),
  };
}

/** A use of a subflow that is a document of its own. */
export function sharedNode(
  plan: NodePlan & { readonly node: SharedPart },
  writing: Writing,
): DocumentNode {
  const { node, ins, outs } = plan;
  const { ids, propagates } = writing;
  const { url, name, pipelineId } = node.subflow;
  const draft: NodeDraft = {
    props: {},
    parameters: {},
    inputs: ins.map((link) => portDraft(link, ids.target(link), {})),
    outputs: outs.map((link) => portDraft(link, ids.source(link), {})),
    datastage: {},
    addSchema: () => "",
  };
  derive(draft);
  const port = (link: LinkPlan, at: number): DocumentPort =>
    outputPort(link, ids, draft.outputs[at]?.parameters ?? {}, [0, Infinity], ins.length > 0);
  return {
    type: "super_node",
    id: ids.node(plan),
    app_data: {
      ui_data: writing.editor(plan, frame.subflowImage),
      datastage: { internalLinks: writing.internalLinks(plan) as unknown as DocumentValue },
    },
    subflow_ref: { url, pipeline_id_ref: pipelineId, name },
    inputs: ins.map((link) =>
      inputPort(link, ids, flowing(link, propagates), writing.partners(link)),
    ),
    outputs: outs.map(port),
    parameters: {
      ...counts(plan),
      external_parameters: { ...node.subflow.defaults, ...node.values },
    },
  };
}
