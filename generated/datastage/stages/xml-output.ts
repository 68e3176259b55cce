// Generated from spec/datastage/stages/xml-output.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { SequentialExecutionMode, XmlErrorMapping } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
import { xmlOptions, type XmlOptions } from "../groups/xml-options.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  PartitionType,
  PreservePartitioning,
  SequentialExecutionMode,
  StageSortingKey,
  XmlErrorMapping,
} from "../enums/common.js";
export { XmlValidationLevel } from "../groups/xml-options.js";

type Own = "execmode";

/** What can be set on a XML Output stage. */
export interface XmlOutputProps
  extends
    Descriptions,
    LinkBuffers,
    Omit<Partitioning, Own>,
    Sorting,
    StageBuffers,
    StageColumns,
    XmlOptions {
  /** Document type. */
  documentType?: Value<string>;
  /** Content. Default text. */
  documentTypeText?: Value<string>;
  /** Empty element style. Default use single tag. */
  emptyElementStyle?: Value<string>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  execmode?: Choice<SequentialExecutionMode>;
  /** Include. Default true. */
  generateComment?: Value<boolean>;
  /** Generate XML chunk. Default false. */
  generateFullDocument?: Value<boolean>;
  /** Hearder. */
  header?: Value<string>;
  /** Content. Default text. */
  headerText?: Value<string>;
  /** Heap Size (MB). Default 256. */
  heapSize?: Integer;
  /** Include. Default false. */
  includeDocument?: Value<boolean>;
  /** Include. Default false. */
  includeHeader?: Value<boolean>;
  /** Include. Default false. */
  includeXmlChunk?: Value<boolean>;
  /** Indentation character. Default \s. */
  indentationCharacter?: Value<string>;
  /** Length. Default 2. */
  indentationLength?: Integer;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** Whether is on remote engine. Default false. */
  isRemoteEngine?: Value<boolean>;
  /** Generate formatted output. Default false. */
  multiLineOutput?: Value<boolean>;
  /** New line style. Default MAC. */
  newLineStyle?: Value<string>;
  /** JVM options. */
  otherOptions?: Value<string>;
  /** File path. */
  outputFile?: Value<string>;
  /** Output mode. Default use column. */
  outputRowGeneration?: Value<string>;
  /** Trigger column. */
  outputRowTriggerColumn?: Value<string>;
  /** Reject message column. */
  rejectMessageColumn?: Value<string>;
  /** Validate output XML. Default false. */
  validateOutput?: Value<boolean>;
  /** XML chunk. */
  xmlChunk?: Value<string>;
  /** Content. Default text. */
  xmlChunkText?: Value<string>;
  /** XML output encoding. Default UTF-8. */
  xmlEncoding?: Value<string>;
  /** Error. One of DS_REJECT, DS_FATAL, DS_WARNING, DS_INFO, DS_TRACE; default DS_FATAL. */
  xmlErrorMapping?: Choice<XmlErrorMapping>;
  /** Fatal. One of DS_REJECT, DS_FATAL, DS_WARNING, DS_INFO, DS_TRACE; default DS_REJECT. */
  xmlFatalMapping?: Choice<XmlErrorMapping>;
  /** Warning. One of DS_REJECT, DS_FATAL, DS_WARNING, DS_INFO, DS_TRACE; default DS_WARNING. */
  xmlWarningMapping?: Choice<XmlErrorMapping>;
}

/** A XML Output stage. */
export const XmlOutput: Stage<XmlOutputProps, 1, 2, 0, 0, never> = {
  name: "XML Output",
  op: "PxXMLOutput",
  kind: "execution",
  image: "/data-intg/flows/graphics/palette/XMLOutputPX.svg",
  links: { in: [1, 1], out: [0, 2], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns, xmlOptions],
  properties: {
    documentType: "m string",
    documentTypeOutput: "mo string",
    documentTypeText: "m string",
    documentTypeTextOutput: "mo string",
    emptyElementStyle: "m string",
    emptyElementStyleOutput: "mo string",
    execmode: ["m enum", SequentialExecutionMode, "default_seq"],
    generateComment: "m bool",
    generateCommentOutput: "mo bool",
    generateFullDocument: "m bool",
    generateFullDocumentOutput: "mo bool",
    header: "m string",
    headerOutput: "mo string",
    headerText: "m string",
    headerTextOutput: "mo string",
    heapSize: "m int",
    includeDocument: "m bool",
    includeDocumentOutput: "mo bool",
    includeHeader: "m bool",
    includeHeaderOutput: "mo bool",
    includeXmlChunk: "m bool",
    includeXmlChunkOutput: "mo bool",
    indentationCharacter: "m string",
    indentationCharacterOutput: "mo string",
    indentationLength: "m int",
    indentationLengthOutput: "mo int",
    isRejectLink: "mo bool",
    isRemoteEngine: "m bool isRemoteEngine",
    multiLineOutput: "m bool",
    multiLineOutputOutput: "mo bool",
    newLineStyle: "m string",
    newLineStyleOutput: "mo string",
    otherOptions: "m string",
    outputFile: "m string",
    outputFileOutput: "mo string",
    outputRowGeneration: "m string",
    outputRowGenerationOutput: "mo string",
    outputRowTriggerColumn: "m string",
    outputRowTriggerColumnOutput: "mo string",
    rejectMessageColumn: "mo string",
    validateOutput: "m bool",
    writeToFile: "m bool",
    writeToFileOutput: "m bool",
    xmlChunk: "m string",
    xmlChunkOutput: "mo string",
    xmlChunkText: "m string",
    xmlChunkTextOutput: "mo string",
    xmlEncoding: "m string",
    xmlEncodingOutput: "mo string",
    xmlErrorMapping: ["m enum", XmlErrorMapping],
    xmlFatalMapping: ["m enum", XmlErrorMapping],
    xmlWarningMapping: ["m enum", XmlErrorMapping],
  },
};
