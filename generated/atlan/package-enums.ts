// Generated from spec/atlan/package-enums.yaml. Do not edit; run `specanvil generate`.

/** Types of assets that the Lineage Generator connects. */
export const LineageAssetType = {
  TABLE: "Table",
  VIEW: "View",
  MATERIALIZED_VIEW: "Materialized View",
  COLUMN: "Column",
  SALESFORCE_OBJECT: "Salesforce Object",
  SALESFORCE_FIELD: "Salesforce Field",
  MONGODB_COLLECTION: "MongoDB Collection",
  S3_OBJECT: "S3 Object",
  ADLS_OBJECT: "ADLS Object",
  POWER_BI_TABLE: "Power BI Table",
  POWER_BI_COLUMN: "Power BI Column",
  GCS_OBJECT: "GCS Object",
  KAFKA_TOPIC: "Kafka Topic",
  CALCULATION_VIEW: "Calculation View",
  LOOKER_FIELD: "Looker Field",
  LOOKER_VIEW: "Looker View",
} as const;

/** Types of assets that the Lineage Generator connects. */
export type LineageAssetType = (typeof LineageAssetType)[keyof typeof LineageAssetType];

/** What the Lineage Generator does with the lineage that it finds. */
export const LineageOutput = {
  /** Writes it to a file, to be looked at. */
  PREVIEW: "preview",
  /** Creates it. */
  GENERATE: "generate",
  /** Removes it, if an earlier run has created it. */
  DELETE: "delete",
} as const;

/** What the Lineage Generator does with the lineage that it finds. */
export type LineageOutput = (typeof LineageOutput)[keyof typeof LineageOutput];

/** Through which of its interfaces Databricks is crawled. */
export const DatabricksExtractionMethod = {
  /** JDBC, through a SQL warehouse or cluster. */
  JDBC: "jdbc",
  /** The REST API of Unity Catalog. */
  REST: "rest",
  /** The system tables of Unity Catalog. */
  SYSTEM_TABLES: "system-tables",
} as const;

/** Through which of its interfaces Databricks is crawled. */
export type DatabricksExtractionMethod =
  (typeof DatabricksExtractionMethod)[keyof typeof DatabricksExtractionMethod];

/** What a choice of assets from the system tables of Databricks says. */
export const DatabricksAssetsSelectionCriteria = {
  /** Which databases and schemas are crawled. */
  INCLUDE_BY_HIERARCHY: "include-filter-system-tables",
  /** Which databases and schemas are left out. */
  EXCLUDE_BY_HIERARCHY: "exclude-filter-system-tables",
  /** Which names are crawled, by a regular expression. */
  INCLUDE_BY_REGEX: "include-regex-system-tables",
  /** Which names are left out, by a regular expression. */
  EXCLUDE_BY_REGEX: "exclude-regex-system-tables",
} as const;

/** What a choice of assets from the system tables of Databricks says. */
export type DatabricksAssetsSelectionCriteria =
  (typeof DatabricksAssetsSelectionCriteria)[keyof typeof DatabricksAssetsSelectionCriteria];

/** Of which assets of Databricks a regular expression matches the names. */
export const DatabricksRegexAssetTypes = {
  DATABASES: "database",
  SCHEMAS: "schema",
  /** Tables and views. */
  TABLE_VIEWS: "table",
} as const;

/** Of which assets of Databricks a regular expression matches the names. */
export type DatabricksRegexAssetTypes =
  (typeof DatabricksRegexAssetTypes)[keyof typeof DatabricksRegexAssetTypes];

/** Where the queries of Databricks are read that popularity is counted from. */
export const DatabricksMinerExtractionMethod = {
  /** The REST API. */
  REST_API: "rest-api",
  /** The system tables of Unity Catalog. */
  SYSTEM_TABLE: "system-table",
} as const;

/** Where the queries of Databricks are read that popularity is counted from. */
export type DatabricksMinerExtractionMethod =
  (typeof DatabricksMinerExtractionMethod)[keyof typeof DatabricksMinerExtractionMethod];

/** How an agent signs in to an Oracle database. */
export const OracleAuthType = {
  /** With a user name and a password. */
  BASIC: "basic",
  /** With Kerberos. */
  KERBEROS: "kerberos",
} as const;

/** How an agent signs in to an Oracle database. */
export type OracleAuthType = (typeof OracleAuthType)[keyof typeof OracleAuthType];

/** Where an agent finds the credential of an Oracle database. */
export const OracleSecretStore = {
  /** In its environment, into which secrets are injected. */
  SECRET_INJECTION_ENV: "secretinjectionenvironment",
  /** In AWS Secrets Manager. */
  AWS_SECRET_MANAGER: "awssecretmanager",
  /** In Azure Key Vault. */
  AZURE_KEY_VAULT: "azurekeyvault",
  /** In Google Cloud's Secret Manager. */
  GCP_SECRET_MANAGER: "gcpsecretmanager",
  /** In a store of one's own. */
  CUSTOM: "custom",
} as const;

/** Where an agent finds the credential of an Oracle database. */
export type OracleSecretStore = (typeof OracleSecretStore)[keyof typeof OracleSecretStore];

/** How an agent for Oracle signs in to AWS Secrets Manager. */
export const OracleAwsAuthMethod = {
  /** In the IAM role that it runs in. */
  IAM: "iam",
  /** In an IAM role that it assumes. */
  IAM_ASSUME_ROLE: "iam-assume-role",
  /** With an access key. */
  ACCESS_KEY: "access-key",
} as const;

/** How an agent for Oracle signs in to AWS Secrets Manager. */
export type OracleAwsAuthMethod = (typeof OracleAwsAuthMethod)[keyof typeof OracleAwsAuthMethod];

/** How an agent for Oracle signs in to Azure Key Vault. */
export const OracleAzureAuthMethod = {
  /** With the managed identity that it runs with. */
  MANAGED_IDENTITY: "managed_identity",
  /** As a service principal. */
  SERVICE_PRINCIPAL: "service_principal",
} as const;

/** How an agent for Oracle signs in to Azure Key Vault. */
export type OracleAzureAuthMethod =
  (typeof OracleAzureAuthMethod)[keyof typeof OracleAzureAuthMethod];

/** Hosts of Sigma's API, by the cloud that runs the organization. */
export const SigmaHostname = {
  GCP: "api.sigmacomputing.com",
  AZURE: "api.us.azure.sigmacomputing.com",
  AWS: "aws-api.sigmacomputing.com",
  AWS_CANADA: "api.ca.aws.sigmacomputing.com",
  AWS_EUROPE: "api.eu.aws.sigmacomputing.com",
} as const;

/** Hosts of Sigma's API, by the cloud that runs the organization. */
export type SigmaHostname = (typeof SigmaHostname)[keyof typeof SigmaHostname];
