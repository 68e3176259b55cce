// Generated from spec/datastage/stages/ibm-informix.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { AllowPerColumnMapping, MergeWriteMode, RandomSampling } from "../enums/common.js";
import type { NlsMap } from "../enums/map-name.js";
import { clientCertificates } from "../groups/client-certificates.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  AllowPerColumnMapping,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  MergeWriteMode,
  PartitionType,
  PreservePartitioning,
  RandomSampling,
  StageSortingKey,
} from "../enums/common.js";
export { NlsMap } from "../enums/map-name.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** What can be set on a IBM Informix stage. */
export interface IbmInformixProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    DocumentReads,
    Limits,
    LinkBuffers,
    Rejects,
    Sorting,
    SqlHooks,
    Statements {
  /** Allow per-column mapping. One of False, True; default False. */
  allowPerColumnMapping?: Choice<AllowPerColumnMapping>;
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Map name. Default UTF-8. */
  mapName?: Choice<NlsMap>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random; default none. */
  samplingType?: Choice<RandomSampling>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, merge, update, update_statement, update_statement_table_action;
   * default insert.
   */
  writeMode?: Choice<MergeWriteMode>;
}

/** An IBM Informix stage. */
export const IbmInformix: Stage<IbmInformixProps, 1, 1, 0, 1, "ibm-informix"> = {
  name: "IBM Informix",
  op: "informix",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-informix",
  main: "st",
  first: [connectorBuffers],
  groups: [
    clientCertificates,
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    documentReads,
    limits,
    linkBuffers,
    rejects,
    sorting,
    sqlHooks,
    statements,
  ],
  properties: {
    allowPerColumnMapping: ["m enum allow_column_mapping", AllowPerColumnMapping],
    catalogName: "m string",
    mapName: "m enum nls_map_name",
    queryTimeout: "m int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RandomSampling],
    schemaName: "m string",
    tableName: "mS string",
    writeMode: ["t enum", MergeWriteMode],
  },
  columns: { rule: allColumns },
};
