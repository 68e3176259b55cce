import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { Secret } from "../../secret/secret.js";
import { InvalidRequestError } from "../errors.js";
import { list, record, text } from "../../client/lenient.js";
import type { WorkflowRun } from "./workflow-run.js";

// For callers without types: what isn't a name would search for, start or delete something else.

/** @param rule what the argument has to be: `findById() takes the name of a workflow` */
export function argumentError(rule: string): InvalidRequestError {
  return new InvalidRequestError(`${rule}.`, { code: "ATLAN_ARGUMENT", hint: "Nothing was sent." });
}

export function requireName(value: unknown, rule: string): string {
  const name = text(value);
  if (name === undefined) throw argumentError(rule);
  return name;
}

export function requireRun(value: WorkflowRun, rule: string): WorkflowRun {
  const run = record(value);
  if (text(run?.id) === undefined) requireName(run?.workflow, rule);
  return value;
}

export function requireCount(value: unknown, option: string): number {
  // More than 10,000 is more than the search engine gives.
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 10_000) {
    return value;
  }
  throw argumentError(`${option} is a whole number from 1 to 10,000`);
}

export function requirePhases(value: readonly string[]): readonly string[] {
  const phases: readonly unknown[] = Array.isArray(value) ? value : [];
  if (phases.length > 0 && phases.every((phase) => text(phase) !== undefined)) return value;
  throw argumentError("findRunsByStatusAndTimeRange() takes the phases that runs are in");
}

export function requirePayload(
  workflow: Workflow | WorkflowPayload,
  method = "run",
): WorkflowPayload {
  const takes = `${method}() takes ${method === "run" ? "a workflow, or the payload of one" : "workflows, or payloads of them"}`;
  const payload = record(
    record(workflow)?.metadata === undefined ? record(workflow)?.payload : workflow,
  );
  requireName(record(payload?.metadata)?.name, takes);
  for (const item of list(payload?.payload)) {
    if (!isMasked(record(record(item)?.body))) continue;
    throw argumentError(`${takes}; in this copy of one, secrets are masked`);
  }
  return payload as unknown as WorkflowPayload;
}

/** Whether a credential went through JSON or a clone, which leave a secret's mask or nothing of it. */
function isMasked(body: Readonly<Record<string, unknown>> | undefined): boolean {
  const { extra, ...fields } = body ?? {};
  return [...Object.values(fields), ...Object.values(record(extra) ?? {})].some(
    (value) =>
      (typeof value === "string" && /^\[secret( (env|file):.*)?\]$/s.test(value)) ||
      (typeof value === "object" && value !== null && !Secret.is(value) && isEmpty(value)),
  );
}

function isEmpty(value: object): boolean {
  return !Array.isArray(value) && Object.keys(value).length === 0;
}
