import { record, text } from "../../client/lenient.js";
import type { WorkflowDocument } from "../rest.js";
import { withoutCredentials } from "./without-credentials.js";

/** A workflow as a search found it. */
export interface FoundWorkflow {
  /** Such as `csa-some-package-1684500411`. */
  readonly name: string;
  readonly namespace: string | undefined;
  /** ISO 8601, by Atlan's clock. */
  readonly createdAt: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** The whole document, less what may hold credentials. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export function toFoundWorkflow(json: unknown): FoundWorkflow | undefined {
  const metadata = record(record(json)?.metadata);
  const name = text(metadata?.name);
  if (name === undefined) return undefined;
  const document = json as WorkflowDocument;
  return {
    name,
    namespace: text(document.metadata.namespace),
    createdAt: text(document.metadata.creationTimestamp),
    labels: texts(document.metadata.labels),
    annotations: texts(document.metadata.annotations),
    raw: withoutCredentials(document),
  };
}

/** Without what is no text: tenants send null for some. */
function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(record(value) ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
