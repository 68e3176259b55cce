// Generated from spec/datastage/groups/link-buffers.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows } from "specanvil/datastage/stage";
import { BufferMode } from "../enums/common.js";

/** Buffers of the links. */
export interface LinkBuffers {
  /** Buffer free run (percent). Default 50. */
  bufFreeRunRonly?: Integer;
  /** Buffering mode. One of default, autobuffer, buffer, nobuffer; default default. */
  bufModeRonly?: Choice<BufferMode>;
  /** Disk write increment (bytes). Default 1048576. */
  diskWriteIncRonly?: Integer;
  /** Maximum memory buffer size (bytes). Default 3145728. */
  maxMemBufSizeRonly?: Integer;
  /** Queue upper bound size (bytes). Default 0. */
  queueUpperSizeRonly?: Integer;
}

/** Buffers of the links. */
export const linkBuffers: Rows = {
  bufFreeRunRonly: "m int",
  bufModeRonly: ["m enum", BufferMode],
  diskWriteIncRonly: "m int",
  maxMemBufSizeRonly: "m int",
  queueUpperSizeRonly: "m int",
};
