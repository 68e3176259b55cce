import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { NotFoundError } from "../errors.js";
import { record, text } from "../../client/lenient.js";
import { requireName } from "./arguments.js";
import type { FoundWorkflow } from "./found-workflow.js";
import { workflowsOfType } from "./queries.js";
import { findWorkflow, searchWorkflows } from "./search.js";

/** What says which workflow is meant: a search's result, a built workflow, or a run of it. */
export type WorkflowRef =
  | { readonly name: string; readonly namespace?: string | undefined }
  | { readonly workflow: string };

export interface Template {
  readonly name: string;
  readonly namespace: string;
}

/**
 * The workflow that a caller means. A text is the name of a workflow if it has the form of one, ten digits at its end;
 * else a package, of which the newest workflow is meant; else the name of a workflow with a name of its own.
 */
export async function resolveTemplate(
  api: AtlanApi,
  target: string | WorkflowRef,
  scope: CallScope,
): Promise<Template> {
  const rule = `rerun() ${takes}`;
  if (typeof target !== "string") {
    return { name: nameOf(target, rule), namespace: text(record(target)?.namespace) ?? "default" };
  }
  requireName(target, rule);
  if (isNameByForm(target)) return { name: target, namespace: "default" };
  const found = await findMeant(api, target, scope);
  return { name: found.name, namespace: found.namespace ?? "default" };
}

/**
 * The whole document of the workflow that a caller means. What a search has found is taken as it was found; anything
 * else is looked up now.
 */
export async function resolveDocument(
  api: AtlanApi,
  target: string | WorkflowRef,
  method: string,
  scope: CallScope,
): Promise<Readonly<Record<string, unknown>>> {
  const rule = `${method}() ${takes}`;
  if (typeof target === "string") {
    return (await findMeant(api, requireName(target, rule), scope)).raw;
  }
  const name = nameOf(target, rule);
  const { raw, id } = record(target) ?? {};
  const document = record(raw);
  const isWhole = record(document?.metadata)?.name === name && record(document?.spec) !== undefined;
  const isFound = "name" in target;
  if (isFound && isWhole && document !== undefined) return document;
  const found = await findWorkflow(api, name, scope);
  if (found !== undefined) return found.raw;
  // Searches don't show yet what was just created, but its creation has.
  if (isWhole && id === undefined && document !== undefined) return document;
  throw new NotFoundError(`No workflow named ${name} was found.`, {
    code: "ATLAN_NOT_FOUND",
    hint: "Check its name; one that was just created takes a moment to show up.",
  });
}

const takes = "takes a package, the name of a workflow, or a workflow that was found";

function nameOf(target: WorkflowRef, rule: string): string {
  const ref = record(target);
  return requireName(ref?.workflow ?? ref?.name, rule);
}

function isNameByForm(target: string): boolean {
  return /-\d{10}$/.test(target);
}

async function findMeant(api: AtlanApi, target: string, scope: CallScope): Promise<FoundWorkflow> {
  const newest = workflowsOfType(target, "exact-name", { size: 1 });
  const ofPackage = isNameByForm(target)
    ? undefined
    : (await searchWorkflows(api, newest, scope)).items[0];
  const found = ofPackage ?? (await findWorkflow(api, target, scope));
  if (found !== undefined) return found;
  throw new NotFoundError(
    `No workflow of the package ${target}, and none of that name, was found.`,
    {
      code: "ATLAN_NOT_FOUND",
      hint: "Run one first, or check the name of the package.",
    },
  );
}
