// Generated from spec/atlan/enums.yaml. Do not edit; run `specanvil generate`.

/** Whether the rows of a file may create assets. */
export const AssetInputHandling = {
  /** Creates assets that are not there, with all their attributes, and updates the others. */
  UPSERT: "upsert",
  /** Creates assets that are not there as partial ones, and updates the others. */
  PARTIAL: "partial",
  /** Only updates assets that are there already. */
  UPDATE: "update",
} as const;

/** Whether the rows of a file may create assets. */
export type AssetInputHandling = (typeof AssetInputHandling)[keyof typeof AssetInputHandling];

/** Whether assets that a file names and that are not there are created. */
export const AssetCreationHandling = {
  /** Creates them, with all their attributes. */
  FULL: "upsert",
  /** Creates them as partial ones. */
  PARTIAL: "partial",
  /** Creates none. */
  NONE: "update",
} as const;

/** Whether assets that a file names and that are not there are created. */
export type AssetCreationHandling =
  (typeof AssetCreationHandling)[keyof typeof AssetCreationHandling];

/** How a file relates to what an earlier run created. */
export const AssetDeltaHandling = {
  /** The files are everything: assets that they no longer contain are removed. */
  FULL_REPLACEMENT: "full",
  /** The files add to what is there: nothing is removed. */
  INCREMENTAL: "delta",
} as const;

/** How a file relates to what an earlier run created. */
export type AssetDeltaHandling = (typeof AssetDeltaHandling)[keyof typeof AssetDeltaHandling];

/** How assets are removed. */
export const AssetRemovalType = {
  /** Removed assets can be recovered. */
  ARCHIVE: "archive",
  /** Removed assets are gone for good. */
  PURGE: "purge",
} as const;

/** How assets are removed. */
export type AssetRemovalType = (typeof AssetRemovalType)[keyof typeof AssetRemovalType];

/** Workflow packages, by the prefix of the names of their workflows. */
export const WorkflowPackage = {
  AIRFLOW: "atlan-airflow",
  ATHENA: "atlan-athena",
  AWS_LAMBDA_TRIGGER: "atlan-aws-lambda-trigger",
  AZURE_EVENT_HUB: "atlan-azure-event-hub",
  BIGQUERY: "atlan-bigquery",
  BIGQUERY_MINER: "atlan-bigquery-miner",
  ALLOYDB_POSTGRES: "atlan-alloydb-postgres",
  CLOUDSQL_POSTGRES: "atlan-cloudsql-postgres",
  CONNECTION_DELETE: "atlan-connection-delete",
  DATABRICKS: "atlan-databricks",
  DATABRICKS_LINEAGE: "atlan-databricks-lineage",
  DYNAMODB: "atlan-dynamodb",
  DBT: "atlan-dbt",
  FIVETRAN: "atlan-fivetran",
  GLUE: "atlan-glue",
  HIVE: "atlan-hive",
  HIVE_MINER: "atlan-hive-miner",
  KAFKA: "atlan-kafka",
  KAFKA_AIVEN: "atlan-kafka-aiven",
  KAFKA_CONFLUENT_CLOUD: "atlan-kafka-confluent-cloud",
  KAFKA_REDPANDA: "atlan-kafka-redpanda",
  LOOKER: "atlan-looker",
  MATILLION: "atlan-matillion",
  METABASE: "atlan-metabase",
  MICROSTRATEGY: "atlan-microstrategy",
  MODE: "atlan-mode",
  MONTE_CARLO: "atlan-monte-carlo",
  MSSQL: "atlan-mssql",
  MSSQL_MINER: "atlan-mssql-miner",
  MYSQL: "atlan-mysql",
  ORACLE: "atlan-oracle",
  POSTGRES: "atlan-postgres",
  POWERBI: "atlan-powerbi",
  POWERBI_MINER: "atlan-powerbi-miner",
  PRESTO: "atlan-presto",
  QLIK_SENSE: "atlan-qlik-sense",
  QLIK_SENSE_ENTERPRISE_WINDOWS: "atlan-qlik-sense-enterprise-windows",
  QUICKSIGHT: "atlan-quicksight",
  REDASH: "atlan-redash",
  REDSHIFT: "atlan-redshift",
  REDSHIFT_MINER: "atlan-redshift-miner",
  SALESFORCE: "atlan-salesforce",
  DATAVERSE: "atlan-dataverse",
  SAP_HANA: "atlan-sap-hana",
  SCHEMA_REGISTRY_CONFLUENT: "atlan-schema-registry-confluent",
  SIGMA: "atlan-sigma",
  SNOWFLAKE: "atlan-snowflake",
  SNOWFLAKE_MINER: "atlan-snowflake-miner",
  MONGODB: "atlan-mongodb",
  SODA: "atlan-soda",
  SYNAPSE: "atlan-synapse",
  TABLEAU: "atlan-tableau",
  TERADATA: "atlan-teradata",
  TERADATA_MINER: "atlan-teradata-miner",
  THOUGHTSPOT: "atlan-thoughtspot",
  TRINO: "atlan-trino",
  ASSET_IMPORT: "csa-asset-import",
  ASSET_EXPORT_BASIC: "csa-asset-export-basic",
  RELATIONAL_ASSETS_BUILDER: "csa-relational-assets-builder",
  LINEAGE_BUILDER: "csa-lineage-builder",
  LINEAGE_GENERATOR: "csa-lineage-generator",
  API_TOKEN_CONNECTION_ADMIN: "csa-api-token-connection-admin",
} as const;

/** Workflow packages, by the prefix of the names of their workflows. */
export type WorkflowPackage = (typeof WorkflowPackage)[keyof typeof WorkflowPackage];

/** What a run of a workflow is at. */
export const AtlanWorkflowPhase = {
  /** It has ended, and well. */
  SUCCESS: "Succeeded",
  /** It is at work. */
  RUNNING: "Running",
  /** It has ended, and a task of it has failed. */
  FAILED: "Failed",
  /** It has ended, because it couldn't be run. */
  ERROR: "Error",
  /** It waits for its turn. */
  PENDING: "Pending",
} as const;

/** What a run of a workflow is at. */
export type AtlanWorkflowPhase = (typeof AtlanWorkflowPhase)[keyof typeof AtlanWorkflowPhase];

/** Kinds of sources that connections lead to. */
export const AtlanConnectionCategory = {
  WAREHOUSE: "warehouse",
  BI: "bi",
  OBJECT_STORE: "ObjectStore",
  SAAS: "SaaS",
  LAKE: "lake",
  QUERY_ENGINE: "queryengine",
  ELT: "elt",
  DATABASE: "database",
  API: "API",
  EVENT_BUS: "eventbus",
  DATA_QUALITY: "data-quality",
  SCHEMA_REGISTRY: "schema-registry",
  APP: "app",
  CUSTOM: "custom",
  AI: "ai",
  ERP: "erp",
  DATA_PROCESSING: "data-processing",
} as const;

/** Kinds of sources that connections lead to. */
export type AtlanConnectionCategory =
  (typeof AtlanConnectionCategory)[keyof typeof AtlanConnectionCategory];

/** As whom queries from within Atlan run at the source. */
export const QueryUsernameStrategy = {
  /** As the user of the connection's credential. */
  CONNECTION_USERNAME: "connectionUsername",
  /** As the user of Atlan who asks. */
  ATLAN_USERNAME: "atlanUsername",
} as const;

/** As whom queries from within Atlan run at the source. */
export type QueryUsernameStrategy =
  (typeof QueryUsernameStrategy)[keyof typeof QueryUsernameStrategy];

/** Which way results are sorted. */
export const SortOrder = {
  ASCENDING: "asc",
  DESCENDING: "desc",
} as const;

/** Which way results are sorted. */
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];

/** Whether a governance workflow is in force. */
export const WorkflowStatus = {
  /** It is. */
  PUBLISHED: "PUBLISHED",
  /** Not yet: it is being written. */
  DRAFT: "DRAFT",
  /** No longer, until it is published again. */
  DISABLED: "DISABLED",
} as const;

/** Whether a governance workflow is in force. */
export type WorkflowStatus = (typeof WorkflowStatus)[keyof typeof WorkflowStatus];

/** What a governance workflow is about. */
export const WorkflowType = {
  DATA_ACCESS: "DATA_ACCESS",
  POLICY: "POLICY",
  CHANGE_MANAGEMENT: "CHANGE_MANAGEMENT",
  PUBLICATION_MANAGEMENT: "PUBLICATION_MANAGEMENT",
  IMPACT_ANALYSIS: "IMPACT_ANALYSIS",
  REVOKE_DATA_ACCESS: "REVOKE_DATA_ACCESS",
} as const;

/** What a governance workflow is about. */
export type WorkflowType = (typeof WorkflowType)[keyof typeof WorkflowType];

/** What a request of a governance workflow is at. */
export const WorkflowRunStatus = {
  PENDING: "PENDING",
  APPROVED: "APPROVED",
  REJECTED: "REJECTED",
  SUCCESS: "SUCCESS",
  FAILURE: "FAILURE",
  WITHDRAWN: "WITHDRAWN",
  EXPIRED: "EXPIRED",
  TERMINATED: "TERMINATED",
} as const;

/** What a request of a governance workflow is at. */
export type WorkflowRunStatus = (typeof WorkflowRunStatus)[keyof typeof WorkflowRunStatus];

/** What a request of a governance workflow is about. */
export const WorkflowRunType = {
  DATA_ACCESS: "DATA_ACCESS",
  POLICY: "POLICY",
  CHANGE_MANAGEMENT: "CHANGE_MANAGEMENT",
  PUBLICATION_MANAGEMENT: "PUBLICATION_MANAGEMENT",
  IMPACT_ANALYSIS: "IMPACT_ANALYSIS",
  REVOKE_DATA_ACCESS: "REVOKE_DATA_ACCESS",
} as const;

/** What a request of a governance workflow is about. */
export type WorkflowRunType = (typeof WorkflowRunType)[keyof typeof WorkflowRunType];

/** How far an asset can be trusted. */
export const CertificateStatus = {
  /** It should no longer be used. */
  DEPRECATED: "DEPRECATED",
  /** It isn't ready yet. */
  DRAFT: "DRAFT",
  /** It can be. */
  VERIFIED: "VERIFIED",
} as const;

/** How far an asset can be trusted. */
export type CertificateStatus = (typeof CertificateStatus)[keyof typeof CertificateStatus];

/** How an announcement at an asset looks. */
export const AnnouncementType = {
  INFORMATION: "information",
  WARNING: "warning",
  ISSUE: "issue",
} as const;

/** How an announcement at an asset looks. */
export type AnnouncementType = (typeof AnnouncementType)[keyof typeof AnnouncementType];

/** Whether an asset is there. */
export const EntityStatus = {
  /** It is. */
  ACTIVE: "ACTIVE",
  /** It is archived. */
  DELETED: "DELETED",
} as const;

/** Whether an asset is there. */
export type EntityStatus = (typeof EntityStatus)[keyof typeof EntityStatus];
