import { type CredentialPayload, Secret, type WorkflowPayload } from "specanvil";
import { AtlanClient, type Fetch, type Schedule } from "specanvil/atlan/client";
import type { Submittable } from "./load-workflows.js";

/**
 * What would be sent, with masks for secrets. It takes the same way through the client as what is sent, so that it is
 * checked and scheduled alike; only that no request leaves this process.
 */
export async function dryRun(
  workflow: Submittable,
  schedule: Schedule | undefined,
): Promise<unknown> {
  let sent: unknown;
  const fetch: Fetch = (_url, { body = "{}", method }) => {
    if (method === "POST") sent = JSON.parse(body);
    return Promise.resolve({
      status: 200,
      headers: { get: () => null },
      text: () => Promise.resolve(body),
    });
  };
  const client = new AtlanClient({
    baseUrl: "https://nowhere.invalid",
    apiKey: "none",
    fetch,
    checkAdmins: false,
  });
  const payload = "metadata" in workflow ? workflow : workflow.payload;
  await client.workflow.run(saying(payload), { schedule });
  return sent;
}

/** A copy whose secrets hold nothing but their masks. */
function saying(payload: WorkflowPayload): WorkflowPayload {
  const masked = withMasks(payload) as WorkflowPayload;
  // Of a payload that somebody wrote by hand nothing but its name is certain.
  const { payload: credentials } = masked as Partial<WorkflowPayload>;
  if (credentials === undefined) return masked;
  return {
    ...masked,
    payload: credentials.map((item) => ({ ...item, body: withoutTexts(item.body) })),
  };
}

/**
 * What somebody wrote by hand says nowhere what is secret in it: a password is, and without a {@link Secret} beside it
 * everything in `extra` may be.
 */
function withoutTexts(body: CredentialPayload["body"]): CredentialPayload["body"] {
  const { password, extra } = body;
  const isMarked = Object.values(body).some(hasSecret);
  return {
    ...body,
    ...(password === undefined ? {} : { password: hidden(password) }),
    ...(extra === undefined || isMarked ? {} : { extra: hidden(extra) }),
  };
}

function hidden(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? value : Secret.value("[secret]");
  if (typeof value !== "object" || value === null || Secret.is(value)) return value;
  if (Array.isArray(value)) return value.map(hidden);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hidden(item)]));
}

function hasSecret(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Secret.is(value) || Object.values(value).some(hasSecret);
}

function withMasks(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Secret.is(value)) return Secret.value(String(value));
  if (Array.isArray(value)) return value.map(withMasks);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMasks(item)]));
}
