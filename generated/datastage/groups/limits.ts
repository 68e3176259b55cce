// Generated from spec/datastage/groups/limits.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Decimal Rounding Mode. */
export const DecimalRoundingMode = {
  ceiling: "ceiling",
  down: "down",
  floor: "floor",
  halfdown: "halfdown",
  halfeven: "halfeven",
  halfup: "halfup",
  up: "up",
} as const;

/** Decimal Rounding Mode. */
export type DecimalRoundingMode = (typeof DecimalRoundingMode)[keyof typeof DecimalRoundingMode];

/** How many rows and bytes are read, and how decimals are rounded. */
export interface Limits {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /**
   * Decimal Rounding Mode. One of ceiling, down, floor, halfdown, halfeven, halfup, up; default
   * floor.
   */
  decimalRoundingMode?: Choice<DecimalRoundingMode>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Row limit. */
  rowLimit?: Integer;
}

/** How many rows and bytes are read, and how decimals are rounded. */
export const limits: Rows = {
  byteLimit: "s string",
  decimalRoundingMode: ["s enum", DecimalRoundingMode],
  dsJavaHeapSize: "m int _java._heap_size",
  rowLimit: "s int",
};
