export { type Unlisted, unlisted } from "./builder/unlisted.js";
export type { ErrorCode } from "./error-codes.js";
export {
  BuilderError,
  type BuilderRule,
  isSpecanvilError,
  SpecanvilError,
  type SpecanvilErrorOptions,
} from "./errors.js";
export { frozenIdentity, type Identity, systemIdentity } from "./payload/identity.js";
export { Workflow } from "./payload/workflow.js";
export type {
  CredentialPayload,
  Json,
  WorkflowParameter,
  WorkflowPayload,
} from "./payload/workflow-payload.js";
export { resolveSecrets } from "./secret/resolve-secrets.js";
export { Secret, secret, type SecretSources } from "./secret/secret.js";
