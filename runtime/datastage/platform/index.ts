export type { CallOptions } from "../../client/call-options.js";
export type { AttemptEvent, OnAttempt } from "../../http/attempt-event.js";
export type { Clock } from "../../http/clock.js";
export { type Duration, milliseconds } from "../../http/duration.js";
export type { ByteFetch, FetchAnswer, FetchInit } from "../../http/fetch.js";
export type { RetryOptions, RetryPolicy } from "../../http/retry.js";
export type { ArchiveInput } from "./archive/archive-source.js";
export {
  BatchImportResponse,
  BatchImportStatus,
  type ImportedFlow,
} from "./archive/batch-import-response.js";
export type { ExportOptions, ExportProgress } from "./archive/export-flows.js";
export {
  BatchImportConflictResolution,
  BatchImportOnFailure,
  BatchImportReplaceMode,
  type ImportFlowsOptions,
} from "./archive/import-flows.js";
export { Connection } from "./asset/connection.js";
export type {
  ConnectionChanges,
  CopyConnectionOptions,
  CreateConnectionOptions,
  UpdateConnectionOptions,
} from "./asset/connection-options.js";
export type { Connections } from "./asset/connections.js";
export type { BatchEnvironment } from "./asset/environments.js";
export type {
  CreateParameterSetOptions,
  ParameterSet,
  ParameterSetChanges,
  ParameterSetParameter,
  ParameterSets,
  ParameterValueSet,
} from "./asset/parameter-sets.js";
export type { CreateSubflowOptions, Subflow, Subflows } from "./asset/subflows.js";
export type { AuthContext, Authenticator, Authorizer } from "./auth/authenticator.js";
export {
  BearerTokenAuthenticator,
  IAMAuthenticator,
  ICP4DAuthenticator,
  ZenApiKeyAuthenticator,
} from "./auth/authenticators.js";
export { DataIntegrationPlatform } from "./data-integration-platform.js";
export type { Region } from "./deployment.js";
export {
  ApiConnectionError,
  AuthenticationError,
  ConflictError,
  DataIntegrationError,
  type DataIntegrationErrorCode,
  type DataIntegrationErrorOptions,
  InvalidRequestError,
  isDataIntegrationError,
  LogicError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "./errors.js";
export { BatchFlow, type FlowChanges } from "./flow/batch-flow.js";
export type { Compilation, CompileOptions, CompilerMessage } from "./flow/compile-flow.js";
export type { FlowDocument, FlowSource } from "./flow/flow-document.js";
export type { DuplicateFlowOptions, UpdateFlowOptions } from "./flow/flow-store.js";
export type { FlowSummary } from "./flow/flow-summary.js";
export type { Flows, GetAllFlowsOptions } from "./flow/flows.js";
export type { CreateFlowOptions, FlowToSubmit } from "./flow/new-flow.js";
export type { FlowConfiguration, JobSettings } from "../api/configuration.js";
export type {
  FlowsToSubmit,
  FlowSubmission,
  FlowSubmissionProgress,
  SubmitFlowsOptions,
  SubmittedFlow,
  UnsubmittedFlow,
} from "./flow/submit-flows.js";
export type { Job, StartJobOptions } from "./job/job.js";
export { type JobRun, JobRunState, type WaitForRunOptions } from "./job/job-run.js";
export type { JobSchedule } from "./job/job-settings.js";
export type { CreateJobOptions, JobChanges, Jobs } from "./job/jobs.js";
export type { Listing } from "./listing.js";
export type { PlatformAccess } from "./platform-access.js";
export type { DataIntegrationPlatformOptions } from "./platform-options.js";
export type { Project } from "./project.js";
export type { CreateProjectOptions, Projects, ProjectStorage } from "./projects.js";
export type { WaitOptions } from "./wait.js";
