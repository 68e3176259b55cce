// Generated from spec/datastage/stages/external-target.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { AllowPerColumnMapping, ProgramSelection, SavingRejectMode } from "../enums/common.js";
import type { NlsMap } from "../enums/map-name.js";
import { columnRecordFormat, type ColumnRecordFormat } from "../groups/column-record-format.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { PadChar } from "../groups/file-record-format.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { recordFormat, type RecordFormat } from "../groups/record-format.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
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
  FillCharacter,
  GeneralOption,
  NullFieldSeparator,
  NumericOption,
  PartitionType,
  PreservePartitioning,
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
export { PadChar } from "../groups/file-record-format.js";
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

/** What can be set on a External Target stage. */
export interface ExternalTargetProps
  extends
    ColumnRecordFormat,
    Descriptions,
    LinkBuffers,
    Partitioning,
    RecordFormat,
    Sorting,
    StageBuffers,
    StageColumns {
  /** Allow per-column mapping. One of False, True; default False. */
  allowColumnMapping?: Choice<AllowPerColumnMapping>;
  /** Destination program. */
  destination?: Value<readonly string[]>;
  /** Destination programs file. */
  destinationlist?: Value<readonly string[]>;
  /** Map name. Default UTF-8. */
  nlsMapName?: Choice<NlsMap>;
  /** Pad char. One of " ", ' ', null; default ' '. */
  padchar?: Choice<PadChar>;
  /** Reject mode. One of save, continue, fail; default continue. */
  rejects?: Choice<SavingRejectMode>;
  /** Schema file. */
  schemafile?: Value<string>;
  /** Sample mode. One of file, program; default program. */
  selection?: Choice<ProgramSelection>;
}

/** An External Target stage. */
export const ExternalTarget: Stage<ExternalTargetProps, 1, 0, 0, 1, never> = {
  name: "External Target",
  op: "PxExternalTarget",
  kind: "binding",
  links: { in: [0, 1], out: [0, 0], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [stageBuffers],
  groups: [
    columnRecordFormat,
    descriptions,
    designer,
    linkBuffers,
    partitioning,
    recordFormat,
    sorting,
    stageColumns,
  ],
  properties: {
    allowColumnMapping: ["m enum", AllowPerColumnMapping],
    destination: ["mi list", null, []],
    destinationlist: ["mi list", null, []],
    nlsMapName: "m enum",
    padchar: ["m enum", PadChar],
    rejects: ["mi enum", SavingRejectMode, "continue"],
    schemafile: "mi string",
    selection: ["Mi enum", ProgramSelection, "program"],
  },
  columns: { rule: allColumns },
};
