import type { BatchFlow } from "specanvil/datastage/flow";
import path from "node:path";
import { loadFile } from "./load-file.js";
import { nameOf, type Submittable, submittable, unfinished } from "./load-workflows.js";
import { isObject } from "./part.js";
import { readShownFile } from "./payload-file.js";

/** What a file holds to be looked at. */
export type Subject =
  | { readonly kind: "workflow"; readonly name: string; readonly workflow: Submittable }
  | { readonly kind: "flow"; readonly name: string; readonly flow: BatchFlow };

/** The workflows and flows of a file, in order. No secret is read. */
export function loadSubjects(file: string, exportName: string | undefined): Promise<Subject[]> {
  return loadFile<Subject>(file, exportName, {
    noun: "workflows or flows",
    readJson: readShownFile,
    recognized: subjectOf,
    instead: (value) =>
      unfinished(value) ??
      "this is neither a workflow nor a flow, its payload or its document, nor a list of them",
  });
}

async function subjectOf(value: unknown, file: string): Promise<Subject | undefined> {
  const flow = await flowOf(value, file);
  if (flow !== undefined) return { kind: "flow", name: flow.name, flow };
  const workflow = submittable(value);
  return workflow && { kind: "workflow", name: nameOf(workflow), workflow };
}

/** A flow of any copy of the library, or one that a document describes. */
async function flowOf(value: unknown, file: string): Promise<BatchFlow | undefined> {
  if (!isObject(value)) return undefined;
  if (typeof value.toDocument === "function" && typeof value.validate === "function") {
    return value as unknown as BatchFlow;
  }
  if (!["pipelines", "attachments", "pipeline_flows"].some((key) => key in value)) return undefined;
  // All kinds of stages, which workflows don't need.
  const { readFlow } = await import("specanvil/datastage/read");
  const hasName = isObject(value.metadata) && typeof value.metadata.name === "string";
  return readFlow(value, hasName ? {} : { name: path.basename(file, ".json") });
}
