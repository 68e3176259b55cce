// Generated from spec/atlan/index.yaml. Do not edit; run `specanvil generate`.
/**
 * The client of Atlan's workflow API, with the enums and asset attributes that its packages share.
 * @module
 */
export * from "specanvil/atlan/client";
export {
  AssetInputHandling,
  AssetCreationHandling,
  AssetDeltaHandling,
  AssetRemovalType,
  WorkflowPackage,
  AtlanWorkflowPhase,
  AtlanConnectionCategory,
  QueryUsernameStrategy,
  SortOrder,
  WorkflowStatus,
  WorkflowType,
  WorkflowRunStatus,
  WorkflowRunType,
  CertificateStatus,
  AnnouncementType,
  EntityStatus,
} from "./enums.js";
export {
  LineageAssetType,
  LineageOutput,
  DatabricksExtractionMethod,
  DatabricksAssetsSelectionCriteria,
  DatabricksRegexAssetTypes,
  DatabricksMinerExtractionMethod,
  OracleAuthType,
  OracleSecretStore,
  OracleAwsAuthMethod,
  OracleAzureAuthMethod,
  SigmaHostname,
} from "./package-enums.js";
export { AtlanConnectorType } from "./connectors.js";
export {
  type AnyAssetField,
  AssetField,
  TableField,
  ViewField,
  MaterialisedViewField,
  ColumnField,
  SchemaField,
  DatabaseField,
  ConnectionField,
  AtlasGlossaryField,
  AtlasGlossaryTermField,
  AtlasGlossaryCategoryField,
  DataDomainField,
  DataProductField,
} from "./asset-fields.js";
