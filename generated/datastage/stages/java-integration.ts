// Generated from spec/datastage/stages/java-integration.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { perLink } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { OptionalLookupType, RejectRowProperties } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  OptionalLookupType,
  PartitionType,
  PreservePartitioning,
  RejectRowProperties,
  StageSortingKey,
} from "../enums/common.js";

/** Reject rows based on selected condition. */
export const JavaIntegrationRejectConditionPropertiesOption = {
  Row_rejected: "Row rejected",
} as const;

/** Reject rows based on selected condition. */
export type JavaIntegrationRejectConditionPropertiesOption =
  (typeof JavaIntegrationRejectConditionPropertiesOption)[keyof typeof JavaIntegrationRejectConditionPropertiesOption];

/** Abort when. */
export const JavaIntegrationRejectUses = { Percent: "Percent", Rows: "Rows" } as const;

/** Abort when. */
export type JavaIntegrationRejectUses =
  (typeof JavaIntegrationRejectUses)[keyof typeof JavaIntegrationRejectUses];

type Own = "runtimeColumnPropagation";

/** What can be set on a Java Integration stage. */
export interface JavaIntegrationProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, Omit<StageBuffers, Own>, StageColumns {
  /** Runtime column propagation. */
  runtimeColumnPropagation?: Value<boolean>;
  /** Abort after (%). Default 0. */
  abortAfterPercent?: Integer;
  /** Java library. */
  assetName?: Value<string>;
  /** Add Java class properties. */
  classProperties?: Value<readonly DocumentValue[]>;
  /** Class path. */
  classpath?: Value<string>;
  /** Custom properties. */
  customProperties?: Value<string>;
  /** User function. */
  functionName?: Value<string>;
  /** Heap Size (MB). Default 256. */
  heapSize?: Integer;
  /** Column mapping. */
  inColumnMapping?: Value<string>;
  /** Custom properties. */
  inCustomLinkProperties?: Value<string>;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** Lookup Type. One of "", pxbridge. */
  lookupType?: Choice<OptionalLookupType>;
  /** JVM options. */
  otherOptions?: Value<string>;
  /** Column mapping. */
  outColumnMapping?: Value<string>;
  /** Custom properties. */
  outCustomLinkProperties?: Value<string>;
  /** Reject rows based on selected condition. One of Row rejected. */
  rejectConditionPropertiesOption?: Choice<JavaIntegrationRejectConditionPropertiesOption>;
  /** Reject from link. */
  rejectFromLink?: Integer;
  /** Abort after (rows). */
  rejectNumber?: Integer;
  /** Add to reject row. One of ERRORCODE, ERRORTEXT. */
  rejectRowsPropertiesSet?: Choice<RejectRowProperties> | readonly RejectRowProperties[];
  /** Start count after (rows). */
  rejectThreshold?: Integer;
  /** Abort when. One of Percent, Rows; default Rows. */
  rejectUses?: Choice<JavaIntegrationRejectUses>;
  /** User class. */
  userClassName?: Value<string>;
  /** User defined function. Default false. */
  userDefinedFunction?: Value<boolean>;
}

/** A Java Integration stage. */
export const JavaIntegration: Stage<JavaIntegrationProps, number, number, 0, number, never> = {
  name: "Java Integration",
  op: "JavaStagePX",
  kind: "execution",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, Infinity] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    runtimeColumnPropagation: "mI bool",
    abortAfterPercent: "m int",
    assetName: "m string",
    classProperties: "m list",
    classpath: "M string",
    customProperties: "m string",
    functionName: "M string",
    heapSize: "m int",
    inColumnMapping: "m string",
    inCustomLinkProperties: "mI string",
    isRejectLink: ["mO bool", false],
    isRejectOutput: ["mO bool", false],
    lookupType: ["mO enum", OptionalLookupType, ""],
    otherOptions: "m string",
    outColumnMapping: "m string",
    outCustomLinkProperties: "mO string",
    rejectConditionPropertiesOption: [
      "m enum rejectConditionProperties_option",
      JavaIntegrationRejectConditionPropertiesOption,
    ],
    rejectConditionRowRejected: ["O bool", false],
    rejectDataElementErrorcode: ["O bool", false],
    rejectDataElementErrortext: ["O bool", false],
    rejectFromLink: "mO int",
    rejectNumber: "mO int",
    rejectRowsPropertiesSet: ["m enum rejectRowsPropertiesSet", RejectRowProperties],
    rejectThreshold: "mO int",
    rejectUses: ["mO enum", JavaIntegrationRejectUses, "Rows"],
    userClassName: "M string",
    userDefinedFunction: "m bool",
  },
  columns: { rule: allColumns },
  encode: [
    {
      rule: perLink,
      inputs: { inColumnMapping: "in_column_mapping", inBeanClass: "in_bean_class" },
      outputs: { outColumnMapping: "out_column_mapping", outBeanClass: "out_bean_class" },
    },
  ],
};
