import { record, text } from "../../client/lenient.js";
import type { CreatedWorkflowDocument, RunDocument } from "../rest.js";
import { withoutCredentials } from "./without-credentials.js";
import type { WorkflowPhase } from "./workflow-phase.js";

/** A run of a workflow as it was when it was last asked for: plain data, safe to print and to store. */
export interface WorkflowRun {
  /** The name of the workflow that it is a run of. */
  readonly workflow: string;
  /** Its own name, such as `csa-some-package-1684500411-t7s8b`; undefined until Atlan tells it. */
  readonly id: string | undefined;
  /** Undefined until Atlan tells it. */
  readonly phase: WorkflowPhase | undefined;
  /** Why it didn't succeed. */
  readonly message: string | undefined;
  /** ISO 8601 times by Atlan's clock. */
  readonly createdAt: string | undefined;
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
  /** While the run has no id: it was created not before this time, in ISO 8601. */
  readonly notBefore: string | undefined;
  /** What Atlan answered, less what may hold credentials. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** @param workflow for a document that doesn't name its workflow */
export function toRun(json: unknown, workflow?: string): WorkflowRun | undefined {
  const metadata = record(record(json)?.metadata);
  const id = text(metadata?.name);
  if (id === undefined) return undefined;
  const document = json as RunDocument;
  // Optional chaining covers null too, and the helpers any other type.
  const status = document.status;
  return {
    workflow: text(document.spec?.workflowTemplateRef?.name) ?? workflow ?? "",
    id,
    phase: text(status?.phase),
    message: text(status?.message),
    createdAt: text(document.metadata.creationTimestamp),
    startedAt: text(status?.startedAt),
    finishedAt: text(status?.finishedAt),
    notBefore: undefined,
    raw: withoutCredentials(document),
  };
}

/** The run that the creation of a workflow has started, of which no more is known than its workflow. */
export function toFirstRun(json: unknown): WorkflowRun | undefined {
  const metadata = record(record(json)?.metadata);
  const workflow = text(metadata?.name);
  if (workflow === undefined) return undefined;
  const document = json as CreatedWorkflowDocument;
  const notBefore = text(document.metadata.creationTimestamp);
  return firstRun(workflow, notBefore, withoutCredentials(document));
}

/** @param notBefore when the workflow was created, in ISO 8601 */
export function firstRun(
  workflow: string,
  notBefore: string | undefined,
  raw: WorkflowRun["raw"],
): WorkflowRun {
  return {
    workflow,
    id: undefined,
    phase: undefined,
    message: undefined,
    createdAt: undefined,
    startedAt: undefined,
    finishedAt: undefined,
    notBefore,
    raw,
  };
}
