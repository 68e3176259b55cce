import { existsSync } from "node:fs";
import type { Workflow, WorkflowPayload } from "specanvil";
import { moduleEnding, readModuleFile } from "./module-file.js";
import { readPayloadFile } from "./payload-file.js";
import { UsageError } from "./usage-error.js";

export type Submittable = Workflow | WorkflowPayload;

/** All workflows of these files, in order. Reads everything before anything is submitted. */
export async function loadWorkflows(
  files: readonly string[],
  exportName: string | undefined,
): Promise<Submittable[]> {
  const workflows: Submittable[] = [];
  for (const file of files) workflows.push(...(await loadFile(file, exportName)));
  return workflows;
}

/** All workflows of a file, in order. */
export async function loadFile(
  file: string,
  exportName: string | undefined,
  readPayload: (file: string) => unknown = readPayloadFile,
): Promise<Submittable[]> {
  const found = await workflowsOf(await read(file, exportName, readPayload), file);
  if (found.length === 0) throw new UsageError(`${file} has no workflows: its list is empty.`);
  return found;
}

async function read(
  file: string,
  exportName: string | undefined,
  readPayload: (file: string) => unknown,
): Promise<unknown> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (moduleEnding.test(file)) return readModuleFile(file, exportName ?? "default");
  if (!file.endsWith(".json")) {
    throw new UsageError(
      `${file} is neither a payload (.json) nor a module (.js, .mjs, .ts, .mts).`,
    );
  }
  if (exportName === undefined) return readPayload(file);
  throw new UsageError(`${file} is a payload: --export is for modules.`);
}

async function workflowsOf(value: unknown, file: string): Promise<Submittable[]> {
  if (isSubmittable(value)) return [value];
  const items: Submittable[] = [];
  if (isIterable(value)) {
    for await (const item of value) {
      if (!isSubmittable(item))
        throw new UsageError(`${file}: ${kind(item)}, item ${items.length}.`);
      items.push(item);
    }
    return items;
  }
  throw new UsageError(`${file}: ${kind(value)}.`);
}

/** Whatever copy of the library it is of: it has, or is, a document with a name and a spec. */
function isSubmittable(value: unknown): value is Submittable {
  if (!isObject(value)) return false;
  const payload = "metadata" in value ? value : value.payload;
  if (!isObject(payload) || !isObject(payload.metadata) || !isObject(payload.spec)) return false;
  const { name } = payload.metadata;
  return typeof name === "string" && name !== "";
}

/** What it is instead; ends a message. */
function kind(value: unknown): string {
  if (isObject(value) && "toWorkflow" in value) {
    return "this is a builder, not a workflow: end the chain with .toWorkflow()";
  }
  return "this is no workflow: a workflow, or its payload with metadata.name and spec, is wanted, or a list of them";
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return isObject(value) && (Symbol.iterator in value || Symbol.asyncIterator in value);
}

function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null;
}

export function nameOf(workflow: Submittable): string {
  return "metadata" in workflow ? workflow.metadata.name : workflow.name;
}
