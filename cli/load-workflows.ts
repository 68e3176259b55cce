import type { Workflow, WorkflowPayload } from "specanvil";
import { loadFile } from "./load-file.js";
import { isObject } from "./part.js";
import { readPayloadFile } from "./payload-file.js";

export type Submittable = Workflow | WorkflowPayload;

/** All workflows of these files, in order. Reads everything before anything is submitted. */
export async function loadWorkflows(
  files: readonly string[],
  exportName: string | undefined,
  readJson: (file: string) => unknown = readPayloadFile,
): Promise<Submittable[]> {
  const wanted = { noun: "workflows", readJson, recognized: submittable, instead };
  const workflows: Submittable[] = [];
  for (const file of files) workflows.push(...(await loadFile(file, exportName, wanted)));
  return workflows;
}

/** Whatever copy of the library it is of: it has, or is, a document with a name and a spec. */
export function submittable(value: unknown): Submittable | undefined {
  if (!isObject(value)) return undefined;
  const payload = "metadata" in value ? value : value.payload;
  if (!isObject(payload) || !isObject(payload.metadata) || !isObject(payload.spec))
    return undefined;
  const { name } = payload.metadata;
  return typeof name === "string" && name !== "" ? (value as unknown as Submittable) : undefined;
}

function instead(value: unknown): string {
  return (
    unfinished(value) ??
    "this is no workflow: a workflow, or its payload with metadata.name and spec, is wanted, or a list of them"
  );
}

/** What to say of a builder in place of a workflow. */
export function unfinished(value: unknown): string | undefined {
  return isObject(value) && "toWorkflow" in value
    ? "this is a builder, not a workflow: end the chain with .toWorkflow()"
    : undefined;
}

export function nameOf(workflow: Submittable): string {
  return "metadata" in workflow ? workflow.metadata.name : workflow.name;
}
