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
