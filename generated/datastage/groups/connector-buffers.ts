// Generated from spec/datastage/groups/connector-buffers.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/**
 * The buffers of a stage that reads or writes data, which the document always holds, and whether
 * columns pass through it unnamed.
 */
export interface ConnectorBuffers {
  /** Runtime column propagation. */
  runtimeColumnPropagation?: Value<boolean>;
}

/**
 * The buffers of a stage that reads or writes data, which the document always holds, and whether
 * columns pass through it unnamed.
 */
export const connectorBuffers: Rows = {
  maxMemBufSize: ["a int", 3145728],
  bufFreeRun: ["a int", 50],
  queueUpperSize: ["a int", 0],
  diskWriteInc: ["a int", 1048576],
  runtimeColumnPropagation: "mi bool",
  bufMode: "- any",
};
