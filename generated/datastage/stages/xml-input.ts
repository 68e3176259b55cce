// Generated from spec/datastage/stages/xml-input.yaml. Do not edit; run `specanvil generate`.
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

/** XML source column. */
export const XmlInputXmlSourceColumn = { false: "" } as const;

/** XML source column. */
export type XmlInputXmlSourceColumn =
  (typeof XmlInputXmlSourceColumn)[keyof typeof XmlInputXmlSourceColumn];

/** XML text content. */
export const XmlInputXmlText = { text: "text", URL: "URL" } as const;

/** XML text content. */
export type XmlInputXmlText = (typeof XmlInputXmlText)[keyof typeof XmlInputXmlText];

/** Custom stylesheet source. */
export const XmlInputXsltSource = { column: "column", property: "property" } as const;

/** Custom stylesheet source. */
export type XmlInputXsltSource = (typeof XmlInputXsltSource)[keyof typeof XmlInputXsltSource];

type Own = "execmode";

/** What can be set on a XML Input stage. */
export interface XmlInputProps
  extends
    Descriptions,
    LinkBuffers,
    Omit<Partitioning, Own>,
    Sorting,
    StageBuffers,
    StageColumns,
    XmlOptions {
  /** Accept nulls. Default false. */
  acceptNulls?: Value<boolean>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  execmode?: Choice<SequentialExecutionMode>;
  /** Format serialized chunks. Default false. */
  formatSerializedChunks?: Value<boolean>;
  /** Heap Size (MB). Default 256. */
  heapSize?: Integer;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** JVM options. */
  otherOptions?: Value<string>;
  /** Reject message column. Default " ". */
  rejectMessageColumn?: Value<string>;
  /** Use custom stylesheet. Default false. */
  useCustomXslt?: Value<boolean>;
  /** Validate input XML. Default false. */
  validateInput?: Value<boolean>;
  /** XML source column. One of "". */
  xmlSourceColumn?: Choice<XmlInputXmlSourceColumn>;
  /** XML text content. One of text, URL; default URL. */
  xmlText?: Choice<XmlInputXmlText>;
  /** Error. One of DS_REJECT, DS_FATAL, DS_WARNING, DS_INFO, DS_TRACE; default DS_FATAL. */
  xsltErrorMapping?: Choice<XmlErrorMapping>;
  /** Fatal. One of DS_REJECT, DS_FATAL, DS_WARNING, DS_INFO, DS_TRACE; default DS_REJECT. */
  xsltFatalMapping?: Choice<XmlErrorMapping>;
  /** Custom stylesheet source. One of column, property; default property. */
  xsltSource?: Choice<XmlInputXsltSource>;
  /** Transformation stylesheet content. */
  xsltStylesheet?: Value<string>;
  /** Custom stylesheet content. One of text, URL; default URL. */
  xsltText?: Choice<XmlInputXmlText>;
  /** Warning. One of DS_REJECT, DS_FATAL, DS_WARNING, DS_INFO, DS_TRACE; default DS_WARNING. */
  xsltWarningMapping?: Choice<XmlErrorMapping>;
}

/** A XML Input stage. */
export const XmlInput: Stage<XmlInputProps, 1, number, 0, 0, never> = {
  name: "XML Input",
  op: "PxXMLInput",
  kind: "execution",
  image: "/data-intg/flows/graphics/palette/XMLInputPX.svg",
  links: { in: [1, 1], out: [1, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns, xmlOptions],
  properties: {
    acceptNulls: "m bool",
    acceptNullsOutput: "mo bool",
    execmode: ["m enum", SequentialExecutionMode, "default_seq"],
    formatSerializedChunks: "m bool",
    formatSerializedChunksOutput: "mo bool",
    heapSize: "m int",
    isRejectLink: "mo bool",
    otherOptions: "m string",
    rejectMessageColumn: "mo string",
    useCustomXslt: "mo bool",
    validateInput: "m bool",
    xmlSourceColumn: ["mi enum", XmlInputXmlSourceColumn, ""],
    xmlText: ["mi enum", XmlInputXmlText, "URL"],
    xsltErrorMapping: ["m enum", XmlErrorMapping],
    xsltFatalMapping: ["m enum", XmlErrorMapping],
    xsltSource: ["mo enum", XmlInputXsltSource],
    xsltStylesheet: "mo string",
    xsltText: ["mo enum", XmlInputXmlText],
    xsltWarningMapping: ["m enum", XmlErrorMapping],
  },
};
