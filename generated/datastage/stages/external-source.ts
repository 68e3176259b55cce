// Generated from spec/datastage/stages/external-source.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import {
  AllowPerColumnMapping,
  CombinabilityMode,
  ExecutionMode,
  FilePreservePartitioning,
  ProgramSelection,
  SavingRejectMode,
} from "../enums/common.js";
import type { NlsMap } from "../enums/map-name.js";
import { RecordDelimiter } from "../groups/column-record-format.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileRecordFormat, type FileRecordFormat } from "../groups/file-record-format.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { recordFormat, type RecordFormat } from "../groups/record-format.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  AllowPerColumnMapping,
  BufferMode,
  Charset,
  CollectingMethod,
  CombinabilityMode,
  DateOption,
  Delimiter,
  ExecutionMode,
  FieldOption,
  FilePreservePartitioning,
  FillCharacter,
  GeneralOption,
  NullFieldSeparator,
  NumericOption,
  PartitionType,
  ProgramSelection,
  RecordLevelOption,
  RecordPrefix,
  RecordType,
  Rounding,
  SavingRejectMode,
  StageSortingKey,
  StringOption,
  TimeOption,
  TimestampOption,
} from "../enums/common.js";
export { NlsMap } from "../enums/map-name.js";
export { RecordDelimiter } from "../groups/column-record-format.js";
export { KeepFilePartitions, PadChar, StripBom } from "../groups/file-record-format.js";
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

type Own = "combinabilityMode" | "executionMode" | "preservePartitioning";

/** What can be set on a External Source stage. */
export interface ExternalSourceProps
  extends
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    FileRecordFormat,
    LinkBuffers,
    RecordFormat,
    Sorting {
  /** Allow per-column mapping. One of False, True; default False. */
  allowPerColumnMapping?: Choice<AllowPerColumnMapping>;
  /** Combinability mode. One of auto, combine, nocombine; default auto. */
  combinabilityMode?: Choice<CombinabilityMode>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** Map name. Default UTF-8. */
  mapName?: Choice<NlsMap>;
  /** Preserve partitioning. One of -2, -1, 0, 1. */
  preservePartitioning?: Choice<FilePreservePartitioning>;
  /** Record delimiter. One of " ", "'\n'", null; default "'\n'". */
  recordDelimiter?: Choice<RecordDelimiter>;
  /** Reject mode. One of save, continue, fail; default continue. */
  rejectMode?: Choice<SavingRejectMode>;
  /** Schema file. */
  schemaFile?: Value<string>;
  /** Sample mode. One of file, program; default program. */
  sourceMethod?: Choice<ProgramSelection>;
  /** File name column. */
  sourceNameColumn?: Value<string>;
  /** Source. */
  sourceProgram?: Value<readonly string[]>;
  /** Source programs file. */
  sourceProgramsFile?: Value<readonly string[]>;
}

/** An External Source stage. */
export const ExternalSource: Stage<ExternalSourceProps, 0, 1, 0, 1, never> = {
  name: "External Source",
  op: "PxExternalSource",
  kind: "binding",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    fileRecordFormat,
    linkBuffers,
    recordFormat,
    sorting,
  ],
  properties: {
    allowPerColumnMapping: ["m enum allow_column_mapping", AllowPerColumnMapping],
    combinabilityMode: ["mo enum combinability", CombinabilityMode],
    executionMode: ["mo enum execmode", ExecutionMode, "default_par"],
    inputCount: "m inputs",
    mapName: "m enum nls_map_name",
    outputCount: "m outputs",
    preservePartitioning: ["mo enum preserve", FilePreservePartitioning],
    recordDelimiter: ["m enum record_delim", RecordDelimiter],
    rejectMode: ["mo enum rejects", SavingRejectMode],
    schemaFile: "mo string schemafile",
    sourceMethod: ["Mo enum selection", ProgramSelection, "program"],
    sourceNameColumn: "mo string sourceNameField",
    sourceProgram: "mo list source",
    sourceProgramsFile: "mo list sourcelist",
  },
};
