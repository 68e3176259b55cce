// Generated from spec/datastage/connections. Do not edit; run `specanvil generate`.
import type { Connection } from "specanvil/datastage/stage";
import { AmazonAuroraForMysqlConnection } from "./connections/amazon-aurora-for-mysql.js";
import { AmazonRdsForMysqlConnection } from "./connections/amazon-rds-for-mysql.js";
import { AmazonRdsForOracleConnection } from "./connections/amazon-rds-for-oracle.js";
import { AmazonRdsForPostgresqlConnection } from "./connections/amazon-rds-for-postgresql.js";
import { AmazonRedshiftConnection } from "./connections/amazon-redshift.js";
import { AmazonS3Connection } from "./connections/amazon-s3.js";
import { ApacheCassandraConnection } from "./connections/apache-cassandra.js";
import { ApacheCassandraForDatastageConnection } from "./connections/apache-cassandra-for-datastage.js";
import { ApacheDerbyConnection } from "./connections/apache-derby.js";
import { ApacheHbaseConnection } from "./connections/apache-hbase.js";
import { ApacheHdfsConnection } from "./connections/apache-hdfs.js";
import { ApacheHiveConnection } from "./connections/apache-hive.js";
import { ApacheImpalaConnection } from "./connections/apache-impala.js";
import { ApacheKafkaConnection } from "./connections/apache-kafka.js";
import { AzurePostgresqlConnection } from "./connections/azure-postgresql.js";
import { BoxConnection } from "./connections/box.js";
import { DatastaxEnterpriseConnection } from "./connections/datastax-enterprise.js";
import { DenodoConnection } from "./connections/denodo.js";
import { DremioConnection } from "./connections/dremio.js";
import { DropboxConnection } from "./connections/dropbox.js";
import { ElasticsearchConnection } from "./connections/elasticsearch.js";
import { ExasolConnection } from "./connections/exasol.js";
import { FtpConnection } from "./connections/ftp.js";
import { GenericJdbcConnection } from "./connections/generic-jdbc.js";
import { GenericS3Connection } from "./connections/generic-s3.js";
import { GoogleBigqueryConnection } from "./connections/google-bigquery.js";
import { GoogleCloudPubsubConnection } from "./connections/google-cloud-pubsub.js";
import { GoogleCloudStorageConnection } from "./connections/google-cloud-storage.js";
import { GoogleLookerConnection } from "./connections/google-looker.js";
import { GreenplumConnection } from "./connections/greenplum.js";
import { HttpConnection } from "./connections/http.js";
import { IbmCloudDatabasesForMongodbConnection } from "./connections/ibm-cloud-databases-for-mongodb.js";
import { IbmCloudDatabasesForMysqlConnection } from "./connections/ibm-cloud-databases-for-mysql.js";
import { IbmCloudDatabasesForPostgresqlConnection } from "./connections/ibm-cloud-databases-for-postgresql.js";
import { IbmCloudObjectStorageConnection } from "./connections/ibm-cloud-object-storage.js";
import { IbmCognosAnalyticsConnection } from "./connections/ibm-cognos-analytics.js";
import { IbmDataVirtualizationConnection } from "./connections/ibm-data-virtualization.js";
import { IbmDataVirtualizationManagerForZosConnection } from "./connections/ibm-data-virtualization-manager-for-zos.js";
import { IbmDb2Connection } from "./connections/ibm-db2.js";
import { IbmDb2BigSqlConnection } from "./connections/ibm-db2-big-sql.js";
import { IbmDb2ForDatastageConnection } from "./connections/ibm-db2-for-datastage.js";
import { IbmDb2ForIConnection } from "./connections/ibm-db2-for-i.js";
import { IbmDb2ForZosConnection } from "./connections/ibm-db2-for-zos.js";
import { IbmDb2OnCloudConnection } from "./connections/ibm-db2-on-cloud.js";
import { IbmDb2WarehouseConnection } from "./connections/ibm-db2-warehouse.js";
import { IbmInformixConnection } from "./connections/ibm-informix.js";
import { IbmMatch360Connection } from "./connections/ibm-match-360.js";
import { IbmMqConnection } from "./connections/ibm-mq.js";
import { IbmNetezzaPerformanceServerConnection } from "./connections/ibm-netezza-performance-server.js";
import { IbmNetezzaPerformanceServerForDatastageConnection } from "./connections/ibm-netezza-performance-server-for-datastage.js";
import { IbmPlanningAnalyticsConnection } from "./connections/ibm-planning-analytics.js";
import { IbmWatsonxDataPrestoConnection } from "./connections/ibm-watsonx-data-presto.js";
import { MariadbConnection } from "./connections/mariadb.js";
import { MicrosoftAzureBlobStorageConnection } from "./connections/microsoft-azure-blob-storage.js";
import { MicrosoftAzureCosmosDbConnection } from "./connections/microsoft-azure-cosmos-db.js";
import { MicrosoftAzureDataLakeStorageConnection } from "./connections/microsoft-azure-data-lake-storage.js";
import { MicrosoftAzureDatabricksConnection } from "./connections/microsoft-azure-databricks.js";
import { MicrosoftAzureFileStorageConnection } from "./connections/microsoft-azure-file-storage.js";
import { MicrosoftAzureSqlDatabaseConnection } from "./connections/microsoft-azure-sql-database.js";
import { MicrosoftAzureSynapseAnalyticsConnection } from "./connections/microsoft-azure-synapse-analytics.js";
import { MicrosoftSqlServerConnection } from "./connections/microsoft-sql-server.js";
import { MinioConnection } from "./connections/minio.js";
import { MongodbConnection } from "./connections/mongodb.js";
import { MysqlConnection } from "./connections/mysql.js";
import { OdbcConnection } from "./connections/odbc.js";
import { OracleConnection } from "./connections/oracle.js";
import { OracleDatabaseForDatastageConnection } from "./connections/oracle-database-for-datastage.js";
import { PostgresqlConnection } from "./connections/postgresql.js";
import { PrestoConnection } from "./connections/presto.js";
import { SalesforceApiForDatastageConnection } from "./connections/salesforce-api-for-datastage.js";
import { SalesforceComConnection } from "./connections/salesforce-com.js";
import { SapAseConnection } from "./connections/sap-ase.js";
import { SapBulkExtractConnection } from "./connections/sap-bulk-extract.js";
import { SapDeltaExtractConnection } from "./connections/sap-delta-extract.js";
import { SapHanaConnection } from "./connections/sap-hana.js";
import { SapIdocConnection } from "./connections/sap-idoc.js";
import { SapIqConnection } from "./connections/sap-iq.js";
import { SapOdataConnection } from "./connections/sap-odata.js";
import { SapbapiConnection } from "./connections/sapbapi.js";
import { SinglestoredbConnection } from "./connections/singlestoredb.js";
import { SnowflakeConnection } from "./connections/snowflake.js";
import { StorageVolumeConnection } from "./connections/storage-volume.js";
import { TableauConnection } from "./connections/tableau.js";
import { TeradataConnection } from "./connections/teradata.js";
import { TeradataDatabaseForDatastageConnection } from "./connections/teradata-database-for-datastage.js";
import { VerticaConnection } from "./connections/vertica.js";

/** Every kind of connection, for those who look for one by its name. */
export const allConnections: readonly Connection[] = [
  AmazonAuroraForMysqlConnection,
  AmazonRdsForMysqlConnection,
  AmazonRdsForOracleConnection,
  AmazonRdsForPostgresqlConnection,
  AmazonRedshiftConnection,
  AmazonS3Connection,
  ApacheCassandraForDatastageConnection,
  ApacheCassandraConnection,
  ApacheDerbyConnection,
  ApacheHbaseConnection,
  ApacheHdfsConnection,
  ApacheHiveConnection,
  ApacheImpalaConnection,
  ApacheKafkaConnection,
  AzurePostgresqlConnection,
  BoxConnection,
  DatastaxEnterpriseConnection,
  DenodoConnection,
  DremioConnection,
  DropboxConnection,
  ElasticsearchConnection,
  ExasolConnection,
  FtpConnection,
  GenericJdbcConnection,
  GenericS3Connection,
  GoogleBigqueryConnection,
  GoogleCloudPubsubConnection,
  GoogleCloudStorageConnection,
  GoogleLookerConnection,
  GreenplumConnection,
  HttpConnection,
  IbmCloudDatabasesForMongodbConnection,
  IbmCloudDatabasesForMysqlConnection,
  IbmCloudDatabasesForPostgresqlConnection,
  IbmCloudObjectStorageConnection,
  IbmCognosAnalyticsConnection,
  IbmDataVirtualizationManagerForZosConnection,
  IbmDataVirtualizationConnection,
  IbmDb2BigSqlConnection,
  IbmDb2ForDatastageConnection,
  IbmDb2ForIConnection,
  IbmDb2ForZosConnection,
  IbmDb2OnCloudConnection,
  IbmDb2WarehouseConnection,
  IbmDb2Connection,
  IbmInformixConnection,
  IbmMatch360Connection,
  IbmMqConnection,
  IbmNetezzaPerformanceServerForDatastageConnection,
  IbmNetezzaPerformanceServerConnection,
  IbmPlanningAnalyticsConnection,
  IbmWatsonxDataPrestoConnection,
  MariadbConnection,
  MicrosoftAzureBlobStorageConnection,
  MicrosoftAzureCosmosDbConnection,
  MicrosoftAzureDataLakeStorageConnection,
  MicrosoftAzureDatabricksConnection,
  MicrosoftAzureFileStorageConnection,
  MicrosoftAzureSqlDatabaseConnection,
  MicrosoftAzureSynapseAnalyticsConnection,
  MicrosoftSqlServerConnection,
  MinioConnection,
  MongodbConnection,
  MysqlConnection,
  OdbcConnection,
  OracleDatabaseForDatastageConnection,
  OracleConnection,
  PostgresqlConnection,
  PrestoConnection,
  SalesforceApiForDatastageConnection,
  SalesforceComConnection,
  SapAseConnection,
  SapBulkExtractConnection,
  SapDeltaExtractConnection,
  SapHanaConnection,
  SapIdocConnection,
  SapIqConnection,
  SapOdataConnection,
  SapbapiConnection,
  SinglestoredbConnection,
  SnowflakeConnection,
  StorageVolumeConnection,
  TableauConnection,
  TeradataDatabaseForDatastageConnection,
  TeradataConnection,
  VerticaConnection,
];
