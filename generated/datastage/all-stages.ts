// Generated from spec/datastage/stages. Do not edit; run `specanvil generate`.
import type { Stage } from "specanvil/datastage/stage";
import { AddressVerification } from "./stages/address-verification.js";
import { Aggregator } from "./stages/aggregator.js";
import { AmazonAuroraForMysql } from "./stages/amazon-aurora-for-mysql.js";
import { AmazonRdsForMysql } from "./stages/amazon-rds-for-mysql.js";
import { AmazonRdsForOracle } from "./stages/amazon-rds-for-oracle.js";
import { AmazonRdsForPostgresql } from "./stages/amazon-rds-for-postgresql.js";
import { AmazonRedshift } from "./stages/amazon-redshift.js";
import { AmazonS3 } from "./stages/amazon-s3.js";
import { ApacheCassandra } from "./stages/apache-cassandra.js";
import { ApacheCassandraForDatastage } from "./stages/apache-cassandra-for-datastage.js";
import { ApacheDerby } from "./stages/apache-derby.js";
import { ApacheHbase } from "./stages/apache-hbase.js";
import { ApacheHdfs } from "./stages/apache-hdfs.js";
import { ApacheHive } from "./stages/apache-hive.js";
import { ApacheImpala } from "./stages/apache-impala.js";
import { ApacheKafka } from "./stages/apache-kafka.js";
import { AzurePostgresql } from "./stages/azure-postgresql.js";
import { BloomFilter } from "./stages/bloom-filter.js";
import { Box } from "./stages/box.js";
import { ChangeApply } from "./stages/change-apply.js";
import { ChangeCapture } from "./stages/change-capture.js";
import { Checksum } from "./stages/checksum.js";
import { ColumnExport } from "./stages/column-export.js";
import { ColumnGenerator } from "./stages/column-generator.js";
import { ColumnImport } from "./stages/column-import.js";
import { CombineRecords } from "./stages/combine-records.js";
import { Compare } from "./stages/compare.js";
import { ComplexFlatFile } from "./stages/complex-flat-file.js";
import { Compress } from "./stages/compress.js";
import { Copy } from "./stages/copy.js";
import { DataRules } from "./stages/data-rules.js";
import { DataSet } from "./stages/data-set.js";
import { DatastaxEnterprise } from "./stages/datastax-enterprise.js";
import { Decode } from "./stages/decode.js";
import { Denodo } from "./stages/denodo.js";
import { Difference } from "./stages/difference.js";
import { Dremio } from "./stages/dremio.js";
import { Dropbox } from "./stages/dropbox.js";
import { Elasticsearch } from "./stages/elasticsearch.js";
import { Encode } from "./stages/encode.js";
import { Exasol } from "./stages/exasol.js";
import { Expand } from "./stages/expand.js";
import { ExternalFilter } from "./stages/external-filter.js";
import { ExternalSource } from "./stages/external-source.js";
import { ExternalTarget } from "./stages/external-target.js";
import { FileSet } from "./stages/file-set.js";
import { Filter } from "./stages/filter.js";
import { Ftp } from "./stages/ftp.js";
import { Funnel } from "./stages/funnel.js";
import { Generic } from "./stages/generic.js";
import { GenericJdbc } from "./stages/generic-jdbc.js";
import { GenericS3 } from "./stages/generic-s3.js";
import { GoogleBigquery } from "./stages/google-bigquery.js";
import { GoogleCloudPubsub } from "./stages/google-cloud-pubsub.js";
import { GoogleCloudStorage } from "./stages/google-cloud-storage.js";
import { GoogleLooker } from "./stages/google-looker.js";
import { Greenplum } from "./stages/greenplum.js";
import { Head } from "./stages/head.js";
import { HierarchicalData } from "./stages/hierarchical-data.js";
import { Http } from "./stages/http.js";
import { IbmCloudDatabasesForMongodb } from "./stages/ibm-cloud-databases-for-mongodb.js";
import { IbmCloudDatabasesForMysql } from "./stages/ibm-cloud-databases-for-mysql.js";
import { IbmCloudDatabasesForPostgresql } from "./stages/ibm-cloud-databases-for-postgresql.js";
import { IbmCloudObjectStorage } from "./stages/ibm-cloud-object-storage.js";
import { IbmCognosAnalytics } from "./stages/ibm-cognos-analytics.js";
import { IbmDataVirtualization } from "./stages/ibm-data-virtualization.js";
import { IbmDataVirtualizationManagerForZos } from "./stages/ibm-data-virtualization-manager-for-zos.js";
import { IbmDb2 } from "./stages/ibm-db2.js";
import { IbmDb2BigSql } from "./stages/ibm-db2-big-sql.js";
import { IbmDb2ForDatastage } from "./stages/ibm-db2-for-datastage.js";
import { IbmDb2ForI } from "./stages/ibm-db2-for-i.js";
import { IbmDb2ForZos } from "./stages/ibm-db2-for-zos.js";
import { IbmDb2OnCloud } from "./stages/ibm-db2-on-cloud.js";
import { IbmDb2Warehouse } from "./stages/ibm-db2-warehouse.js";
import { IbmInformix } from "./stages/ibm-informix.js";
import { IbmMatch360 } from "./stages/ibm-match-360.js";
import { IbmMq } from "./stages/ibm-mq.js";
import { IbmNetezzaPerformanceServer } from "./stages/ibm-netezza-performance-server.js";
import { IbmNetezzaPerformanceServerForDatastage } from "./stages/ibm-netezza-performance-server-for-datastage.js";
import { IbmPlanningAnalytics } from "./stages/ibm-planning-analytics.js";
import { IbmWatsonxDataPresto } from "./stages/ibm-watsonx-data-presto.js";
import { Investigate } from "./stages/investigate.js";
import { JavaIntegration } from "./stages/java-integration.js";
import { Join } from "./stages/join.js";
import { Lookup } from "./stages/lookup.js";
import { LookupFileSet } from "./stages/lookup-file-set.js";
import { MakeSubrecord } from "./stages/make-subrecord.js";
import { MakeVector } from "./stages/make-vector.js";
import { Mariadb } from "./stages/mariadb.js";
import { MatchFrequency } from "./stages/match-frequency.js";
import { Merge } from "./stages/merge.js";
import { MicrosoftAzureBlobStorage } from "./stages/microsoft-azure-blob-storage.js";
import { MicrosoftAzureCosmosDb } from "./stages/microsoft-azure-cosmos-db.js";
import { MicrosoftAzureDataLakeStorage } from "./stages/microsoft-azure-data-lake-storage.js";
import { MicrosoftAzureDatabricks } from "./stages/microsoft-azure-databricks.js";
import { MicrosoftAzureFileStorage } from "./stages/microsoft-azure-file-storage.js";
import { MicrosoftAzureSqlDatabase } from "./stages/microsoft-azure-sql-database.js";
import { MicrosoftAzureSynapseAnalytics } from "./stages/microsoft-azure-synapse-analytics.js";
import { MicrosoftSqlServer } from "./stages/microsoft-sql-server.js";
import { Minio } from "./stages/minio.js";
import { Modify } from "./stages/modify.js";
import { Mongodb } from "./stages/mongodb.js";
import { Mysql } from "./stages/mysql.js";
import { Odbc } from "./stages/odbc.js";
import { OneSourceMatch } from "./stages/one-source-match.js";
import { Oracle } from "./stages/oracle.js";
import { OracleDatabaseForDatastage } from "./stages/oracle-database-for-datastage.js";
import { Peek } from "./stages/peek.js";
import { PivotEnterprise } from "./stages/pivot-enterprise.js";
import { Postgresql } from "./stages/postgresql.js";
import { Presto } from "./stages/presto.js";
import { PromoteSubrecord } from "./stages/promote-subrecord.js";
import { RemoveDuplicates } from "./stages/remove-duplicates.js";
import { Rest } from "./stages/rest.js";
import { RowGenerator } from "./stages/row-generator.js";
import { SalesforceApiForDatastage } from "./stages/salesforce-api-for-datastage.js";
import { SalesforceCom } from "./stages/salesforce-com.js";
import { Sample } from "./stages/sample.js";
import { SapAse } from "./stages/sap-ase.js";
import { SapBapi } from "./stages/sap-bapi.js";
import { SapBulkExtract } from "./stages/sap-bulk-extract.js";
import { SapDeltaExtract } from "./stages/sap-delta-extract.js";
import { SapHana } from "./stages/sap-hana.js";
import { SapIdoc } from "./stages/sap-idoc.js";
import { SapIq } from "./stages/sap-iq.js";
import { SapOdata } from "./stages/sap-odata.js";
import { SequentialFile } from "./stages/sequential-file.js";
import { Singlestoredb } from "./stages/singlestoredb.js";
import { SlowlyChangingDimension } from "./stages/slowly-changing-dimension.js";
import { Snowflake } from "./stages/snowflake.js";
import { Sort } from "./stages/sort.js";
import { SplitSubrecord } from "./stages/split-subrecord.js";
import { SplitVector } from "./stages/split-vector.js";
import { Standardize } from "./stages/standardize.js";
import { StorageVolume } from "./stages/storage-volume.js";
import { SurrogateKeyGenerator } from "./stages/surrogate-key-generator.js";
import { Survive } from "./stages/survive.js";
import { Switch } from "./stages/switch.js";
import { Tableau } from "./stages/tableau.js";
import { Tail } from "./stages/tail.js";
import { Teradata } from "./stages/teradata.js";
import { TeradataDatabaseForDatastage } from "./stages/teradata-database-for-datastage.js";
import { Transformer } from "./stages/transformer.js";
import { TwoSourceMatch } from "./stages/two-source-match.js";
import { Vertica } from "./stages/vertica.js";
import { WaveGenerator } from "./stages/wave-generator.js";
import { WebService } from "./stages/web-service.js";
import { WrappedStage } from "./stages/wrapped-stage.js";
import { WriteRangeMap } from "./stages/write-range-map.js";
import { XmlInput } from "./stages/xml-input.js";
import { XmlOutput } from "./stages/xml-output.js";

/** Every kind of stage, for those who look for one by its name. */
export const allStages: readonly Stage[] = [
  AddressVerification,
  Aggregator,
  AmazonAuroraForMysql,
  AmazonRdsForMysql,
  AmazonRdsForOracle,
  AmazonRdsForPostgresql,
  AmazonRedshift,
  AmazonS3,
  ApacheCassandraForDatastage,
  ApacheCassandra,
  ApacheDerby,
  ApacheHbase,
  ApacheHdfs,
  ApacheHive,
  ApacheImpala,
  ApacheKafka,
  AzurePostgresql,
  BloomFilter,
  Box,
  ChangeApply,
  ChangeCapture,
  Checksum,
  ColumnExport,
  ColumnGenerator,
  ColumnImport,
  CombineRecords,
  Compare,
  ComplexFlatFile,
  Compress,
  Copy,
  DataRules,
  DataSet,
  DatastaxEnterprise,
  Decode,
  Denodo,
  Difference,
  Dremio,
  Dropbox,
  Elasticsearch,
  Encode,
  Exasol,
  Expand,
  ExternalFilter,
  ExternalSource,
  ExternalTarget,
  FileSet,
  Filter,
  Ftp,
  Funnel,
  GenericJdbc,
  GenericS3,
  Generic,
  GoogleBigquery,
  GoogleCloudPubsub,
  GoogleCloudStorage,
  GoogleLooker,
  Greenplum,
  Head,
  HierarchicalData,
  Http,
  IbmCloudDatabasesForMongodb,
  IbmCloudDatabasesForMysql,
  IbmCloudDatabasesForPostgresql,
  IbmCloudObjectStorage,
  IbmCognosAnalytics,
  IbmDataVirtualizationManagerForZos,
  IbmDataVirtualization,
  IbmDb2BigSql,
  IbmDb2ForDatastage,
  IbmDb2ForI,
  IbmDb2ForZos,
  IbmDb2OnCloud,
  IbmDb2Warehouse,
  IbmDb2,
  IbmInformix,
  IbmMatch360,
  IbmMq,
  IbmNetezzaPerformanceServerForDatastage,
  IbmNetezzaPerformanceServer,
  IbmPlanningAnalytics,
  IbmWatsonxDataPresto,
  Investigate,
  JavaIntegration,
  Join,
  LookupFileSet,
  Lookup,
  MakeSubrecord,
  MakeVector,
  Mariadb,
  MatchFrequency,
  Merge,
  MicrosoftAzureBlobStorage,
  MicrosoftAzureCosmosDb,
  MicrosoftAzureDataLakeStorage,
  MicrosoftAzureDatabricks,
  MicrosoftAzureFileStorage,
  MicrosoftAzureSqlDatabase,
  MicrosoftAzureSynapseAnalytics,
  MicrosoftSqlServer,
  Minio,
  Modify,
  Mongodb,
  Mysql,
  Odbc,
  OneSourceMatch,
  OracleDatabaseForDatastage,
  Oracle,
  Peek,
  PivotEnterprise,
  Postgresql,
  Presto,
  PromoteSubrecord,
  RemoveDuplicates,
  Rest,
  RowGenerator,
  SalesforceApiForDatastage,
  SalesforceCom,
  Sample,
  SapAse,
  SapBapi,
  SapBulkExtract,
  SapDeltaExtract,
  SapHana,
  SapIdoc,
  SapIq,
  SapOdata,
  SequentialFile,
  Singlestoredb,
  SlowlyChangingDimension,
  Snowflake,
  Sort,
  SplitSubrecord,
  SplitVector,
  Standardize,
  StorageVolume,
  SurrogateKeyGenerator,
  Survive,
  Switch,
  Tableau,
  Tail,
  TeradataDatabaseForDatastage,
  Teradata,
  Transformer,
  TwoSourceMatch,
  Vertica,
  WaveGenerator,
  WebService,
  WrappedStage,
  WriteRangeMap,
  XmlInput,
  XmlOutput,
];
