import type { FlowGraph, GraphLink, GraphNode } from "specanvil/datastage/graph";
import type { Submittable } from "../load-workflows.js";
import { listAt, part, tasksOf } from "../part.js";
import { shownPayload } from "../preview/shown-payload.js";

/** A workflow as a drawing: its credential, its parameters with their values, and the tasks that get them. */
export function workflowGraph(workflow: Submittable): FlowGraph {
  const payload = shownPayload(workflow);
  const nodes: GraphNode[] = [];
  const links: GraphLink[] = [];
  const add = (node: GraphNode): number => nodes.push(node) - 1;
  const link = (from: number, to: number): void => void links.push({ from, to, type: "PRIMARY" });
  const sources = listAt(payload, "payload").map((each) => add(credentialNode(each)));
  const tasks = tasksOf(payload);
  const places = new Map<unknown, number>();
  for (const task of tasks) {
    const place = add(taskNode(task));
    places.set(part(task, "name"), place);
    for (const parameter of listAt(task, "arguments", "parameters")) {
      const at = add(parameterNode(parameter));
      link(at, place);
      if (!nodes[at]?.type?.includes("{{credentialGuid}}")) continue;
      for (const source of sources) link(source, at);
    }
  }
  for (const task of tasks) {
    const to = places.get(part(task, "name"));
    for (const before of listAt(task, "dependencies")) {
      const from = places.get(before);
      if (from !== undefined && to !== undefined) link(from, to);
    }
  }
  // A credential that no parameter names goes to the tenant all the same.
  const [first] = places.values();
  for (const source of sources) {
    if (first !== undefined && !links.some(({ from }) => from === source)) link(source, first);
  }
  return { name: payload.metadata.name, nodes, links, legend };
}

const legend = { connector: "credential", processing: "parameter", terminal: "template" };

function credentialNode(credential: unknown): GraphNode {
  const label = textAt(credential, "body", "authType") || "credential";
  return { label, kind: "connector", type: textAt(credential, "body", "name") };
}

function taskNode(task: unknown): GraphNode {
  const type = textAt(task, "name");
  return { label: textAt(task, "templateRef", "name") || type, kind: "terminal", type };
}

function parameterNode(parameter: unknown): GraphNode {
  return {
    label: textAt(parameter, "name"),
    kind: "processing",
    type: textAt(parameter, "value"),
  };
}

function textAt(data: unknown, ...keys: readonly string[]): string {
  const found = part(data, ...keys);
  if (typeof found === "string") return found;
  return found === undefined ? "" : JSON.stringify(found);
}
