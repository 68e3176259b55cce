// Generated from spec/datastage/stages/salesforce-api-for-datastage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { LookupType } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  LookupType,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { RejectUses } from "../groups/rejects.js";

/** Access method. */
export const SalesforceApiForDatastageAccessMethod = {
  bulk_mode: "bulk_mode",
  real_time_mode: "real_time_mode",
} as const;

/** Access method. */
export type SalesforceApiForDatastageAccessMethod =
  (typeof SalesforceApiForDatastageAccessMethod)[keyof typeof SalesforceApiForDatastageAccessMethod];

/** Read method. */
export const SalesforceApiForDatastageReadOperation = {
  get_deleted_delta: "get_deleted_delta",
  get_the_bulk_load_status: "get_the_bulk_load_status",
  get_updated_delta: "get_updated_delta",
  query: "query",
  query_all: "query_all",
} as const;

/** Read method. */
export type SalesforceApiForDatastageReadOperation =
  (typeof SalesforceApiForDatastageReadOperation)[keyof typeof SalesforceApiForDatastageReadOperation];

/** Salesforce.com concurrency mode. */
export const SalesforceApiForDatastageSalesforceConcurrencyMode = {
  parallel: "parallel",
  sequential: "sequential",
} as const;

/** Salesforce.com concurrency mode. */
export type SalesforceApiForDatastageSalesforceConcurrencyMode =
  (typeof SalesforceApiForDatastageSalesforceConcurrencyMode)[keyof typeof SalesforceApiForDatastageSalesforceConcurrencyMode];

/** Write mode. */
export const SalesforceApiForDatastageWriteOperation = {
  create: "create",
  delete: "delete",
  update: "update",
  upsert: "upsert",
} as const;

/** Write mode. */
export type SalesforceApiForDatastageWriteOperation =
  (typeof SalesforceApiForDatastageWriteOperation)[keyof typeof SalesforceApiForDatastageWriteOperation];

type Own = "hasRejectOutput" | "rejectFromLink";

/** What can be set on a Salesforce API for DataStage stage. */
export interface SalesforceApiForDatastageProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Omit<Rejects, Own>,
    Sorting {
  /** Access method. One of bulk_mode, real_time_mode; default real_time_mode. */
  accessMethod?: Choice<SalesforceApiForDatastageAccessMethod>;
  /** Batch size. Default 200. */
  batchSize?: Integer;
  /** Business object. */
  businessObject?: Value<string>;
  /** Delta end time. Default CurrentTime. */
  deltaEndTime?: Value<string>;
  /** Delta extract ID. */
  deltaExtractId?: Value<string>;
  /** Delta start time. Default LastExtractTime. */
  deltaStartTime?: Value<string>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Empty recycle bin. Default false. */
  emptyRecycleBin?: Value<boolean>;
  /** Enable load or extract large object via flat file. Default false. */
  enableLoadOrExtractLargeObjectViaFlatFile?: Value<boolean>;
  /** Enable PK Chunking. Default true. */
  enablePkChunking?: Value<boolean>;
  /** Flat file column name. */
  flatFileColumnName?: Value<string>;
  /** Flat file content name. */
  flatFileContentName?: Value<string>;
  /** Flat file folder location. */
  flatFileFolderLocation?: Value<string>;
  /** Flat file overwrite. Default true. */
  flatFileOverwrite?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Hidden job ID. Default 0. */
  hiddenJobId?: Value<string>;
  /** Hidden total record count. Default 0. */
  hiddenTotalRecordCount?: Value<string>;
  /** Export Job Id. */
  jobId?: Value<string>;
  /** Job ID file name. */
  jobIdFileName?: Value<string>;
  /** Job ID in file. Default false. */
  jobIdInFile?: Value<boolean>;
  /** Keep temporary files. Default false. */
  keepTemporaryFiles?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Program generated reference SOQL query. */
  programGeneratedReferenceSoqlQuery?: Value<string>;
  /** Public datasource field map. */
  publicDatasourceFieldMap?: Value<string>;
  /** Public datasource locator. */
  publicDatasourceLocator?: Value<string>;
  /**
   * Read method. One of get_deleted_delta, get_the_bulk_load_status, get_updated_delta, query,
   * query_all; default query.
   */
  readOperation?: Choice<SalesforceApiForDatastageReadOperation>;
  /** Salesforce.com concurrency mode. One of parallel, sequential; default parallel. */
  salesforceConcurrencyMode?: Choice<SalesforceApiForDatastageSalesforceConcurrencyMode>;
  /** Serialize modified properties. Default true. */
  serializeModifiedProperties?: Value<boolean>;
  /** Sleep. Default 60. */
  sleep?: Integer;
  /** SOQL query to Salesforce. */
  soqlQueryToSalesforce?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /** Tenacity. Default 1800. */
  tenacity?: Integer;
  /** Write mode. One of create, delete, update, upsert; default upsert. */
  writeOperation?: Choice<SalesforceApiForDatastageWriteOperation>;
}

/** A Salesforce API for DataStage stage. */
export const SalesforceApiForDatastage: Stage<
  SalesforceApiForDatastageProps,
  1,
  1,
  0,
  1,
  "salesforce-api-for-datastage"
> = {
  name: "Salesforce API for DataStage",
  op: "SALESFORCEJCConnectorPX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "salesforce-api-for-datastage",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, rejects, sorting],
  without: ["hasRejectOutput", "rejectConditionRowIsRejected", "rejectFromLink"],
  properties: {
    accessMethod: ["m enum", SalesforceApiForDatastageAccessMethod],
    batchSize: "m int",
    businessObject: "M string salesforce_object_name",
    deltaEndTime: ["S string end_time", "CurrentTime"],
    deltaExtractId: ["S string", ""],
    deltaStartTime: ["S string start_time", "LastExtractTime"],
    dsJavaHeapSize: "m int _java._heap_size",
    emptyRecycleBin: "t bool hard_delete_property",
    enableLoadOrExtractLargeObjectViaFlatFile: "m bool enable_flat_file",
    enablePkChunking: "s bool pk_chunking",
    flatFileColumnName: "M string",
    flatFileContentName: "S string",
    flatFileFolderLocation: "S string",
    flatFileOverwrite: "s bool",
    hasReferenceOutput: "s bool has_ref_output",
    hiddenJobId: "m string",
    hiddenTotalRecordCount: "s string",
    isRejectOutput: "o bool",
    jobId: "S string",
    jobIdFileName: "M string file_path_job_id",
    jobIdInFile: "m bool sf_job_id_in_file",
    keepTemporaryFiles: "t bool keep_temp_file",
    lookupType: ["s enum", LookupType],
    programGeneratedReferenceSoqlQuery: "s string reference_soql",
    publicDatasourceFieldMap: "m string public_data_source_field_map",
    publicDatasourceLocator: "m string public_data_source_locator",
    readOperation: ["s enum read_mode", SalesforceApiForDatastageReadOperation, "query"],
    rejectConditionWriteErrorRowRejected: "o bool",
    salesforceConcurrencyMode: [
      "t enum backend_load_method",
      SalesforceApiForDatastageSalesforceConcurrencyMode,
    ],
    serializeModifiedProperties: "m bool",
    sfV2JobIdInFile: "m bool",
    sleep: "s int",
    soqlQueryToSalesforce: ["S string soql_string", ""],
    tableName: "m string",
    tenacity: "s int",
    v2FilePathJobId: "M string",
    v2HardDeleteProperty: "t bool",
    v2HiddenJobId: "m string",
    v2HiddenTotalRecordCount: "s string",
    v2KeepTempFile: "t bool",
    writeOperation: ["t enum write_mode", SalesforceApiForDatastageWriteOperation],
    useCasLiteService: "- any",
  },
  when: {
    s: {
      deltaEndTime: { readOperation: ["get_deleted_delta", "get_updated_delta"] },
      deltaExtractId: { readOperation: ["get_deleted_delta", "get_updated_delta"] },
      deltaStartTime: { readOperation: ["get_deleted_delta", "get_updated_delta"] },
      soqlQueryToSalesforce: { tableName: [null, ""], readOperation: ["query_all"] },
    },
  },
  columns: { rule: allColumns },
};
