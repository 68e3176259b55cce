import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { list, record } from "../../client/lenient.js";

/**
 * What of a payload with resolved secrets must not appear in an error, should Atlan send it back: whatever came from a
 * `Secret`, and what credentials hold their secrets in when somebody wrote the payload by hand.
 */
export function credentialSecrets(masked: WorkflowPayload, resolved: WorkflowPayload): string[] {
  const found: string[] = [];
  addResolved(masked, resolved, found);
  // A builder says what is secret. Of what somebody wrote by hand, everything that credentials keep secrets in is.
  if (found.length > 0) return found;
  for (const item of list(record(resolved)?.payload)) {
    const body = record(record(item)?.body);
    addTexts([body?.password, body?.extra], found);
  }
  return found;
}

function addResolved(masked: unknown, resolved: unknown, found: string[]): void {
  // What has no secret in it is shared by the two.
  if (masked === resolved || !isObject(masked)) return;
  if (typeof resolved === "string") found.push(resolved);
  else if (isObject(resolved)) {
    for (const [key, value] of Object.entries(masked)) addResolved(value, resolved[key], found);
  }
}

function addTexts(value: unknown, found: string[]): void {
  if (typeof value === "string") found.push(value);
  else if (isObject(value)) for (const item of Object.values(value)) addTexts(item, found);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
