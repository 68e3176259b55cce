export type { Identity } from "../payload/identity.js";
export type { Workflow } from "../payload/workflow.js";
export type { Secret } from "../secret/secret.js";
export { type ArgumentDescriptor, argumentOf, type PackageDescriptor } from "./descriptor.js";
export { json, jsonCompact } from "./encoders/json.js";
export type { Finish, Missing } from "./missing.js";
export type { Only } from "./only.js";
export type { Unlisted } from "./unlisted.js";
export { WorkflowBuilder } from "./workflow-builder.js";
