// Generated from spec/datastage/stages/complex-flat-file.yaml. Do not edit; run `specanvil generate`.
import { recordColumns } from "specanvil/datastage/columns";
import { predicates, recordSchemas, shapes } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { MissingFile, Multinode, ReportProgress, SavingRejectMode } from "../enums/common.js";
import { AllowAllZeros } from "../groups/record-format.js";
export { MissingFile, Multinode, ReportProgress, SavingRejectMode } from "../enums/common.js";
export { AllowAllZeros } from "../groups/record-format.js";

/** Byte order. */
export const ComplexFlatFileByteorder = {
  big_endian: "big_endian",
  little_endian: "little_endian",
  native_endian: "native_endian",
} as const;

/** Byte order. */
export type ComplexFlatFileByteorder =
  (typeof ComplexFlatFileByteorder)[keyof typeof ComplexFlatFileByteorder];

/** Character set. */
export const ComplexFlatFileCharset = { custom: " ", ebcdic: "ebcdic", ascii: "ascii" } as const;

/** Character set. */
export type ComplexFlatFileCharset =
  (typeof ComplexFlatFileCharset)[keyof typeof ComplexFlatFileCharset];

/** Combinability mode. */
export const ComplexFlatFileCombinability = {
  combine: "combine",
  nocombine: "nocombine",
  auto: "auto",
} as const;

/** Combinability mode. */
export type ComplexFlatFileCombinability =
  (typeof ComplexFlatFileCombinability)[keyof typeof ComplexFlatFileCombinability];

/** Complex flat file connect to zos. */
export const ComplexFlatFileConnectToZos = {
  custom: " ",
  zosAsSource: "zosAsSource",
  zosAsTarget: "zosAsTarget",
} as const;

/** Complex flat file connect to zos. */
export type ComplexFlatFileConnectToZos =
  (typeof ComplexFlatFileConnectToZos)[keyof typeof ComplexFlatFileConnectToZos];

/** Data format. */
export const ComplexFlatFileDataformat = { text: "text", binary: "binary" } as const;

/** Data format. */
export type ComplexFlatFileDataformat =
  (typeof ComplexFlatFileDataformat)[keyof typeof ComplexFlatFileDataformat];

/** Decimal rounding. */
export const ComplexFlatFileDecrounding = {
  round_inf: "round_inf",
  floor: "floor",
  ceil: "ceil",
  trunc_zero: "trunc_zero",
} as const;

/** Decimal rounding. */
export type ComplexFlatFileDecrounding =
  (typeof ComplexFlatFileDecrounding)[keyof typeof ComplexFlatFileDecrounding];

/** Decimal seperator. */
export const ComplexFlatFileDecsep = { dot: ".", comma: ",", default: "default" } as const;

/** Decimal seperator. */
export type ComplexFlatFileDecsep =
  (typeof ComplexFlatFileDecsep)[keyof typeof ComplexFlatFileDecsep];

/** Execution mode. */
export const ComplexFlatFileExecmode = {
  default_par: "default_par",
  default_seq: "default_seq",
} as const;

/** Execution mode. */
export type ComplexFlatFileExecmode =
  (typeof ComplexFlatFileExecmode)[keyof typeof ComplexFlatFileExecmode];

/** Reject mode. */
export const ComplexFlatFileFieldRejects = {
  saveRejects: "saveRejects",
  keepField: "keepField",
  failRejects: "failRejects",
} as const;

/** Reject mode. */
export type ComplexFlatFileFieldRejects =
  (typeof ComplexFlatFileFieldRejects)[keyof typeof ComplexFlatFileFieldRejects];

/** Float representation. */
export const ComplexFlatFileFloatrepresentation = { IEEE: "IEEE" } as const;

/** Float representation. */
export type ComplexFlatFileFloatrepresentation =
  (typeof ComplexFlatFileFloatrepresentation)[keyof typeof ComplexFlatFileFloatrepresentation];

/** Keep file partitions. */
export const ComplexFlatFileKeepPartitions = { false: " ", true: "keepPartitions" } as const;

/** Keep file partitions. */
export type ComplexFlatFileKeepPartitions =
  (typeof ComplexFlatFileKeepPartitions)[keyof typeof ComplexFlatFileKeepPartitions];

/** Cleanup on failure. */
export const ComplexFlatFileNocleanup = { true: "nocleanup", false: " " } as const;

/** Cleanup on failure. */
export type ComplexFlatFileNocleanup =
  (typeof ComplexFlatFileNocleanup)[keyof typeof ComplexFlatFileNocleanup];

/** Preserve partitioning. */
export const ComplexFlatFilePreserve = {
  minus_one: "-1",
  set: "1",
  minus_two: "-2",
  clear: "0",
} as const;

/** Preserve partitioning. */
export type ComplexFlatFilePreserve =
  (typeof ComplexFlatFilePreserve)[keyof typeof ComplexFlatFilePreserve];

/** Print field. */
export const ComplexFlatFilePrintField = { false: " ", true: "print_field" } as const;

/** Print field. */
export type ComplexFlatFilePrintField =
  (typeof ComplexFlatFilePrintField)[keyof typeof ComplexFlatFilePrintField];

/** Record prefix. */
export const ComplexFlatFileRecordPrefix = { custom: " ", one: "1", two: "2", four: "4" } as const;

/** Record prefix. */
export type ComplexFlatFileRecordPrefix =
  (typeof ComplexFlatFileRecordPrefix)[keyof typeof ComplexFlatFileRecordPrefix];

/** Record delimiter. */
export const ComplexFlatFileRecorddelimiter = {
  custom: " ",
  null: "null",
  newline: "newline",
} as const;

/** Record delimiter. */
export type ComplexFlatFileRecorddelimiter =
  (typeof ComplexFlatFileRecorddelimiter)[keyof typeof ComplexFlatFileRecorddelimiter];

/** Record type. */
export const ComplexFlatFileRecordtype = {
  V: "V",
  FB: "FB",
  VB: "VB",
  VS: "VS",
  F: "F",
  VBS: "VBS",
  VR: "VR",
} as const;

/** Record type. */
export type ComplexFlatFileRecordtype =
  (typeof ComplexFlatFileRecordtype)[keyof typeof ComplexFlatFileRecordtype];

/** Sample mode. */
export const ComplexFlatFileSelection = {
  sourcelist: "sourcelist",
  destination: "destination",
  destinationlist: "destinationlist",
  filepattern: "filepattern",
  singlefile: "singlefile",
  source: "source",
  multifile: "multifile",
} as const;

/** Sample mode. */
export type ComplexFlatFileSelection =
  (typeof ComplexFlatFileSelection)[keyof typeof ComplexFlatFileSelection];

/** Write option. */
export const ComplexFlatFileWriteoption = {
  overwrite: "overwrite",
  append: "append",
  custom: " ",
} as const;

/** Write option. */
export type ComplexFlatFileWriteoption =
  (typeof ComplexFlatFileWriteoption)[keyof typeof ComplexFlatFileWriteoption];

/** Complex flat file native type. */
export const ComplexFlatFileNativeType = {
  Binary: "BINARY",
  NativeBinary: "NATIVE_BINARY",
  Decimal: "DECIMAL",
  DisplayNumeric: "DISPLAY_NUMERIC",
  Float: "FLOAT",
  Character: "CHARACTER",
  VarChar: "VARCHAR",
  Group: "GROUP",
  GraphicN: "GRAPHIC_N",
  GraphicG: "GRAPHIC_G",
  VarGraphicN: "VARGRAPHIC_N",
  VarGraphicG: "VARGRAPHIC_G",
} as const;

/** Complex flat file native type. */
export type ComplexFlatFileNativeType =
  (typeof ComplexFlatFileNativeType)[keyof typeof ComplexFlatFileNativeType];

/** Complex flat file usage. */
export const ComplexFlatFileUsage = {
  none: "",
  COMP: "COMP",
  COMP_1: "COMP-1",
  COMP_2: "COMP-2",
  COMP_3: "COMP-3",
  COMP_5: "COMP-5",
  DISPLAY: "DISPLAY",
  DISPLAY_1: "DISPLAY-1",
} as const;

/** Complex flat file usage. */
export type ComplexFlatFileUsage = (typeof ComplexFlatFileUsage)[keyof typeof ComplexFlatFileUsage];

/** Complex flat file extended. */
export const ComplexFlatFileExtended = { Unsigned: "unsigned", Unicode: "unicode" } as const;

/** Complex flat file extended. */
export type ComplexFlatFileExtended =
  (typeof ComplexFlatFileExtended)[keyof typeof ComplexFlatFileExtended];

/** Complex flat file sign option. */
export const ComplexFlatFileSignOption = {
  none: 0,
  Leading: "1",
  Trailing: "2",
  LeadingSeparate: "3",
  TrailingSeparate: "4",
} as const;

/** Complex flat file sign option. */
export type ComplexFlatFileSignOption =
  (typeof ComplexFlatFileSignOption)[keyof typeof ComplexFlatFileSignOption];

/** Complex flat file array handling. */
export const ComplexFlatFileArrayHandling = {
  ArrayHandling: 0,
  ArrayHandlingAsIs: 1,
  ArrayHandlingDenormalize: 2,
} as const;

/** Complex flat file array handling. */
export type ComplexFlatFileArrayHandling =
  (typeof ComplexFlatFileArrayHandling)[keyof typeof ComplexFlatFileArrayHandling];

/** Complex flat file prefix bytes. */
export const ComplexFlatFilePrefixBytes = {
  bytes_0: 0,
  bytes_1: 1,
  bytes_2: 2,
  bytes_4: 4,
} as const;

/** Complex flat file prefix bytes. */
export type ComplexFlatFilePrefixBytes =
  (typeof ComplexFlatFilePrefixBytes)[keyof typeof ComplexFlatFilePrefixBytes];

/** Complex flat file column. */
export interface ComplexFlatFileColumn {
  /** Name. */
  name?: Value<string>;
  /** Native type. Default CHARACTER. */
  nativeType?: Choice<ComplexFlatFileNativeType>;
  /** Length. */
  length?: Integer;
  /** Min length. Default 0. */
  minLength?: Integer;
  /** Scale. */
  scale?: Integer;
  /** Level. Default 2. */
  level?: Integer;
  /** Is unicode string. Default false. */
  isUnicodeString?: Value<boolean>;
  /** Is signed. Default false. */
  isSigned?: Value<boolean>;
  /** Usage. One of "", COMP, COMP-1, COMP-2, COMP-3, COMP-5, DISPLAY, DISPLAY-1. */
  usage?: Choice<ComplexFlatFileUsage>;
  /** Description. */
  description?: Value<string>;
  /** Nullable. Default false. */
  nullable?: Value<boolean>;
  /** Sign option. One of 0, 1, 2, 3, 4; default 0. */
  signOption?: Choice<ComplexFlatFileSignOption>;
  /** Sync indicator. Default false. */
  syncIndicator?: Value<boolean>;
  /** Has sign indicator. Default true. */
  hasSignIndicator?: Value<boolean>;
  /** Default. */
  default?: Value<DocumentValue>;
  /** Print fields. Default false. */
  printFields?: Value<boolean>;
  /** Field max width. */
  fieldMaxWidth?: Integer;
  /** Field width. */
  fieldWidth?: Integer;
  /** Prefix bytes. One of 0, 1, 2, 4. */
  prefixBytes?: Choice<ComplexFlatFilePrefixBytes>;
  /** Occurs. */
  occurs?: Integer;
  /** Redefined field. */
  redefinedField?: Value<string>;
  /** Depending on. */
  dependingOn?: Value<string>;
  /** Date format. */
  dateFormat?: Value<string>;
  /** Mf update value. */
  mfUpdateValue?: Value<string>;
  /** Array handling. One of 0, 1, 2; default 0. */
  arrayHandling?: Choice<ComplexFlatFileArrayHandling>;
}

/** Complex flat file record. */
export interface ComplexFlatFileRecord {
  /** Name. */
  name?: Value<string>;
  /** Columns. */
  columns?: Value<readonly ComplexFlatFileColumn[]>;
}

/** Complex flat file record i d. */
export interface ComplexFlatFileRecordID {
  /** Record name. */
  recordName?: Value<string>;
  /** Column name. */
  columnName?: Value<string>;
  /** Operator. Default =. */
  operator?: Value<string>;
  /** Value. */
  value?: Value<string>;
  /** Schema ref. */
  schemaRef?: Value<string>;
}

/** Complex flat file output columns. */
export interface ComplexFlatFileOutputColumns {
  /** Output name. */
  outputName?: Value<string>;
  /** Output columns. */
  outputColumns?: Value<readonly DocumentValue[]>;
}

/** Complex flat file constraint. */
export interface ComplexFlatFileConstraint {
  /** Output name. */
  outputName?: Value<string>;
  /** Constraint. */
  constraint?: Value<string>;
}

/** What can be set on a Complex Flat File stage. */
export interface ComplexFlatFileProps {
  /** Maximum memory buffer size (bytes). Default 3145728. */
  maxMemBufSize?: Integer;
  /** Buffer free run (percent). Default 50. */
  bufFreeRun?: Integer;
  /** Queue upper bound size (bytes). Default 0. */
  queueUpperSize?: Integer;
  /** Disk write increment (bytes). Default 1048576. */
  diskWriteInc?: Integer;
  /** Runtime column propagation. */
  runtimeColumnPropagation?: Value<boolean>;
  /** Records. */
  records?: Value<readonly ComplexFlatFileRecord[]>;
  /** Output columns. */
  outputColumns?: Value<readonly ComplexFlatFileOutputColumns[]>;
  /** Records id. */
  recordsId?: Value<readonly ComplexFlatFileRecordID[]>;
  /** Allow zeros. One of nofix_zero, fix_zero; default nofix_zero. */
  allowzeros?: Choice<AllowAllZeros>;
  /** Byte order. One of big_endian, little_endian, native_endian; default native_endian. */
  byteorder?: Choice<ComplexFlatFileByteorder>;
  /** Default character value. */
  chardefault?: Value<string>;
  /** Character set. One of " ", ebcdic, ascii; default ebcdic. */
  charset?: Choice<ComplexFlatFileCharset>;
  /** Combinability mode. One of combine, nocombine, auto; default auto. */
  combinability?: Choice<ComplexFlatFileCombinability>;
  /** Predicate for MFF output. */
  constraint?: Value<readonly ComplexFlatFileConstraint[]>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Data format. One of text, binary; default binary. */
  dataformat?: Choice<ComplexFlatFileDataformat>;
  /** Default decimal value. */
  decdefault?: Value<string>;
  /** Decimal rounding. One of round_inf, floor, ceil, trunc_zero; default round_inf. */
  decrounding?: Choice<ComplexFlatFileDecrounding>;
  /** Decimal seperator. One of ., ,, default; default default. */
  decsep?: Choice<ComplexFlatFileDecsep>;
  /** Execution mode. One of default_par, default_seq. */
  execmode?: Choice<ComplexFlatFileExecmode>;
  /** Reject mode. One of saveRejects, keepField, failRejects; default keepField. */
  fieldRejects?: Choice<ComplexFlatFileFieldRejects>;
  /** File name(s). */
  filename?: Value<string>;
  /** Filter. */
  filter?: Value<string>;
  /** Output row only once. */
  first?: Integer;
  /** Float representation. One of IEEE; default IEEE. */
  floatrepresentation?: Choice<ComplexFlatFileFloatrepresentation>;
  /** Default integer value. */
  intdefault?: Value<string>;
  /** Is multiple format. Default false. */
  ismultipleformat?: Value<boolean>;
  /** Keep file partitions. One of " ", keepPartitions; default " ". */
  keepPartitions?: Choice<ComplexFlatFileKeepPartitions>;
  /** Missing file mode. One of error, " ", okay; default " ". */
  missingFile?: Choice<MissingFile>;
  /** Read from multiple nodes. One of " ", yes; default " ". */
  multinode?: Choice<Multinode>;
  /** Cleanup on failure. One of nocleanup, " "; default " ". */
  nocleanup?: Choice<ComplexFlatFileNocleanup>;
  /** Pad char. */
  padchar?: Value<string>;
  /** Preserve partitioning. One of -1, 1, -2, 0; default 0. */
  preserve?: Choice<ComplexFlatFilePreserve>;
  /** Print field. One of " ", print_field; default " ". */
  printField?: Choice<ComplexFlatFilePrintField>;
  /** Number of readers per node. Default 1. */
  readers?: Integer;
  /** Record prefix. One of " ", 1, 2, 4; default " ". */
  recordPrefix?: Choice<ComplexFlatFileRecordPrefix>;
  /** Record delimiter. One of " ", null, newline; default " ". */
  recorddelimiter?: Choice<ComplexFlatFileRecorddelimiter>;
  /** Record type. One of V, FB, VB, VS, F, VBS, VR; default F. */
  recordtype?: Choice<ComplexFlatFileRecordtype>;
  /** Create data asset. Default false. */
  registerDataAsset?: Value<boolean>;
  /** Reject mode. One of save, continue, fail; default continue. */
  rejects?: Choice<SavingRejectMode>;
  /** Report progress. One of no, yes; default yes. */
  reportProgress?: Choice<ReportProgress>;
  /**
   * Sample mode. One of sourcelist, destination, destinationlist, filepattern, singlefile, source,
   * multifile; default singlefile.
   */
  selection?: Choice<ComplexFlatFileSelection>;
  /** Write option. One of overwrite, append, " "; default overwrite. */
  writeoption?: Choice<ComplexFlatFileWriteoption>;
}

/** A Complex Flat File stage. */
export const ComplexFlatFile: Stage<ComplexFlatFileProps, 1, number, 0, 1, never> = {
  name: "Complex Flat File",
  op: "PxCFF",
  kind: "execution",
  links: { in: [0, 1], out: [0, Infinity], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [
    {
      maxMemBufSize: ["a int", 3145728],
      bufFreeRun: ["a int", 50],
      queueUpperSize: ["a int", 0],
      diskWriteInc: ["a int", 1048576],
      runtimeColumnPropagation: "i bool",
      records: "- list",
      outputColumns: "- list",
      recordsId: "- list",
    },
  ],
  properties: {
    allowzeros: ["m enum", AllowAllZeros],
    byteorder: ["m enum", ComplexFlatFileByteorder],
    chardefault: "m string",
    charset: ["m enum", ComplexFlatFileCharset],
    combinability: ["m enum", ComplexFlatFileCombinability],
    connectToZos: ["m enum", ComplexFlatFileConnectToZos],
    constraint: "o list predicate",
    dataAssetName: "M string dataAssetName",
    dataformat: ["m enum", ComplexFlatFileDataformat],
    decdefault: "m string",
    decrounding: ["m enum", ComplexFlatFileDecrounding],
    decsep: ["m enum", ComplexFlatFileDecsep],
    execmode: ["m enum", ComplexFlatFileExecmode],
    fieldRejects: ["m enum", ComplexFlatFileFieldRejects],
    filename: "M string",
    filter: "m string",
    first: "m int",
    floatrepresentation: ["m enum", ComplexFlatFileFloatrepresentation],
    inputCount: "m inputs",
    intdefault: "m string",
    ismultipleformat: "m bool",
    keepPartitions: ["m enum keepPartitions", ComplexFlatFileKeepPartitions],
    missingFile: ["m enum missingFile", MissingFile],
    multinode: ["m enum", Multinode],
    nocleanup: ["m enum", ComplexFlatFileNocleanup],
    outputCount: "m outputs",
    padchar: "m string",
    preserve: ["m enum", ComplexFlatFilePreserve],
    printField: ["m enum", ComplexFlatFilePrintField],
    readers: "m int",
    recordPrefix: ["m enum", ComplexFlatFileRecordPrefix],
    recorddelimiter: ["m enum", ComplexFlatFileRecorddelimiter],
    recordtype: ["M enum", ComplexFlatFileRecordtype, "F"],
    registerDataAsset: "m bool registerDataAsset",
    rejects: ["m enum", SavingRejectMode],
    reportProgress: ["m enum reportProgress", ReportProgress],
    selection: ["M enum", ComplexFlatFileSelection, "singlefile"],
    writeoption: ["m enum", ComplexFlatFileWriteoption],
    bufMode: "- any",
    allowColumnMapping: "- any",
    autoColumnPropagation: "- any",
    bufFreeRunRonly: "- any",
    bufModeRonly: "- any",
    collType: "- any",
    currentOutputLinkType: "- any",
    diskWriteIncRonly: "- any",
    enableFlowAcpControl: "- any",
    enableSchemalessDesign: "- any",
    flowDirty: "- any",
    hide: "- any",
    inputLinkDescription: "- any",
    inputcolProperties: "- any",
    keyColSelect: "- any",
    keyColsColl: "- any",
    keyColsCollOrdered: "- any",
    keyColsCollRobin: "- any",
    keyColsNone: "- any",
    keyColsPart: "- any",
    maxMemBufSizeRonly: "- any",
    nlsMapName: "- any",
    outputAcpShouldHide: "- any",
    outputLinkDescription: "- any",
    outputcolProperties: "- any",
    partClientDbname: "- any",
    partClientInstance: "- any",
    partDbconnection: "- any",
    partStable: "- any",
    partStableColl: "- any",
    partStableOrdered: "- any",
    partStableRoundrobinColl: "- any",
    partTable: "- any",
    partType: "- any",
    partUnique: "- any",
    partUniqueColl: "- any",
    partUniqueOrdered: "- any",
    partUniqueRoundrobinColl: "- any",
    performSort: "- any",
    performSortColl: "- any",
    performSortModulus: "- any",
    queueUpperSizeRonly: "- any",
    showCollType: "- any",
    showPartType: "- any",
    showSortOptions: "- any",
    sortInstructions: "- any",
    sortInstructionsText: "- any",
    stageDescription: "- any",
  },
  columns: {
    rule: recordColumns,
    always: true,
    unset: "CHARACTER",
    dated: ["DATE", "DATE", "date"],
    numeric: ["NATIVE_BINARY", "DECIMAL", "DISPLAY_NUMERIC", "FLOAT"],
    lengths: [{ BINARY: 18, NATIVE_BINARY: 31, DECIMAL: 31, DISPLAY_NUMERIC: 31, FLOAT: 31 }, 100],
    types: {
      BINARY: ["INTEGER", "INT32", "integer"],
      NATIVE_BINARY: ["DECIMAL", "DECIMAL", "double"],
      DECIMAL: ["DECIMAL", "DECIMAL", "double"],
      DISPLAY_NUMERIC: ["DECIMAL", "DECIMAL", "double"],
      FLOAT: ["DECIMAL", "DECIMAL", "double"],
      CHARACTER: ["CHAR", "STRING", "string"],
      VARCHAR: ["VARCHAR", "STRING", "string"],
      GROUP: ["CHAR", "STRING", "string"],
      GRAPHIC_N: ["WCHAR", "STRING", "string"],
      GRAPHIC_G: ["WCHAR", "STRING", "string"],
      VARGRAPHIC_N: ["WVARCHAR", "STRING", "string"],
      VARGRAPHIC_G: ["WVARCHAR", "STRING", "string"],
    },
  },
  encode: [
    {
      rule: recordSchemas,
      id: {
        recordName: ["record_name"],
        columnName: ["record_id_name"],
        operator: ["record_id_name_value_relation", null, "="],
        value: ["record_id_value"],
        schemaRef: ["schema_ref"],
      },
      unset: "CHARACTER",
      dated: ["DATE", "DATE", "date"],
      numeric: ["NATIVE_BINARY", "DECIMAL", "DISPLAY_NUMERIC", "FLOAT"],
      lengths: [
        { BINARY: 18, NATIVE_BINARY: 31, DECIMAL: 31, DISPLAY_NUMERIC: 31, FLOAT: 31 },
        100,
      ],
      types: {
        BINARY: ["INTEGER", "INT32", "integer"],
        NATIVE_BINARY: ["DECIMAL", "DECIMAL", "double"],
        DECIMAL: ["DECIMAL", "DECIMAL", "double"],
        DISPLAY_NUMERIC: ["DECIMAL", "DECIMAL", "double"],
        FLOAT: ["DECIMAL", "DECIMAL", "double"],
        CHARACTER: ["CHAR", "STRING", "string"],
        VARCHAR: ["VARCHAR", "STRING", "string"],
        GROUP: ["CHAR", "STRING", "string"],
        GRAPHIC_N: ["WCHAR", "STRING", "string"],
        GRAPHIC_G: ["WCHAR", "STRING", "string"],
        VARGRAPHIC_N: ["WVARCHAR", "STRING", "string"],
        VARGRAPHIC_G: ["WVARCHAR", "STRING", "string"],
      },
    },
    {
      rule: shapes,
      in: "predicate",
      at: "outputs",
      shape: { outputName: ["output_name"], constraint: ["constraint"] },
    },
    { rule: predicates, in: "predicate", link: "output_name", value: "constraint" },
  ],
};
