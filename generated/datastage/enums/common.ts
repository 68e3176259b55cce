// Generated from spec/datastage/enums/common.yaml. Do not edit; run `specanvil generate`.

/** Buffering mode. */
export const BufferMode = {
  default: "default",
  autobuffer: "autobuffer",
  buffer: "buffer",
  nobuffer: "nobuffer",
} as const;

/** Buffering mode. */
export type BufferMode = (typeof BufferMode)[keyof typeof BufferMode];

/** Collecting. */
export const CollectingMethod = {
  auto: "auto",
  ordered: "ordered",
  roundrobin_coll: "roundrobin_coll",
  sortmerge: "sortmerge",
} as const;

/** Collecting. */
export type CollectingMethod = (typeof CollectingMethod)[keyof typeof CollectingMethod];

/** Combinability mode. */
export const CombinabilityMode = {
  auto: "auto",
  combine: "combine",
  nocombine: "nocombine",
} as const;

/** Combinability mode. */
export type CombinabilityMode = (typeof CombinabilityMode)[keyof typeof CombinabilityMode];

/** Execution mode. */
export const ExecutionMode = { default_par: "default_par", par: "par", seq: "seq" } as const;

/** Execution mode. */
export type ExecutionMode = (typeof ExecutionMode)[keyof typeof ExecutionMode];

/** Sorting key. */
export const SortingKey = { Select_a_column: "Select a column" } as const;

/** Sorting key. */
export type SortingKey = (typeof SortingKey)[keyof typeof SortingKey];

/** Partition type. */
export const PartitionType = {
  auto: "auto",
  entire: "entire",
  random: "random",
  roundrobin: "roundrobin",
  same: "same",
  modulus: "modulus",
  hash: "hash",
  range: "range",
} as const;

/** Partition type. */
export type PartitionType = (typeof PartitionType)[keyof typeof PartitionType];

/** Preserve partitioning. */
export const PreservePartitioning = {
  default_propagate: -3,
  clear: 0,
  propagate: 2,
  set: 1,
} as const;

/** Preserve partitioning. */
export type PreservePartitioning = (typeof PreservePartitioning)[keyof typeof PreservePartitioning];

/** Symbolic transliteration. */
export const AllowPerColumnMapping = { false: "False", true: "True" } as const;

/** Symbolic transliteration. */
export type AllowPerColumnMapping =
  (typeof AllowPerColumnMapping)[keyof typeof AllowPerColumnMapping];

/** Sorting key. */
export const StageSortingKey = { default: "default" } as const;

/** Sorting key. */
export type StageSortingKey = (typeof StageSortingKey)[keyof typeof StageSortingKey];

/** Preserve partitioning. */
export const StagePreservePartitioning = { default_set: -2, clear: 0, set: 1 } as const;

/** Preserve partitioning. */
export type StagePreservePartitioning =
  (typeof StagePreservePartitioning)[keyof typeof StagePreservePartitioning];

/** Lookup Type. */
export const LookupType = { empty: "empty", pxbridge: "pxbridge" } as const;

/** Lookup Type. */
export type LookupType = (typeof LookupType)[keyof typeof LookupType];

/** Sampling type. */
export const SamplingType = { block: "block", none: "none", random: "random", row: "row" } as const;

/** Sampling type. */
export type SamplingType = (typeof SamplingType)[keyof typeof SamplingType];

/** Sampling type. */
export const RandomSampling = { none: "none", random: "random" } as const;

/** Sampling type. */
export type RandomSampling = (typeof RandomSampling)[keyof typeof RandomSampling];

/** Sampling type. */
export const RowSampling = { block: "block", none: "none", row: "row" } as const;

/** Sampling type. */
export type RowSampling = (typeof RowSampling)[keyof typeof RowSampling];

/** Write mode. */
export const MergeWriteMode = {
  insert: "insert",
  merge: "merge",
  update: "update",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
} as const;

/** Write mode. */
export type MergeWriteMode = (typeof MergeWriteMode)[keyof typeof MergeWriteMode];

/** File format. */
export const FileFormat = {
  avro: "avro",
  csv: "csv",
  delimited: "delimited",
  excel: "excel",
  json: "json",
  orc: "orc",
  parquet: "parquet",
  sav: "sav",
  xml: "xml",
} as const;

/** File format. */
export type FileFormat = (typeof FileFormat)[keyof typeof FileFormat];

/** Lookup Type. */
export const OptionalLookupType = { empty: "", pxbridge: "pxbridge" } as const;

/** Lookup Type. */
export type OptionalLookupType = (typeof OptionalLookupType)[keyof typeof OptionalLookupType];

/** Record ordering. */
export const RecordOrdering = { zero: 0, one: 1, two: 2 } as const;

/** Record ordering. */
export type RecordOrdering = (typeof RecordOrdering)[keyof typeof RecordOrdering];

/** Sampling type. */
export const BlockSampling = { block: "block", none: "none" } as const;

/** Sampling type. */
export type BlockSampling = (typeof BlockSampling)[keyof typeof BlockSampling];

/** Table action. */
export const AppendOrReplace = { append: "append", replace: "replace" } as const;

/** Table action. */
export type AppendOrReplace = (typeof AppendOrReplace)[keyof typeof AppendOrReplace];

/** Schema registry authentication. */
export const SchemaRegistryAuthentication = {
  none: "none",
  reuse_sasl_credentials: "reuse_sasl_credentials",
  user_credentials: "user_credentials",
} as const;

/** Schema registry authentication. */
export type SchemaRegistryAuthentication =
  (typeof SchemaRegistryAuthentication)[keyof typeof SchemaRegistryAuthentication];

/** Schema registry secure. */
export const SchemaRegistrySecure = {
  kerberos: "kerberos",
  none: "none",
  ssl: "ssl",
  reuse_ssl: "reuse_ssl",
} as const;

/** Schema registry secure. */
export type SchemaRegistrySecure = (typeof SchemaRegistrySecure)[keyof typeof SchemaRegistrySecure];

/** Write mode. */
export const UpdateWriteMode = {
  insert: "insert",
  update: "update",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
} as const;

/** Write mode. */
export type UpdateWriteMode = (typeof UpdateWriteMode)[keyof typeof UpdateWriteMode];

/** File format. */
export const StagingFileFormat = {
  avro: "avro",
  csv: "csv",
  orc: "orc",
  parquet: "parquet",
} as const;

/** File format. */
export type StagingFileFormat = (typeof StagingFileFormat)[keyof typeof StagingFileFormat];

/** File format. */
export const WideFileFormat = {
  avro: "avro",
  csv: "csv",
  delimited: "delimited",
  excel: "excel",
  json: "json",
  orc: "orc",
  parquet: "parquet",
  sav: "sav",
  xml: "xml",
  sas: "sas",
  shp: "shp",
} as const;

/** File format. */
export type WideFileFormat = (typeof WideFileFormat)[keyof typeof WideFileFormat];

/** Character set. */
export const Charset = { ebcdic: "ebcdic", ascii: "ascii" } as const;

/** Character set. */
export type Charset = (typeof Charset)[keyof typeof Charset];

/** Date options (optional). */
export const DateOption = {
  none: "none",
  days_since: "days_since",
  date_format: "date_format",
  is_julian: "is_julian",
} as const;

/** Date options (optional). */
export type DateOption = (typeof DateOption)[keyof typeof DateOption];

/** Delimiter. */
export const Delimiter = {
  custom: " ",
  ws: "ws",
  end: "end",
  none: "none",
  null: "null",
  comma: "','",
  tab: "'\t'",
} as const;

/** Delimiter. */
export type Delimiter = (typeof Delimiter)[keyof typeof Delimiter];

/** Field defaults options (optional). */
export const FieldOption = {
  delimiter: "delimiter",
  quote: "quote",
  actual_length: "actual_length",
  delim_string: "delim_string",
  null_length: "null_length",
  null_field: "null_field",
  prefix_bytes: "prefix_bytes",
  print_field: "print_field",
  vector_prefix: "vector_prefix",
} as const;

/** Field defaults options (optional). */
export type FieldOption = (typeof FieldOption)[keyof typeof FieldOption];

/** Fill char. */
export const FillCharacter = { custom_fill_char: -1, null: 0 } as const;

/** Fill char. */
export type FillCharacter = (typeof FillCharacter)[keyof typeof FillCharacter];

/** General options (optional). */
export const GeneralOption = {
  byte_order: "byte_order",
  charset: "charset",
  data_format: "data_format",
  max_width: "max_width",
  field_width: "field_width",
  padchar: "padchar",
} as const;

/** General options (optional). */
export type GeneralOption = (typeof GeneralOption)[keyof typeof GeneralOption];

/** Null field value separator. */
export const NullFieldSeparator = { space: " ", comma: "','" } as const;

/** Null field value separator. */
export type NullFieldSeparator = (typeof NullFieldSeparator)[keyof typeof NullFieldSeparator];

/** Numeric options (optional). */
export const NumericOption = {
  c_format: "c_format",
  in_format: "in_format",
  out_format: "out_format",
} as const;

/** Numeric options (optional). */
export type NumericOption = (typeof NumericOption)[keyof typeof NumericOption];

/** Prefix bytes. */
export const RecordPrefix = { one: 1, two: 2, four: 4 } as const;

/** Prefix bytes. */
export type RecordPrefix = (typeof RecordPrefix)[keyof typeof RecordPrefix];

/** Record level options (optional). */
export const RecordLevelOption = {
  final_delimiter: "final_delimiter",
  fill: "fill",
  final_delim_string: "final_delim_string",
  intact: "intact",
  record_delimiter: "record_delimiter",
  record_delim_string: "record_delim_string",
  record_length: "record_length",
  record_prefix: "record_prefix",
  record_format: "record_format",
} as const;

/** Record level options (optional). */
export type RecordLevelOption = (typeof RecordLevelOption)[keyof typeof RecordLevelOption];

/** Record type. */
export const RecordType = {
  type_implicit: "{type=implicit}",
  type_varying: "{type=varying}",
  type_varying_format_V: "{type=varying, format=V}",
  type_varying_format_VB: "{type=varying, format=VB}",
  type_varying_format_VBS: "{type=varying, format=VBS}",
  type_varying_format_VR: "{type=varying, format=VR}",
  type_varying_format_VS: "{type=varying, format=VS}",
} as const;

/** Record type. */
export type RecordType = (typeof RecordType)[keyof typeof RecordType];

/** Rounding. */
export const Rounding = {
  ceil: "ceil",
  floor: "floor",
  round_inf: "round_inf",
  trunc_zero: "trunc_zero",
} as const;

/** Rounding. */
export type Rounding = (typeof Rounding)[keyof typeof Rounding];

/** Sample mode. */
export const SchemaSelection = { file: "file", explicit: "explicit" } as const;

/** Sample mode. */
export type SchemaSelection = (typeof SchemaSelection)[keyof typeof SchemaSelection];

/** String options (optional). */
export const StringOption = {
  export_ebcdic_as_ascii: "export_ebcdic_as_ascii",
  import_ascii_as_ebcdic: "import_ascii_as_ebcdic",
} as const;

/** String options (optional). */
export type StringOption = (typeof StringOption)[keyof typeof StringOption];

/** Time options (optional). */
export const TimeOption = {
  none: "none",
  time_format: "time_format",
  is_midnight_seconds: "is_midnight_seconds",
} as const;

/** Time options (optional). */
export type TimeOption = (typeof TimeOption)[keyof typeof TimeOption];

/** Timestamp options (optional). */
export const TimestampOption = { none: "none", timestamp_format: "timestamp_format" } as const;

/** Timestamp options (optional). */
export type TimestampOption = (typeof TimestampOption)[keyof typeof TimestampOption];

/** Missing file mode. */
export const MissingFile = { error: "error", custom: " ", okay: "okay" } as const;

/** Missing file mode. */
export type MissingFile = (typeof MissingFile)[keyof typeof MissingFile];

/** Read from multiple nodes. */
export const Multinode = { no: " ", yes: "yes" } as const;

/** Read from multiple nodes. */
export type Multinode = (typeof Multinode)[keyof typeof Multinode];

/** Reject mode. */
export const SavingRejectMode = { save: "save", cont: "continue", fail: "fail" } as const;

/** Reject mode. */
export type SavingRejectMode = (typeof SavingRejectMode)[keyof typeof SavingRejectMode];

/** Report progress. */
export const ReportProgress = { no: "no", yes: "yes" } as const;

/** Report progress. */
export type ReportProgress = (typeof ReportProgress)[keyof typeof ReportProgress];

/** Force. */
export const ForceOption = { false: " ", true: "force" } as const;

/** Force. */
export type ForceOption = (typeof ForceOption)[keyof typeof ForceOption];

/** Autocommit mode. */
export const Autocommit = { off: "off", on: "on" } as const;

/** Autocommit mode. */
export type Autocommit = (typeof Autocommit)[keyof typeof Autocommit];

/** Enable use of merge-join plan type. */
export const MergeJoinPlan = {
  database_default: "database_default",
  no: "no",
  yes: "yes",
} as const;

/** Enable use of merge-join plan type. */
export type MergeJoinPlan = (typeof MergeJoinPlan)[keyof typeof MergeJoinPlan];

/** End of wave. */
export const EndOfWave = { after: "after", before: "before", none: "none" } as const;

/** End of wave. */
export type EndOfWave = (typeof EndOfWave)[keyof typeof EndOfWave];

/** Execution mode. */
export const SequentialExecutionMode = {
  default_seq: "default_seq",
  par: "par",
  seq: "seq",
} as const;

/** Execution mode. */
export type SequentialExecutionMode =
  (typeof SequentialExecutionMode)[keyof typeof SequentialExecutionMode];

/** Preserve partitioning. */
export const FilePreservePartitioning = {
  default_set: -2,
  default_clear: -1,
  clear: 0,
  set: 1,
} as const;

/** Preserve partitioning. */
export type FilePreservePartitioning =
  (typeof FilePreservePartitioning)[keyof typeof FilePreservePartitioning];

/** Sample mode. */
export const ProgramSelection = { file: "file", program: "program" } as const;

/** Sample mode. */
export type ProgramSelection = (typeof ProgramSelection)[keyof typeof ProgramSelection];

/** Cleanup on failure. */
export const CleanupOnFailure = { false: " ", true: "nocleanup" } as const;

/** Cleanup on failure. */
export type CleanupOnFailure = (typeof CleanupOnFailure)[keyof typeof CleanupOnFailure];

/** Write mode. */
export const FileWriteMode = {
  delete: "delete",
  delete_multiple_prefix: "delete_multiple_prefix",
  write: "write",
  write_raw: "write_raw",
} as const;

/** Write mode. */
export type FileWriteMode = (typeof FileWriteMode)[keyof typeof FileWriteMode];

/** Read method. */
export const SingleReadMode = { read_single: "read_single", read_raw: "read_raw" } as const;

/** Read method. */
export type SingleReadMode = (typeof SingleReadMode)[keyof typeof SingleReadMode];

/** Partition type. */
export const Db2PartitionType = {
  auto: "auto",
  db2part: "db2part",
  entire: "entire",
  random: "random",
  roundrobin: "roundrobin",
  same: "same",
  modulus: "modulus",
  hash: "hash",
  range: "range",
} as const;

/** Partition type. */
export type Db2PartitionType = (typeof Db2PartitionType)[keyof typeof Db2PartitionType];

/** Add to reject row. */
export const RejectRowProperties = { ERRORCODE: "ERRORCODE", ERRORTEXT: "ERRORTEXT" } as const;

/** Add to reject row. */
export type RejectRowProperties = (typeof RejectRowProperties)[keyof typeof RejectRowProperties];

/** Auto-commit mode. */
export const AutoCommitMode = { disable: "disable", enable: "enable" } as const;

/** Auto-commit mode. */
export type AutoCommitMode = (typeof AutoCommitMode)[keyof typeof AutoCommitMode];

/** Isolation level. */
export const IsolationLevel = {
  default: "default",
  read_committed: "read_committed",
  read_uncommitted: "read_uncommitted",
  repeatable_read: "repeatable_read",
  serializable: "serializable",
} as const;

/** Isolation level. */
export type IsolationLevel = (typeof IsolationLevel)[keyof typeof IsolationLevel];

/** Allow duplicates. */
export const DuplicateRows = { true: "allow_dups", false: " " } as const;

/** Allow duplicates. */
export type DuplicateRows = (typeof DuplicateRows)[keyof typeof DuplicateRows];

/** Reject message column. */
export const RejectMessageColumn = { custom: " " } as const;

/** Reject message column. */
export type RejectMessageColumn = (typeof RejectMessageColumn)[keyof typeof RejectMessageColumn];

/** Table action. */
export const AppendOnly = { append: "append" } as const;

/** Table action. */
export type AppendOnly = (typeof AppendOnly)[keyof typeof AppendOnly];

/** Reject from link. */
export const RejectFromLink = { Link_1: "Link_1" } as const;

/** Reject from link. */
export type RejectFromLink = (typeof RejectFromLink)[keyof typeof RejectFromLink];

/** Reject rows based on selected condition. */
export const RejectCondition = { Row_is_rejected: "Row is rejected" } as const;

/** Reject rows based on selected condition. */
export type RejectCondition = (typeof RejectCondition)[keyof typeof RejectCondition];

/** Sample mode. */
export const PartitionSelection = { true: " ", false: "part" } as const;

/** Sample mode. */
export type PartitionSelection = (typeof PartitionSelection)[keyof typeof PartitionSelection];

/** Source type. */
export const KeySourceType = { file: "file", dbsequence: "dbsequence" } as const;

/** Source type. */
export type KeySourceType = (typeof KeySourceType)[keyof typeof KeySourceType];

/** Error. */
export const XmlErrorMapping = {
  DS_REJECT: "DS_REJECT",
  DS_FATAL: "DS_FATAL",
  DS_WARNING: "DS_WARNING",
  DS_INFO: "DS_INFO",
  DS_TRACE: "DS_TRACE",
} as const;

/** Error. */
export type XmlErrorMapping = (typeof XmlErrorMapping)[keyof typeof XmlErrorMapping];

/** Connection mode. */
export const ConnectionMode = { sid: "sid", service_name: "service_name" } as const;

/** Connection mode. */
export type ConnectionMode = (typeof ConnectionMode)[keyof typeof ConnectionMode];

/** Failover mode. */
export const FailoverMode = { connect: "connect", extended: "extended", select: "select" } as const;

/** Failover mode. */
export type FailoverMode = (typeof FailoverMode)[keyof typeof FailoverMode];

/** Metadata discovery. */
export const MetadataDiscovery = {
  no_remarks: "no_remarks",
  no_remarks_or_synonyms: "no_remarks_or_synonyms",
  no_synonyms: "no_synonyms",
  remarks_and_synonyms: "remarks_and_synonyms",
} as const;

/** Metadata discovery. */
export type MetadataDiscovery = (typeof MetadataDiscovery)[keyof typeof MetadataDiscovery];

/** Number type. */
export const NumberType = { double: "double", varchar: "varchar" } as const;

/** Number type. */
export type NumberType = (typeof NumberType)[keyof typeof NumberType];

/** Kerberos authentication method. */
export const KerberosAuthenticationMethod = { kerberos: "kerberos", password: "password" } as const;

/** Kerberos authentication method. */
export type KerberosAuthenticationMethod =
  (typeof KerberosAuthenticationMethod)[keyof typeof KerberosAuthenticationMethod];

/** Azure storage auth method. */
export const AzureStorageAuthMethod = {
  connection_string: "connection_string",
  entra_id: "entra_id",
  entra_id_user: "entra_id_user",
} as const;

/** Azure storage auth method. */
export type AzureStorageAuthMethod =
  (typeof AzureStorageAuthMethod)[keyof typeof AzureStorageAuthMethod];

/** Entra auth method. */
export const EntraAuthMethod = {
  entra_id_service: "entra_id_service",
  entra_id_user: "entra_id_user",
  user_credentials: "user_credentials",
} as const;

/** Entra auth method. */
export type EntraAuthMethod = (typeof EntraAuthMethod)[keyof typeof EntraAuthMethod];

/** Proxy protocol. */
export const ProxyProtocol = { http: "http", https: "https" } as const;

/** Proxy protocol. */
export type ProxyProtocol = (typeof ProxyProtocol)[keyof typeof ProxyProtocol];

/** Google auth method. */
export const GoogleAuthMethod = {
  credentials: "credentials",
  credentials_oauth2: "credentials_oauth2",
  workload_identity_federation_token: "workload_identity_federation_token",
  workload_identity_federation_token_url: "workload_identity_federation_token_url",
} as const;

/** Google auth method. */
export type GoogleAuthMethod = (typeof GoogleAuthMethod)[keyof typeof GoogleAuthMethod];

/** Token format. */
export const TokenFormat = { json: "json", text: "text" } as const;

/** Token format. */
export type TokenFormat = (typeof TokenFormat)[keyof typeof TokenFormat];

/** Token type. */
export const TokenType = {
  aws4_request: "aws4_request",
  access_token: "access_token",
  id_token: "id_token",
  jwt: "jwt",
  saml2: "saml2",
} as const;

/** Token type. */
export type TokenType = (typeof TokenType)[keyof typeof TokenType];

/** Token url method. */
export const TokenUrlMethod = { get: "get", post: "post", put: "put" } as const;

/** Token url method. */
export type TokenUrlMethod = (typeof TokenUrlMethod)[keyof typeof TokenUrlMethod];

/** Read consistency. */
export const ReadConsistency = {
  all: "all",
  local_one: "local_one",
  local_quorum: "local_quorum",
  local_serial: "local_serial",
  one: "one",
  quorum: "quorum",
  serial: "serial",
  three: "three",
  two: "two",
} as const;

/** Read consistency. */
export type ReadConsistency = (typeof ReadConsistency)[keyof typeof ReadConsistency];

/** Write consistency. */
export const WriteConsistency = {
  all: "all",
  any: "any",
  each_quorum: "each_quorum",
  local_one: "local_one",
  local_quorum: "local_quorum",
  local_serial: "local_serial",
  one: "one",
  quorum: "quorum",
  serial: "serial",
  three: "three",
  two: "two",
} as const;

/** Write consistency. */
export type WriteConsistency = (typeof WriteConsistency)[keyof typeof WriteConsistency];

/** Api key auth method. */
export const ApiKeyAuthMethod = {
  apikey: "apikey",
  username_password: "username_password",
} as const;

/** Api key auth method. */
export type ApiKeyAuthMethod = (typeof ApiKeyAuthMethod)[keyof typeof ApiKeyAuthMethod];

/** Special char behavior. */
export const SpecialCharBehavior = {
  include: "include",
  replace: "replace",
  strip: "strip",
} as const;

/** Special char behavior. */
export type SpecialCharBehavior = (typeof SpecialCharBehavior)[keyof typeof SpecialCharBehavior];

/** Log on mechanism. */
export const LogOnMechanism = { ldap: "ldap", td2: "td2" } as const;

/** Log on mechanism. */
export type LogOnMechanism = (typeof LogOnMechanism)[keyof typeof LogOnMechanism];

/** Connection type. */
export const ConnectionType = {
  application_server: "application_server",
  load_balancing: "load_balancing",
  snc_application_server: "snc_application_server",
  snc_load_balancing: "snc_load_balancing",
} as const;

/** Connection type. */
export type ConnectionType = (typeof ConnectionType)[keyof typeof ConnectionType];

/** Snc qop. */
export const SncQop = {
  auth_only: "1",
  auth_integrity: "2",
  auth_integrity_privacy: "3",
  global_default: "8",
  max_protection: "9",
} as const;

/** Snc qop. */
export type SncQop = (typeof SncQop)[keyof typeof SncQop];
