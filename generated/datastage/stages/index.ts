// Generated from spec/datastage/stages. Do not edit; run `specanvil generate`.
/**
 * All kinds of stages, with their enums.
 * @module
 */
export { CollationSequence } from "../enums/collation-sequence.js";
export {
  AllowPerColumnMapping,
  ApiKeyAuthMethod,
  AppendOnly,
  AppendOrReplace,
  Autocommit,
  AutoCommitMode,
  AzureStorageAuthMethod,
  BlockSampling,
  BufferMode,
  Charset,
  CleanupOnFailure,
  CollectingMethod,
  CombinabilityMode,
  ConnectionMode,
  ConnectionType,
  DateOption,
  Db2PartitionType,
  Delimiter,
  DuplicateRows,
  EndOfWave,
  EntraAuthMethod,
  ExecutionMode,
  FailoverMode,
  FieldOption,
  FileFormat,
  FilePreservePartitioning,
  FileWriteMode,
  FillCharacter,
  ForceOption,
  GeneralOption,
  GoogleAuthMethod,
  IsolationLevel,
  KerberosAuthenticationMethod,
  KeySourceType,
  LogOnMechanism,
  LookupType,
  MergeJoinPlan,
  MergeWriteMode,
  MetadataDiscovery,
  MissingFile,
  Multinode,
  NullFieldSeparator,
  NumberType,
  NumericOption,
  OptionalLookupType,
  PartitionSelection,
  PartitionType,
  PreservePartitioning,
  ProgramSelection,
  ProxyProtocol,
  RandomSampling,
  ReadConsistency,
  RecordLevelOption,
  RecordOrdering,
  RecordPrefix,
  RecordType,
  RejectCondition,
  RejectFromLink,
  RejectMessageColumn,
  RejectRowProperties,
  ReportProgress,
  Rounding,
  RowSampling,
  SamplingType,
  SavingRejectMode,
  SchemaRegistryAuthentication,
  SchemaRegistrySecure,
  SchemaSelection,
  SequentialExecutionMode,
  SingleReadMode,
  SncQop,
  SortingKey,
  SpecialCharBehavior,
  StagePreservePartitioning,
  StageSortingKey,
  StagingFileFormat,
  StringOption,
  TimeOption,
  TimestampOption,
  TokenFormat,
  TokenType,
  TokenUrlMethod,
  UpdateWriteMode,
  WideFileFormat,
  WriteConsistency,
  XmlErrorMapping,
} from "../enums/common.js";
export { NlsMap } from "../enums/map-name.js";
export {
  AzureFileFormat,
  AzureQuotes,
  AzureReadMode,
  AzureRecordDefinition,
  AzureWriteMode,
  FileExists,
  RejectMode,
} from "../groups/azure-files.js";
export {
  CaseSensitivity,
  ChangeSelection,
  ChangeStatistics,
  NullsPosition,
  SortDirection,
} from "../groups/change-codes.js";
export { UserDefinedSql } from "../groups/classic-reads.js";
export { LogDelimiter } from "../groups/classic-sql.js";
export { ClassicTableAction } from "../groups/classic-tables.js";
export { InputMethod } from "../groups/client-certificates.js";
export { RecordDelimiter } from "../groups/column-record-format.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { EngineTableAction, NonUnicodeCharacterSet } from "../groups/engine-sql.js";
export { AvroCodec, OrcCodec, ParquetCodec } from "../groups/file-codecs.js";
export {
  EscapeCharacter,
  FieldDelimiter,
  QuoteCharacter,
  RowDelimiter,
} from "../groups/file-formats.js";
export { CsvCodec } from "../groups/file-kinds.js";
export { FileReadMode, InvalidDataHandling, ObjectWriteMode } from "../groups/file-reading.js";
export { KeepFilePartitions, PadChar, StripBom } from "../groups/file-record-format.js";
export {
  HiveAutoCommitMode,
  HiveEndOfWave,
  HiveIsolationLevel,
  HivePartitionMethod,
  HiveReadMode,
  HiveRowFormat,
  HiveStorageFormat,
  HiveWriteMode,
  InsertWriteMode,
} from "../groups/hive-tables.js";
export { DsnType, KeyDatabaseType } from "../groups/key-databases.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export {
  AllowAllZeros,
  AllowSignedImport,
  ByteOrder,
  CheckIntact,
  DataFormat,
  DecimalOption,
  DecimalPacked,
  DecimalPackedCheck,
  DecimalPackedSigned,
  DecimalPackedSignPosition,
  DecimalSeparator,
  ExportEbcdicAsAscii,
  ImportAsciiAsEbcdic,
  IsJulian,
  IsMidnightSeconds,
  PrintField,
  Quote,
  RecordLength,
} from "../groups/record-format.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";
export {
  TableDataFileCompressionCodec,
  TableDataFileFormat,
  TableFormat,
} from "../groups/table-formats.js";
export { XmlValidationLevel } from "../groups/xml-options.js";
export {
  AddressVerification,
  type AddressVerificationAddressLine,
  AddressVerificationAddressLineSeparator,
  AddressVerificationError,
  AddressVerificationMinimumVerificationLevel,
  AddressVerificationOutputCasing,
  AddressVerificationOutputScript,
  type AddressVerificationParse,
  AddressVerificationProcessingType,
  type AddressVerificationProps,
  AddressVerificationUseCityAbbreviations,
  type AddressVerificationValidation,
  AddressVerificationValidationType,
} from "./address-verification.js";
export {
  Aggregator,
  type AggregatorCountField,
  type AggregatorKey,
  AggregatorMethod,
  AggregatorNulRes,
  type AggregatorProps,
  type AggregatorReduce,
  type AggregatorRereduce,
  AggregatorSelection,
} from "./aggregator.js";
export { AmazonAuroraForMysql, type AmazonAuroraForMysqlProps } from "./amazon-aurora-for-mysql.js";
export { AmazonRdsForMysql, type AmazonRdsForMysqlProps } from "./amazon-rds-for-mysql.js";
export { AmazonRdsForOracle, type AmazonRdsForOracleProps } from "./amazon-rds-for-oracle.js";
export {
  AmazonRdsForPostgresql,
  type AmazonRdsForPostgresqlProps,
} from "./amazon-rds-for-postgresql.js";
export {
  AmazonRedshift,
  type AmazonRedshiftProps,
  AmazonRedshiftWriteMode,
} from "./amazon-redshift.js";
export {
  AmazonS3,
  AmazonS3DSCodecCsv,
  AmazonS3DSFileAttributesEncryption,
  AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat,
  AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope,
  AmazonS3DSFileAttributesStorageClass,
  AmazonS3DSFileExists,
  AmazonS3DSFileFormat,
  AmazonS3DSFileFormatDelimitedSyntaxDataFormat,
  AmazonS3DSFileFormatDelimitedSyntaxRecordDef,
  AmazonS3DSFileFormatORCTargetOrcCompress,
  AmazonS3DSFileFormatParquetTargetParquetCompress,
  AmazonS3DSReadMode,
  AmazonS3DSRejectMode,
  AmazonS3DSWriteMode,
  type AmazonS3Props,
} from "./amazon-s3.js";
export { ApacheCassandra, type ApacheCassandraProps } from "./apache-cassandra.js";
export {
  ApacheCassandraForDatastage,
  ApacheCassandraForDatastageModificationType,
  ApacheCassandraForDatastageParallelReadStrategy,
  type ApacheCassandraForDatastageProps,
  ApacheCassandraForDatastageReadConsistencyLevel,
  ApacheCassandraForDatastageWriteConsistencyLevel,
} from "./apache-cassandra-for-datastage.js";
export { ApacheDerby, type ApacheDerbyProps } from "./apache-derby.js";
export {
  ApacheHbase,
  ApacheHbaseHbaseWriteMode,
  type ApacheHbaseProps,
  ApacheHbaseTypeOfRowKeysInTheTargetTable,
} from "./apache-hbase.js";
export {
  ApacheHdfs,
  ApacheHdfsCodecOrc,
  ApacheHdfsCodecParquet,
  ApacheHdfsDSCreateHiveTableHiveTableType,
  ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat,
  ApacheHdfsDSFileFormat,
  ApacheHdfsDSFileFormatAvroTargetAvroCodec,
  ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef,
  ApacheHdfsDSFileFormatImplSyntaxBinary,
  ApacheHdfsDSFileFormatParquetTargetParquetCompress,
  ApacheHdfsDSReadMode,
  ApacheHdfsDSWriteMode,
  type ApacheHdfsProps,
} from "./apache-hdfs.js";
export { ApacheHive, ApacheHiveFileFormat, type ApacheHiveProps } from "./apache-hive.js";
export { ApacheImpala, type ApacheImpalaProps, ApacheImpalaSamplingType } from "./apache-impala.js";
export {
  ApacheKafka,
  ApacheKafkaDSClientLoggingLevel,
  ApacheKafkaDSWarnAndErrorLog,
  ApacheKafkaIsolationLevel,
  ApacheKafkaKeySerializer,
  type ApacheKafkaProps,
  ApacheKafkaResetPolicy,
} from "./apache-kafka.js";
export { AzurePostgresql, type AzurePostgresqlProps } from "./azure-postgresql.js";
export {
  BloomFilter,
  BloomFilterDropOld,
  BloomFilterFlagColumn,
  type BloomFilterKey,
  type BloomFilterProps,
  BloomFilterSelection,
  BloomFilterTruncate,
} from "./bloom-filter.js";
export { Box, type BoxProps } from "./box.js";
export {
  ChangeApply,
  ChangeApplyIgnoreDeleteValues,
  type ChangeApplyKey,
  type ChangeApplyProps,
  type ChangeApplyValue,
} from "./change-apply.js";
export {
  ChangeCapture,
  ChangeCaptureKeepCopyDropCopy,
  ChangeCaptureKeepDeleteDropDelete,
  ChangeCaptureKeepEditDropEdit,
  ChangeCaptureKeepInsertDropInsert,
  type ChangeCaptureKey,
  type ChangeCaptureProps,
  type ChangeCaptureValue,
} from "./change-capture.js";
export { Checksum, ChecksumCompMode, type ChecksumProps } from "./checksum.js";
export {
  ColumnExport,
  ColumnExportKeepExportedFields,
  ColumnExportPadChar,
  type ColumnExportProps,
  ColumnExportSaveRejects,
  ColumnExportType,
} from "./column-export.js";
export { ColumnGenerator, type ColumnGeneratorProps } from "./column-generator.js";
export {
  ColumnImport,
  ColumnImportKeepField,
  type ColumnImportKey,
  type ColumnImportProps,
  ColumnImportSaveRejectsFailRejects,
} from "./column-import.js";
export {
  CombineRecords,
  type CombineRecordsKey,
  type CombineRecordsProps,
  CombineRecordsToplevelkeys,
} from "./combine-records.js";
export {
  Compare,
  CompareAbortOnDifference,
  type CompareField,
  type CompareProps,
  CompareWarnRecordCountMismatch,
} from "./compare.js";
export {
  ComplexFlatFile,
  ComplexFlatFileArrayHandling,
  ComplexFlatFileByteorder,
  ComplexFlatFileCharset,
  type ComplexFlatFileColumn,
  ComplexFlatFileCombinability,
  ComplexFlatFileConnectToZos,
  type ComplexFlatFileConstraint,
  ComplexFlatFileDataformat,
  ComplexFlatFileDecrounding,
  ComplexFlatFileDecsep,
  ComplexFlatFileExecmode,
  ComplexFlatFileExtended,
  ComplexFlatFileFieldRejects,
  ComplexFlatFileFloatrepresentation,
  ComplexFlatFileKeepPartitions,
  ComplexFlatFileNativeType,
  ComplexFlatFileNocleanup,
  type ComplexFlatFileOutputColumns,
  ComplexFlatFilePrefixBytes,
  ComplexFlatFilePreserve,
  ComplexFlatFilePrintField,
  type ComplexFlatFileProps,
  type ComplexFlatFileRecord,
  ComplexFlatFileRecorddelimiter,
  type ComplexFlatFileRecordID,
  ComplexFlatFileRecordPrefix,
  ComplexFlatFileRecordtype,
  ComplexFlatFileSelection,
  ComplexFlatFileSignOption,
  ComplexFlatFileUsage,
  ComplexFlatFileWriteoption,
} from "./complex-flat-file.js";
export { Compress, CompressCommand, type CompressProps } from "./compress.js";
export { Copy, type CopyProps } from "./copy.js";
export { DataRules, type DataRulesProps } from "./data-rules.js";
export {
  DataSet,
  DataSetMissingColumnsMode,
  type DataSetProps,
  DataSetUpdatePolicy,
} from "./data-set.js";
export { DatastaxEnterprise, type DatastaxEnterpriseProps } from "./datastax-enterprise.js";
export { Decode, type DecodeProps } from "./decode.js";
export { Denodo, type DenodoProps, DenodoWriteMode } from "./denodo.js";
export {
  Difference,
  DifferenceAllValues,
  DifferenceCiCs2,
  DifferenceDropCopy,
  DifferenceDropDelete,
  DifferenceDropEdit,
  DifferenceDropInsert,
  type DifferenceKey,
  type DifferenceProps,
  DifferenceStats,
  DifferenceTolerateUnsorted,
  type DifferenceValue,
} from "./difference.js";
export { Dremio, type DremioProps, DremioSamplingType } from "./dremio.js";
export { Dropbox, type DropboxProps } from "./dropbox.js";
export { Elasticsearch, type ElasticsearchProps } from "./elasticsearch.js";
export { Encode, type EncodeProps } from "./encode.js";
export { Exasol, type ExasolProps } from "./exasol.js";
export { Expand, ExpandCommand, type ExpandProps } from "./expand.js";
export { ExternalFilter, type ExternalFilterProps } from "./external-filter.js";
export { ExternalSource, type ExternalSourceProps } from "./external-source.js";
export { ExternalTarget, type ExternalTargetProps } from "./external-target.js";
export {
  FileSet,
  FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords,
  FileSetExecutionMode,
  FileSetOmitSchemaWriteSchema,
  type FileSetProps,
  FileSetSingleFilePerPartition,
  FileSetUseSchemaDefinedInFileSet,
} from "./file-set.js";
export { Filter, FilterFirst, type FilterProps, FilterReject, type FilterWhere } from "./filter.js";
export { Ftp, type FtpProps } from "./ftp.js";
export { Funnel, type FunnelKey, FunnelOperator, type FunnelProps } from "./funnel.js";
export { Generic, type GenericName, type GenericProps } from "./generic.js";
export {
  GenericJdbc,
  GenericJdbcDSReadMode,
  GenericJdbcDSSessionCharacterSetForNonUnicodeColumns,
  GenericJdbcDSWriteMode,
  type GenericJdbcProps,
} from "./generic-jdbc.js";
export { GenericS3, type GenericS3Props } from "./generic-s3.js";
export {
  GoogleBigquery,
  type GoogleBigqueryProps,
  GoogleBigqueryReadMethod,
  GoogleBigqueryWriteMode,
} from "./google-bigquery.js";
export { GoogleCloudPubsub, type GoogleCloudPubsubProps } from "./google-cloud-pubsub.js";
export {
  GoogleCloudStorage,
  GoogleCloudStorageInvalidDataHandling,
  type GoogleCloudStorageProps,
  GoogleCloudStorageStorageClass,
} from "./google-cloud-storage.js";
export { GoogleLooker, GoogleLookerFileFormat, type GoogleLookerProps } from "./google-looker.js";
export { Greenplum, type GreenplumProps } from "./greenplum.js";
export { Head, HeadAll, type HeadProps, HeadSelection } from "./head.js";
export {
  HierarchicalData,
  HierarchicalDataLogLevel,
  type HierarchicalDataProps,
  HierarchicalDataSplitBatchKeyValueOrder,
} from "./hierarchical-data.js";
export { Http, HttpFileFormat, type HttpProps } from "./http.js";
export {
  IbmCloudDatabasesForMongodb,
  type IbmCloudDatabasesForMongodbProps,
} from "./ibm-cloud-databases-for-mongodb.js";
export {
  IbmCloudDatabasesForMysql,
  type IbmCloudDatabasesForMysqlProps,
} from "./ibm-cloud-databases-for-mysql.js";
export {
  IbmCloudDatabasesForPostgresql,
  type IbmCloudDatabasesForPostgresqlProps,
} from "./ibm-cloud-databases-for-postgresql.js";
export {
  IbmCloudObjectStorage,
  type IbmCloudObjectStorageProps,
  IbmCloudObjectStorageStorageClass,
} from "./ibm-cloud-object-storage.js";
export { IbmCognosAnalytics, type IbmCognosAnalyticsProps } from "./ibm-cognos-analytics.js";
export {
  IbmDataVirtualization,
  type IbmDataVirtualizationProps,
} from "./ibm-data-virtualization.js";
export {
  IbmDataVirtualizationManagerForZos,
  type IbmDataVirtualizationManagerForZosProps,
  IbmDataVirtualizationManagerForZosTableAction,
} from "./ibm-data-virtualization-manager-for-zos.js";
export { IbmDb2, type IbmDb2Props, IbmDb2ReadMethod, IbmDb2WriteMode } from "./ibm-db2.js";
export { IbmDb2BigSql, type IbmDb2BigSqlProps } from "./ibm-db2-big-sql.js";
export {
  IbmDb2ForDatastage,
  IbmDb2ForDatastageLoadControlAllowAccessMode,
  IbmDb2ForDatastageLoadControlCheckPendingCascade,
  IbmDb2ForDatastageLoadControlCopyLoadedData,
  IbmDb2ForDatastageLoadControlFileType,
  IbmDb2ForDatastageLoadControlIndexingMode,
  IbmDb2ForDatastageLoadControlLoadMethod,
  IbmDb2ForDatastageLoadControlLoadMode,
  IbmDb2ForDatastageLoadControlPartitionedDbConfigIsolatePartErrors,
  IbmDb2ForDatastageLoadControlRestartPhase,
  IbmDb2ForDatastageLoadToZosDataFileAttributesInputDataFilesFileDispositionStatus,
  IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
  IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
  IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
  IbmDb2ForDatastageLoadToZosEncoding,
  IbmDb2ForDatastageLoadToZosImageCopyFunction,
  IbmDb2ForDatastageLoadToZosImageCopyFunctionScope,
  IbmDb2ForDatastageLoadToZosLoadMethod,
  IbmDb2ForDatastageLoadToZosShrLevel,
  IbmDb2ForDatastageLoadToZosStatistics,
  IbmDb2ForDatastageLoadToZosTransferTransferType,
  IbmDb2ForDatastageLockWaitMode,
  IbmDb2ForDatastagePartitionType,
  type IbmDb2ForDatastageProps,
  IbmDb2ForDatastageReoptimization,
  IbmDb2ForDatastageSessionInsertBuffering,
  IbmDb2ForDatastageSessionInsertBufferingAtomicArrays,
  IbmDb2ForDatastageSessionIsolationLevel,
  IbmDb2ForDatastageSessionTemporaryWorkTable,
  IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod,
  IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableCompressCreateTableCompressLuw,
  IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableDistributeBy,
  IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableOrganizeBy,
  IbmDb2ForDatastageWriteMode,
} from "./ibm-db2-for-datastage.js";
export { IbmDb2ForI, type IbmDb2ForIProps } from "./ibm-db2-for-i.js";
export { IbmDb2ForZos, type IbmDb2ForZosProps } from "./ibm-db2-for-zos.js";
export { IbmDb2OnCloud, type IbmDb2OnCloudProps } from "./ibm-db2-on-cloud.js";
export { IbmDb2Warehouse, type IbmDb2WarehouseProps } from "./ibm-db2-warehouse.js";
export { IbmInformix, type IbmInformixProps } from "./ibm-informix.js";
export {
  IbmMatch360,
  IbmMatch360DataCategory,
  type IbmMatch360Props,
  IbmMatch360WriteMethod,
} from "./ibm-match-360.js";
export {
  IbmMq,
  IbmMqAccessMode,
  IbmMqContextMode,
  IbmMqHeaderFieldsFilterFeedbackSystemValue,
  IbmMqHeaderFieldsFilterFormatSystemValue,
  IbmMqHeaderFieldsFilterMsgTypeSystemValue,
  IbmMqHeaderFieldsFilterPersistence,
  IbmMqHeaderFieldsFilterPutApplTypeSystemValue,
  IbmMqHeaderFieldsFilterReportValue,
  IbmMqHeaderFieldsSetterMsgFlags,
  IbmMqHeaderFieldsSetterReport,
  IbmMqHeaderFieldsSetterVersion,
  IbmMqMessageOptionsMessageOrderAndAssembly,
  IbmMqMessageReadMode,
  IbmMqMessageWriteMode,
  IbmMqOtherQueueSettingsClusterQueueBindingMode,
  IbmMqOtherQueueSettingsDynamicQueueCloseOptions,
  type IbmMqProps,
  IbmMqPubSubDeregistrationPublisher,
  IbmMqPubSubDeregistrationSubscriber,
  IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain,
  IbmMqPubSubPublishPublication,
  IbmMqPubSubPublishRegistration,
  IbmMqPubSubRegistrationSubscriberGeneral,
  IbmMqPubSubRegistrationSubscriberIdentity,
  IbmMqPubSubRegistrationSubscriberPersistence,
  IbmMqPubSubServiceType,
} from "./ibm-mq.js";
export {
  IbmNetezzaPerformanceServer,
  type IbmNetezzaPerformanceServerProps,
} from "./ibm-netezza-performance-server.js";
export {
  IbmNetezzaPerformanceServerForDatastage,
  IbmNetezzaPerformanceServerForDatastageLookupType,
  type IbmNetezzaPerformanceServerForDatastageProps,
  IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode,
  IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
  IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction,
  IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource,
  IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction,
  IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource,
  IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable,
  IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction,
  IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey,
  IbmNetezzaPerformanceServerForDatastageWriteMode,
} from "./ibm-netezza-performance-server-for-datastage.js";
export {
  IbmPlanningAnalytics,
  IbmPlanningAnalyticsConnectionMode,
  type IbmPlanningAnalyticsProps,
} from "./ibm-planning-analytics.js";
export { IbmWatsonxDataPresto, type IbmWatsonxDataPrestoProps } from "./ibm-watsonx-data-presto.js";
export {
  Investigate,
  type InvestigateProps,
  InvestigateTokenEdit,
  type InvestigateTrace,
  InvestigateWord,
} from "./investigate.js";
export {
  JavaIntegration,
  type JavaIntegrationProps,
  JavaIntegrationRejectConditionPropertiesOption,
  JavaIntegrationRejectUses,
} from "./java-integration.js";
export { Join, type JoinKey, JoinOperator, type JoinProps } from "./join.js";
export { Lookup, type LookupDerivation, LookupLookupFail, type LookupProps } from "./lookup.js";
export {
  LookupFileSet,
  LookupFileSetKeyLowKeep,
  type LookupFileSetProps,
  LookupFileSetRange,
} from "./lookup-file-set.js";
export { MakeSubrecord, type MakeSubrecordProps, MakeSubrecordVariable } from "./make-subrecord.js";
export { MakeVector, type MakeVectorProps } from "./make-vector.js";
export { Mariadb, type MariadbProps, MariadbWriteMode } from "./mariadb.js";
export {
  MatchFrequency,
  MatchFrequencyAbtype,
  MatchFrequencyPgmtype,
  type MatchFrequencyProps,
  type MatchFrequencyTrace,
} from "./match-frequency.js";
export {
  Merge,
  MergeDropBadMastersKeepBadMasters,
  type MergeKey,
  MergeNowarnBadMastersWarnBadMasters,
  MergeNowarnBadUpdatesWarnBadUpdates,
  type MergeProps,
} from "./merge.js";
export {
  MicrosoftAzureBlobStorage,
  MicrosoftAzureBlobStorageBlobType,
  type MicrosoftAzureBlobStorageProps,
} from "./microsoft-azure-blob-storage.js";
export {
  MicrosoftAzureCosmosDb,
  MicrosoftAzureCosmosDbInputFormat,
  type MicrosoftAzureCosmosDbProps,
} from "./microsoft-azure-cosmos-db.js";
export {
  MicrosoftAzureDataLakeStorage,
  type MicrosoftAzureDataLakeStorageProps,
} from "./microsoft-azure-data-lake-storage.js";
export {
  MicrosoftAzureDatabricks,
  type MicrosoftAzureDatabricksProps,
} from "./microsoft-azure-databricks.js";
export {
  MicrosoftAzureFileStorage,
  type MicrosoftAzureFileStorageProps,
} from "./microsoft-azure-file-storage.js";
export {
  MicrosoftAzureSqlDatabase,
  type MicrosoftAzureSqlDatabaseProps,
} from "./microsoft-azure-sql-database.js";
export {
  MicrosoftAzureSynapseAnalytics,
  type MicrosoftAzureSynapseAnalyticsProps,
  MicrosoftAzureSynapseAnalyticsSamplingType,
} from "./microsoft-azure-synapse-analytics.js";
export { MicrosoftSqlServer, type MicrosoftSqlServerProps } from "./microsoft-sql-server.js";
export { Minio, type MinioProps } from "./minio.js";
export { Modify, type ModifyModifyspec, type ModifyProps, type Modifyspec } from "./modify.js";
export { Mongodb, type MongodbProps } from "./mongodb.js";
export { Mysql, type MysqlProps } from "./mysql.js";
export {
  Odbc,
  type OdbcProps,
  OdbcSessionCodePage,
  OdbcSqlEnablePartitioningPartitioningMethod,
  OdbcWriteMode,
} from "./odbc.js";
export {
  OneSourceMatch,
  OneSourceMatchPgmtype,
  type OneSourceMatchProps,
  type OneSourceMatchTrace,
} from "./one-source-match.js";
export { Oracle, type OracleProps } from "./oracle.js";
export {
  OracleDatabaseForDatastage,
  OracleDatabaseForDatastageColumnDelimiter,
  OracleDatabaseForDatastageDisconnect,
  OracleDatabaseForDatastageIndexMaintenanceOption,
  OracleDatabaseForDatastageIsolationLevel,
  OracleDatabaseForDatastageLoggingClause,
  OracleDatabaseForDatastageMarkEndOfWave,
  OracleDatabaseForDatastageParallelClause,
  OracleDatabaseForDatastagePartitionedReadsMethod,
  type OracleDatabaseForDatastageProps,
  OracleDatabaseForDatastageReadMode,
  OracleDatabaseForDatastageTableAction,
  OracleDatabaseForDatastageTableScope,
  OracleDatabaseForDatastageWriteMode,
} from "./oracle-database-for-datastage.js";
export { Peek, PeekAll, PeekColumns, PeekDataset, PeekName, type PeekProps } from "./peek.js";
export {
  PivotEnterprise,
  type PivotEnterprisePivot,
  PivotEnterprisePivotType,
  type PivotEnterpriseProps,
} from "./pivot-enterprise.js";
export { Postgresql, type PostgresqlProps } from "./postgresql.js";
export { Presto, type PrestoProps } from "./presto.js";
export { PromoteSubrecord, type PromoteSubrecordProps } from "./promote-subrecord.js";
export {
  RemoveDuplicates,
  RemoveDuplicatesKeep,
  type RemoveDuplicatesKey,
  type RemoveDuplicatesProps,
} from "./remove-duplicates.js";
export {
  Rest,
  RestActionOnFailure,
  RestAddTo,
  type RestAuthentication,
  RestAuthenticationType,
  type RestBody,
  RestBodyType,
  RestCertificateType,
  type RestClientCertificate,
  type RestControl,
  type RestCookie,
  RestDataOutputControl,
  RestDataType,
  RestExecmode,
  type RestFormData,
  type RestFormURLEncodedData,
  type RestHeader,
  RestLogLevel,
  RestMethod,
  type RestParameter,
  type RestProps,
  type RestProxy,
  type RestRequest,
  type RestRequestInfo,
  type RestResponse,
  type RestServerCertificate,
  type RestSettings,
  RestSource,
  RestStoreType,
  RestType,
  type RestVariable,
} from "./rest.js";
export { RowGenerator, type RowGeneratorProps } from "./row-generator.js";
export {
  SalesforceApiForDatastage,
  SalesforceApiForDatastageAccessMethod,
  type SalesforceApiForDatastageProps,
  SalesforceApiForDatastageReadOperation,
  SalesforceApiForDatastageSalesforceConcurrencyMode,
  SalesforceApiForDatastageWriteOperation,
} from "./salesforce-api-for-datastage.js";
export { SalesforceCom, type SalesforceComProps } from "./salesforce-com.js";
export { Sample, type SamplePercent, type SampleProps, SampleSelection } from "./sample.js";
export { SapAse, type SapAseProps } from "./sap-ase.js";
export { SapBapi, SapBapiConnectionType, type SapBapiProps, SapBapiSncQop } from "./sap-bapi.js";
export { SapBulkExtract, type SapBulkExtractProps } from "./sap-bulk-extract.js";
export {
  SapDeltaExtract,
  SapDeltaExtractDataFetchMode,
  SapDeltaExtractOdpContext,
  SapDeltaExtractOdpType,
  type SapDeltaExtractProps,
} from "./sap-delta-extract.js";
export { SapHana, type SapHanaProps } from "./sap-hana.js";
export { SapIdoc, type SapIdocProps } from "./sap-idoc.js";
export { SapIq, type SapIqProps } from "./sap-iq.js";
export { SapOdata, type SapOdataProps, SapOdataWriteMode } from "./sap-odata.js";
export {
  SequentialFile,
  SequentialFileAppendOverwrite,
  SequentialFileCompressionCodec,
  SequentialFileExcludePart,
  SequentialFileExecutionMode,
  type SequentialFileFile,
  SequentialFileFileFormat,
  SequentialFileFileLocation,
  SequentialFileFirstLineColumnNames,
  SequentialFileForceSequential,
  type SequentialFileProps,
  SequentialFileReadMethod,
  SequentialFileRecordDelimiter,
  SequentialFileSortAsEbcdic,
  SequentialFileUseValueInFilename,
  SequentialFileWriteMethod,
} from "./sequential-file.js";
export { Singlestoredb, type SinglestoredbProps } from "./singlestoredb.js";
export {
  SlowlyChangingDimension,
  type SlowlyChangingDimensionDimUpdate,
  type SlowlyChangingDimensionProps,
  SlowlyChangingDimensionRetrievekeys,
} from "./slowly-changing-dimension.js";
export {
  Snowflake,
  SnowflakeDSIsolationLevel,
  SnowflakeDSLoadFromFileAzureEncryption,
  SnowflakeDSLoadFromFileCopyOptionsOnError,
  SnowflakeDSLoadFromFileFileFormatCompression,
  SnowflakeDSLoadFromFileS3Encryption,
  SnowflakeDSLoadFromFileStagingAreaType,
  SnowflakeDSWriteMode,
  type SnowflakeProps,
} from "./snowflake.js";
export {
  Sort,
  SortFlagCluster,
  SortFlagKey,
  type SortKey,
  SortOperator,
  type SortProps,
  SortStable,
  SortStats,
  SortUnique,
} from "./sort.js";
export { SplitSubrecord, type SplitSubrecordProps } from "./split-subrecord.js";
export { SplitVector, type SplitVectorProps } from "./split-vector.js";
export {
  Standardize,
  StandardizeCase,
  type StandardizeProps,
  type StandardizeRuleset,
  type StandardizeTrace,
} from "./standardize.js";
export { StorageVolume, type StorageVolumeProps } from "./storage-volume.js";
export {
  SurrogateKeyGenerator,
  SurrogateKeyGeneratorAdmin,
  SurrogateKeyGeneratorAsSequencer,
  type SurrogateKeyGeneratorBlockSize,
  SurrogateKeyGeneratorDbblocktype,
  type SurrogateKeyGeneratorDbtype,
  type SurrogateKeyGeneratorProps,
  SurrogateKeyGeneratorUpdateAction,
  SurrogateKeyGeneratorViewonly,
} from "./surrogate-key-generator.js";
export { Survive, type SurviveProps, type SurviveTrace } from "./survive.js";
export { Switch, SwitchIfNotFound, type SwitchProps, SwitchSelection } from "./switch.js";
export { Tableau, type TableauProps } from "./tableau.js";
export { Tail, type TailProps } from "./tail.js";
export { Teradata, type TeradataProps } from "./teradata.js";
export {
  TeradataDatabaseForDatastage,
  TeradataDatabaseForDatastageAccessMethod,
  TeradataDatabaseForDatastageBulkAccessCleanupMode,
  TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows,
  TeradataDatabaseForDatastageBulkAccessLoadType,
  TeradataDatabaseForDatastageBulkAccessStartMode,
  TeradataDatabaseForDatastageDisconnect,
  TeradataDatabaseForDatastageImmediateAccessBufferUsage,
  TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode,
  type TeradataDatabaseForDatastageProps,
  TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction,
  TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns,
  TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier,
  TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier,
  TeradataDatabaseForDatastageSqlUserDefinedRequestType,
  TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows,
  TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType,
  TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace,
  TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier,
  TeradataDatabaseForDatastageWriteMode,
} from "./teradata-database-for-datastage.js";
export {
  Transformer,
  TransformerBeforeAfter,
  TransformerBlockSizeSelectedType,
  type TransformerConstraint,
  type TransformerLoopVariable,
  type TransformerProps,
  TransformerSqlType,
  type TransformerStageVariable,
  type TransformerTrigger,
  type TransformerValueDerivation,
} from "./transformer.js";
export {
  TwoSourceMatch,
  TwoSourceMatchPgmtype,
  type TwoSourceMatchProps,
  type TwoSourceMatchTrace,
} from "./two-source-match.js";
export { Vertica, type VerticaProps } from "./vertica.js";
export {
  WaveGenerator,
  WaveGeneratorMode,
  type WaveGeneratorProps,
  WaveGeneratorSequence,
} from "./wave-generator.js";
export {
  WebService,
  WebServiceErrorHandling,
  WebServiceExecmode,
  type WebServiceProps,
  WebServiceTruststoreType,
} from "./web-service.js";
export { WrappedStage, type WrappedStageProps } from "./wrapped-stage.js";
export {
  WriteRangeMap,
  WriteRangeMapExecmode,
  WriteRangeMapOverwrite,
  type WriteRangeMapProps,
} from "./write-range-map.js";
export {
  XmlInput,
  type XmlInputProps,
  XmlInputXmlSourceColumn,
  XmlInputXmlText,
  XmlInputXsltSource,
} from "./xml-input.js";
export { XmlOutput, type XmlOutputProps } from "./xml-output.js";
