// Generated from spec/datastage/stages/google-looker.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, PreservePartitioning } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { FileReadMode, InvalidDataHandling } from "../groups/file-reading.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { FileReadMode, InvalidDataHandling } from "../groups/file-reading.js";

/** File format. */
export const GoogleLookerFileFormat = {
  csv: "csv",
  delimited: "delimited",
  excel: "excel",
  json: "json",
} as const;

/** File format. */
export type GoogleLookerFileFormat =
  (typeof GoogleLookerFileFormat)[keyof typeof GoogleLookerFileFormat];

type Own = "executionMode" | "preservePartitioning";

/** What can be set on a Google Looker stage. */
export interface GoogleLookerProps
  extends ConnectorBuffers, Omit<ConnectorPartitioning, Own>, Descriptions, LinkBuffers, Sorting {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Range lookup. */
  cellRange?: Value<string>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** File format. One of csv, delimited, excel, json; default csv. */
  fileFormat?: Choice<GoogleLookerFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Infer as VARCHAR. */
  inferAsVarchar?: Value<boolean>;
  /** Infer null as empty string. Default false. */
  inferNullAsEmptyString?: Value<boolean>;
  /** Infer record count. Default 1000. */
  inferRecordCount?: Integer;
  /** Infer schema. */
  inferSchema?: Value<boolean>;
  /** Invalid data handling. One of column, fail, row; default fail. */
  invalidDataHandling?: Choice<InvalidDataHandling>;
  /** Infer record count. */
  jsonInferRecordCount?: Integer;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preservePartitioning?: Choice<PreservePartitioning>;
  /**
   * Read method. One of read_single, read_raw, read_raw_multiple_wildcard, read_multiple_regex,
   * read_multiple_wildcard; default read_single.
   */
  readMode?: Choice<FileReadMode>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Row start. */
  rowStart?: Integer;
  /** Store shared strings in the temporary file. */
  storeSharedStringsInTheTemporaryFile?: Value<boolean>;
  /** Type mapping. */
  typeMapping?: Value<string>;
  /** Use 4 digit years in date formats. */
  use4DigitYearsInDateFormats?: Value<boolean>;
  /** Worksheet name. */
  worksheetName?: Value<string>;
}

/** A Google Looker stage. */
export const GoogleLooker: Stage<GoogleLookerProps, 0, 1, 0, 0, "google-looker"> = {
  name: "Google Looker",
  op: "looker",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "google-looker",
  main: "ps",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    byteLimit: "m string",
    cellRange: "m string range",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    fileFormat: ["m enum", GoogleLookerFileFormat],
    fileName: "M string",
    inferAsVarchar: "m bool",
    inferNullAsEmptyString: "m bool",
    inferRecordCount: "m int",
    inferSchema: "m bool",
    inputCount: "m inputs",
    invalidDataHandling: ["m enum", InvalidDataHandling],
    jsonInferRecordCount: "m int",
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", PreservePartitioning],
    readMode: ["m enum", FileReadMode],
    rowLimit: "m int",
    rowStart: "m int",
    storeSharedStringsInTheTemporaryFile: "m bool use_sst_temp_file",
    typeMapping: "m string",
    use4DigitYearsInDateFormats: "m bool use_4_digit_year",
    worksheetName: "m string sheet_name",
  },
  columns: { rule: allColumns },
};
