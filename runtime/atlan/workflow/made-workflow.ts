import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { ConflictError } from "../errors.js";
import { list, record, time } from "../../client/lenient.js";
import { findWorkflow } from "./search.js";
import { toFirstRun, type WorkflowRun } from "./workflow-run.js";

/**
 * The first run of the workflow that an earlier try has made of this payload; undefined while none is seen. The name
 * is the idempotency key that Atlan doesn't have: there is never more than one workflow of a name.
 *
 * @param notBefore the earliest time at which it can have been made, by Atlan's clock
 * @throws ConflictError `ATLAN_CONFLICT` when the workflow of that name is another one
 */
export async function findMade(
  api: AtlanApi,
  payload: WorkflowPayload,
  notBefore: number,
  scope: CallScope,
): Promise<WorkflowRun | undefined> {
  const { name } = payload.metadata;
  const found = await findWorkflow(api, name, scope);
  if (found === undefined) return undefined;
  const created = time(found.createdAt);
  const isOlder = created !== undefined && created < notBefore;
  if (!isOlder && !isOfOthers(payload, found.raw)) return toFirstRun(found.raw);
  throw new ConflictError(
    `A workflow named ${name} ${isOlder ? "existed before this call" : "was made by somebody else"}.`,
    {
      code: "ATLAN_CONFLICT",
      hint: "Build the workflow anew, or rerun the one that is there.",
    },
  );
}

/**
 * Whether another process made it, which took the same name in the same second. Only a text that differs proves that:
 * Atlan may fill in, leave out or convert what it was sent.
 */
function isOfOthers(payload: WorkflowPayload, shown: Readonly<Record<string, unknown>>): boolean {
  const theirs = parameters(shown);
  return [...parameters(payload)].some(([name, sent]) => {
    const value = theirs.get(name);
    return value !== undefined && value !== sent && !sent.includes("{{");
  });
}

/** The parameters that are texts, by name. */
function parameters(document: object): ReadonlyMap<string, string> {
  const template = record(list(record(record(document)?.spec)?.templates)[0]);
  const task = record(list(record(template?.dag)?.tasks)[0]);
  const texts = list(record(task?.arguments)?.parameters).flatMap((parameter: unknown) => {
    const { name, value } = record(parameter) ?? {};
    return typeof name === "string" && typeof value === "string" ? [[name, value] as const] : [];
  });
  return new Map(texts);
}
