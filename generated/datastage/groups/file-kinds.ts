// Generated from spec/datastage/groups/file-kinds.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Compression codec. */
export const CsvCodec = { gzip: "gzip", uncompressed: "uncompressed" } as const;

/** Compression codec. */
export type CsvCodec = (typeof CsvCodec)[keyof typeof CsvCodec];

/** Kinds of files: how each is read and written. */
export interface FileKinds {
  /** Range lookup. */
  cellRange?: Value<string>;
  /** Compression codec. One of gzip, uncompressed. */
  codecCsv?: Choice<CsvCodec>;
  /** Compression codec. One of gzip, uncompressed. */
  codecDelimited?: Choice<CsvCodec>;
  /** Display value labels. */
  displayValueLabels?: Value<boolean>;
  /** Exclude missing values. */
  excludeMissingValues?: Value<boolean>;
  /** Fields XPath. */
  fieldsXmlPath?: Value<string>;
  /** First line. Default 0. */
  firstLine?: Integer;
  /** Include types. Default false. */
  includeTypes?: Value<boolean>;
  /** Infer null as empty string. Default false. */
  inferNullAsEmptyString?: Value<boolean>;
  /** Infer TIMESTAMP as DATE. Default true. */
  inferTimestampAsDate?: Value<boolean>;
  /** Infer record count. */
  jsonInferRecordCount?: Integer;
  /** JSON path. */
  jsonPath?: Value<string>;
  /** Labels as names. */
  labelsAsNames?: Value<boolean>;
  /** Names as labels. */
  namesAsLabels?: Value<boolean>;
  /** Partitioned. Default false. */
  partitioned?: Value<boolean>;
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

/** Kinds of files: how each is read and written. */
export const fileKinds: Rows = {
  cellRange: "s string range",
  codecCsv: ["t enum", CsvCodec],
  codecDelimited: ["t enum", CsvCodec],
  displayValueLabels: "s bool",
  excludeMissingValues: "s bool",
  fieldsXmlPath: "s string xml_path_fields",
  firstLine: "s int",
  includeTypes: "t bool",
  inferNullAsEmptyString: "s bool",
  inferTimestampAsDate: "s bool",
  jsonInferRecordCount: "s int",
  jsonPath: "s string",
  labelsAsNames: "s bool",
  namesAsLabels: "t bool",
  partitioned: "t bool",
  schemaOfXml: "s string xml_schema",
  storeSharedStringsInTheTemporaryFile: "s bool use_sst_temp_file",
  typeMapping: "s string",
  use4DigitYearsInDateFormats: "s bool use_4_digit_year",
  useFieldFormats: "s bool",
  useVariableFormats: "s bool",
  xmlPath: "s string",
};
