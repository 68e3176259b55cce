// Generated from spec/datastage/stages/http.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { SingleReadMode } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileFormats, type FileFormats } from "../groups/file-formats.js";
import { InvalidDataHandling } from "../groups/file-reading.js";
import { DecimalRoundingMode } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  SingleReadMode,
  StageSortingKey,
} from "../enums/common.js";
export {
  EscapeCharacter,
  FieldDelimiter,
  QuoteCharacter,
  RowDelimiter,
} from "../groups/file-formats.js";
export { InvalidDataHandling } from "../groups/file-reading.js";
export { DecimalRoundingMode } from "../groups/limits.js";

/** File format. */
export const HttpFileFormat = {
  avro: "avro",
  csv: "csv",
  delimited: "delimited",
  excel: "excel",
  json: "json",
  orc: "orc",
  parquet: "parquet",
  sas: "sas",
  sav: "sav",
  shp: "shp",
  xml: "xml",
} as const;

/** File format. */
export type HttpFileFormat = (typeof HttpFileFormat)[keyof typeof HttpFileFormat];

/** What can be set on a HTTP stage. */
export interface HttpProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, FileFormats, LinkBuffers, Sorting {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Range lookup. */
  cellRange?: Value<string>;
  /**
   * Decimal Rounding Mode. One of ceiling, down, floor, halfdown, halfeven, halfup, up; default
   * floor.
   */
  decimalRoundingMode?: Choice<DecimalRoundingMode>;
  /** Display value labels. */
  displayValueLabels?: Value<boolean>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Use DataStage properties. Default false. */
  dsUseDatastage?: Value<boolean>;
  /** Exclude missing values. */
  excludeMissingValues?: Value<boolean>;
  /** Fields XPath. */
  fieldsXmlPath?: Value<string>;
  /** File format. Default csv. */
  fileFormat?: Choice<HttpFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** First line. Default 0. */
  firstLine?: Integer;
  /** Infer as VARCHAR. */
  inferAsVarchar?: Value<boolean>;
  /** Infer null as empty string. Default false. */
  inferNullAsEmptyString?: Value<boolean>;
  /** Infer record count. Default 1000. */
  inferRecordCount?: Integer;
  /** Infer schema. */
  inferSchema?: Value<boolean>;
  /** Infer TIMESTAMP as DATE. Default true. */
  inferTimestampAsDate?: Value<boolean>;
  /** Invalid data handling. One of column, fail, row; default fail. */
  invalidDataHandling?: Choice<InvalidDataHandling>;
  /** Infer record count. */
  jsonInferRecordCount?: Integer;
  /** JSON path. */
  jsonPath?: Value<string>;
  /** Labels as names. */
  labelsAsNames?: Value<boolean>;
  /** Read method. One of read_single, read_raw; default read_single. */
  readMode?: Choice<SingleReadMode>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Row start. */
  rowStart?: Integer;
  /** Schema of XML. */
  schemaOfXml?: Value<string>;
  /** Store shared strings in the temporary file. */
  storeSharedStringsInTheTemporaryFile?: Value<boolean>;
  /** Type mapping. */
  typeMapping?: Value<string>;
  /** Use 4 digit years in date formats. */
  use4DigitYearsInDateFormats?: Value<boolean>;
  /** Use field formats. */
  useFieldFormats?: Value<boolean>;
  /** Use variable formats. */
  useVariableFormats?: Value<boolean>;
  /** XPath. */
  xmlPath?: Value<string>;
}

/** A HTTP stage. */
export const Http: Stage<HttpProps, 0, 1, 0, 0, "http"> = {
  name: "HTTP",
  op: "http",
  kind: "connector",
  links: { in: [0, 0], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  connection: "http",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, fileFormats, linkBuffers, sorting],
  properties: {
    byteLimit: "m string",
    cellRange: "m string range",
    decimalRoundingMode: ["m enum", DecimalRoundingMode],
    defaultMaximumLengthForColumns: "m int default_max_string_binary_precision",
    displayValueLabels: "m bool",
    dsJavaHeapSize: "m int _java._heap_size",
    dsUseDatastage: ["M bool _use_datastage", false],
    excludeMissingValues: "m bool",
    fieldsXmlPath: "m string xml_path_fields",
    fileFormat: ["m enum", HttpFileFormat],
    fileName: "m string",
    firstLine: "m int",
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    inferAsVarchar: "m bool",
    inferNullAsEmptyString: "m bool",
    inferRecordCount: "m int",
    inferSchema: "m bool",
    inferTimestampAsDate: "m bool",
    invalidDataHandling: ["m enum", InvalidDataHandling],
    jsonInferRecordCount: "m int",
    jsonPath: "m string",
    labelsAsNames: "m bool",
    outputAsJson: "m bool output_avro_as_json",
    outputCount: "mp outputs",
    readMode: ["m enum", SingleReadMode],
    rowLimit: "m int",
    rowStart: "m int",
    schemaOfXml: "m string xml_schema",
    storeSharedStringsInTheTemporaryFile: "m bool use_sst_temp_file",
    typeMapping: "m string",
    use4DigitYearsInDateFormats: "m bool use_4_digit_year",
    useFieldFormats: "m bool",
    useVariableFormats: "m bool",
    xmlPath: "m string",
  },
  columns: { rule: allColumns },
};
