import type { Json, JsonObject } from "../json.js";
import { linkCounts } from "./link-counts.js";
import { stageMistakes, type StageNode } from "./stage-mistakes.js";

/** A flow document, as far as the sandbox looks into it; the API's document has been held against it. */
export interface FlowDocument {
  readonly [key: string]: Json | undefined;
}

interface Document {
  readonly primary_pipeline: string;
  readonly pipelines: readonly Pipeline[];
  readonly schemas: readonly { readonly id: string }[];
}
interface Pipeline {
  readonly id: string;
  readonly nodes: readonly Node[];
}
interface Node extends StageNode {
  readonly id: string;
  readonly type: string;
  readonly inputs?: readonly Port[] | null;
  readonly outputs?: readonly Port[] | null;
  readonly subflow_ref?: { readonly pipeline_id_ref: string; readonly url?: string | null };
  readonly app_data?: {
    readonly ui_data?: { readonly label?: string };
    readonly datastage?: JsonObject | null;
  } | null;
}
interface Port {
  readonly parameters?: JsonObject | null;
  readonly id: string;
  readonly schema_ref?: string | null;
  readonly links?: readonly Link[] | null;
}
interface Link {
  readonly node_id_ref: string;
  readonly link_name?: string | null;
  readonly type_attr?: string | null;
}

/** A mistake in a flow, and the label of the stage that has it. */
export interface Mistake {
  readonly code: string;
  readonly description: string;
  readonly stage?: string;
}

/** What keeps a flow from being compiled: the graph, its ids and schemas, and what the definitions of its stages forbid. */
export function mistakesIn(flow: FlowDocument): readonly Mistake[] {
  const document = flow as unknown as Document;
  const primary = document.pipelines.find(({ id }) => id === document.primary_pipeline);
  if (primary === undefined || primary.nodes.length === 0) {
    return [{ code: "NO_STAGES", description: "The flow has no stages." }];
  }
  const pipelines = new Set(document.pipelines.map(({ id }) => id));
  const schemas = new Set(document.schemas.map(({ id }) => id));
  return [
    ...twice(document.schemas.map(({ id }) => id)).map((id) => ({
      code: "DUPLICATE_ID",
      description: `Two schemas have the id ${id}.`,
    })),
    ...document.pipelines.flatMap((pipeline) => mistakesOf(pipeline, pipelines, schemas)),
  ];
}

function mistakesOf(
  { nodes }: Pipeline,
  pipelines: ReadonlySet<string>,
  schemas: ReadonlySet<string>,
): readonly Mistake[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found: Mistake[] = twice(nodes.map(({ id }) => id)).map((id) => ({
    code: "DUPLICATE_ID",
    description: `Two stages have the id ${id}.`,
  }));
  const counts = linkCounts(nodes);
  for (const node of nodes) {
    const stage = labelOf(node);
    const say = (code: string, description: string): void =>
      void found.push({ code, description, stage });
    const { inputs, outputs } = node;
    const links = (inputs ?? []).flatMap((port) => port.links ?? []);
    for (const { node_id_ref, link_name } of links) {
      if (byId.has(node_id_ref)) continue;
      say(
        "LINK_WITHOUT_SOURCE",
        `The link ${link_name ?? ""} comes from a stage that isn't there.`,
      );
    }
    for (const { schema_ref } of [...(inputs ?? []), ...(outputs ?? [])]) {
      if (!schema_ref || schemas.has(schema_ref)) continue;
      say("SCHEMA_UNKNOWN", `The schema ${schema_ref} isn't there.`);
    }
    if (isStage(node)) {
      const none = { in: 0, out: 0, reference: 0, reject: 0 };
      for (const { code, description } of stageMistakes(node, counts.get(node.id) ?? none)) {
        say(code, description);
      }
    }
    const reference = node.subflow_ref;
    if (node.type === "super_node" && reference === undefined) {
      say("SUBFLOW_MISSING", "The container has no subflow.");
    }
    if (reference && !reference.url && !pipelines.has(reference.pipeline_id_ref)) {
      say("SUBFLOW_MISSING", "The pipeline of the container isn't there.");
    }
  }
  const inCycle = nodeInCycle(nodes, byId);
  if (inCycle !== undefined) {
    const description = "The stage is part of a circle of links.";
    found.push({ code: "CYCLE", description, stage: labelOf(inCycle) });
  }
  return found;
}

/** Whether a definition tells what it is: no container, and no end of one. */
function isStage({ type, op }: Node): boolean {
  return type === "execution_node" || (type === "binding" && Boolean(op));
}

/** A stage that can't be reached from those without inputs: what is left when the others are taken away in turn. */
function nodeInCycle(nodes: readonly Node[], byId: ReadonlyMap<string, Node>): Node | undefined {
  const waiting = new Map<Node, number>();
  const targets = new Map<Node, Node[]>();
  for (const node of nodes) {
    const sources = (node.inputs ?? [])
      .flatMap((port) => port.links ?? [])
      .flatMap((link) => byId.get(link.node_id_ref) ?? []);
    waiting.set(node, sources.length);
    for (const source of sources) targets.set(source, [...(targets.get(source) ?? []), node]);
  }
  const ready = nodes.filter((node) => waiting.get(node) === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    waiting.delete(node);
    for (const target of targets.get(node) ?? []) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  const [first] = waiting.keys();
  return first;
}

function labelOf({ id, app_data }: Node): string {
  return app_data?.ui_data?.label ?? id;
}

function twice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}
