export { addNamed, type NamedStage, stageNamed } from "./by-name.js";
export type { Comment, CommentStyle } from "./api/comment.js";
export type {
  AddOptions,
  Canvas,
  Entry,
  Exit,
  Inside,
  LocalParameter,
  LocalSubflow,
  ParameterOptions,
  ParameterType,
  SharedSubflow,
  SubflowOptions,
  SubflowUse,
} from "./api/canvas.js";
export type { FlowConfiguration, JobPayload, JobSettings } from "./api/configuration.js";
export type { BatchFlow, BatchFlowOptions, FlowSettings } from "./api/flow.js";
export type {
  FlowNode,
  Input,
  Link,
  LinkOptions,
  Position,
  Rejecting,
  RejectOptions,
  Source,
  StageHandle,
  StageNode,
  Target,
} from "./api/graph.js";
export type { Kept } from "./api/kept.js";
export type { PartitionKey, Partitioning, PartitioningType } from "./api/partitioning.js";
export type {
  DocumentConnection,
  DocumentLink,
  DocumentNode,
  DocumentPipeline,
  DocumentPort,
  DocumentValue,
  Field,
  FieldAppData,
  FieldMetadata,
  FlowDocument,
  FlowSchema,
  LinkType,
  Parameters,
} from "./document/types.js";
export { FlowError, type FlowRule } from "./flow-error.js";
export type { Columns } from "./generated-types.js";
export { newColumnCalls, newFlow, newReading, newSchema, newSubflow } from "./make.js";
export {
  connection,
  type ConnectionSource,
  type LocalConnection,
  localConnection,
  type ProjectConnection,
} from "./parameters/connection.js";
export {
  type ParameterSet,
  type ParameterSetOptions,
  parameterSet,
  type SetParameter,
} from "./parameters/parameter-set.js";
export type { ProjectParameterSet } from "./parameters/project-parameter-set.js";
export { param } from "./parameters/reference.js";
export type { Kinds, ReadOptions } from "./read/read-flow.js";
export { columnsThatFollow } from "./read/columns-that-follow.js";
export type { ColumnCall } from "./schema/column-call.js";
export type { FieldOption, FieldType, FieldTypes } from "./schema/field-types.js";
export type { Schema, SchemaSource } from "./schema/schema.js";
export { unlistedStage } from "./stage/index.js";
export type { Diagnostic, DiagnosticCode } from "./validate/diagnostic.js";
