export type { AttemptEvent, OnAttempt } from "../http/attempt-event.js";
export type { Clock } from "../http/clock.js";
export { type Duration, milliseconds } from "../http/duration.js";
export type { Fetch, FetchAnswer, FetchInit } from "../http/fetch.js";
export type { RetryOptions, RetryPolicy } from "../http/retry.js";
export { AtlanClient } from "./atlan-client.js";
export type { CallOptions } from "../client/call-options.js";
export type { AtlanClientOptions } from "./client-options.js";
export { atlan, getDefaultClient, setDefaultClient } from "./default-client.js";
export {
  ApiConnectionError,
  AtlanError,
  type AtlanErrorCode,
  type AtlanErrorOptions,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  isAtlanError,
  LogicError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "./errors.js";
export type { Listing } from "./listing.js";
export type { Notice, OnNotice } from "./notices.js";
export type { FoundWorkflow } from "./workflow/found-workflow.js";
export type { MonitorOptions, WorkflowOutcome, WorkflowProgress } from "./workflow/monitor.js";
export {
  type FailedNode,
  failedNodes,
  type NodeProgress,
  nodeProgress,
} from "./workflow/progress.js";
export type { TypeMatch } from "./workflow/queries.js";
export type { WorkflowRef } from "./workflow/resolve-workflow.js";
export type { Schedule } from "./workflow/schedule.js";
export type {
  FindScheduleQueryOptions,
  ScheduleClient,
  ScheduleQueriesOptions,
} from "./workflow/schedule-client.js";
export type { ScheduledRun } from "./workflow/scheduled-run.js";
export type {
  Submission,
  SubmissionProgress,
  Submitted,
  Unsubmitted,
} from "./workflow/submission.js";
export type { SubmitAllOptions, Workflows } from "./workflow/submit-all.js";
export type { WorkflowUpdate } from "./workflow/update-workflow.js";
export type {
  FindByTypeOptions,
  FindRunsOptions,
  GetRunsOptions,
  RerunOptions,
  RunOptions,
  WorkflowClient,
} from "./workflow/workflow-client.js";
export { hasEnded, WorkflowPhase } from "./workflow/workflow-phase.js";
export type { WorkflowRun } from "./workflow/workflow-run.js";
