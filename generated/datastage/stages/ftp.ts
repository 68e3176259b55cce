// Generated from spec/datastage/stages/ftp.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  AllowPerColumnMapping,
  FileWriteMode,
  SequentialExecutionMode,
  WideFileFormat,
} from "../enums/common.js";
import type { NlsMap } from "../enums/map-name.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileCodecs, type FileCodecs } from "../groups/file-codecs.js";
import { fileFormats, type FileFormats } from "../groups/file-formats.js";
import { fileKinds, type FileKinds } from "../groups/file-kinds.js";
import { fileReading, type FileReading } from "../groups/file-reading.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  AllowPerColumnMapping,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  FileWriteMode,
  PartitionType,
  PreservePartitioning,
  SequentialExecutionMode,
  StageSortingKey,
  WideFileFormat,
} from "../enums/common.js";
export { NlsMap } from "../enums/map-name.js";
export { AvroCodec, OrcCodec, ParquetCodec } from "../groups/file-codecs.js";
export {
  EscapeCharacter,
  FieldDelimiter,
  QuoteCharacter,
  RowDelimiter,
} from "../groups/file-formats.js";
export { CsvCodec } from "../groups/file-kinds.js";
export { FileReadMode, InvalidDataHandling } from "../groups/file-reading.js";
export { DecimalRoundingMode } from "../groups/limits.js";

type Own = "executionMode" | "writeMode";

/** What can be set on a FTP stage. */
export interface FtpProps
  extends
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    FileCodecs,
    FileFormats,
    FileKinds,
    Omit<FileReading, Own>,
    Limits,
    LinkBuffers,
    Sorting {
  /** Allow per-column mapping. One of False, True; default False. */
  allowPerColumnMapping?: Choice<AllowPerColumnMapping>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  executionMode?: Choice<SequentialExecutionMode>;
  /** File format. Default csv. */
  fileFormat?: Choice<WideFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Map name. Default UTF-8. */
  mapName?: Choice<NlsMap>;
  /** Row start. */
  rowStart?: Integer;
  /** Hostname in SSL certificate. */
  sslCertificateHostname?: Value<string>;
  /** Write mode. One of delete, delete_multiple_prefix, write, write_raw; default write. */
  writeMode?: Choice<FileWriteMode>;
}

/** A FTP stage. */
export const Ftp: Stage<FtpProps, number, number, 0, 0, "ftp"> = {
  name: "FTP",
  op: "ftp",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  connection: "ftp",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    fileCodecs,
    fileFormats,
    fileKinds,
    fileReading,
    limits,
    linkBuffers,
    sorting,
  ],
  properties: {
    allowPerColumnMapping: ["m enum allow_column_mapping", AllowPerColumnMapping],
    defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
    executionMode: ["mp enum execmode", SequentialExecutionMode, "default_seq"],
    fileFormat: ["m enum", WideFileFormat],
    fileName: "M string",
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    mapName: "m enum nls_map_name",
    outputAsJson: "s bool output_avro_as_json",
    rowStart: "s int",
    sslCertificateHostname: "m string ssl_certificate_host",
    writeMode: ["t enum", FileWriteMode],
  },
  columns: { rule: allColumns },
};
