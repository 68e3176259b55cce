// Generated from spec/datastage/groups/stage-buffers.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";
import { BufferMode } from "../enums/common.js";

/** The buffers of a processing stage, and whether columns pass through it unnamed. */
export interface StageBuffers {
  /** Buffering mode. One of default, autobuffer, buffer, nobuffer; default default. */
  bufMode?: Choice<BufferMode>;
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
}

/** The buffers of a processing stage, and whether columns pass through it unnamed. */
export const stageBuffers: Rows = {
  bufMode: ["m enum", BufferMode],
  maxMemBufSize: ["ma int", 3145728],
  bufFreeRun: ["ma int", 50],
  queueUpperSize: ["ma int", 0],
  diskWriteInc: ["ma int", 1048576],
  runtimeColumnPropagation: "mi bool",
};
