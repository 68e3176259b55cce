// Generated from spec/datastage/groups/rejects.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Abort when. */
export const RejectUses = { rows: "rows", percent: "percent" } as const;

/** Abort when. */
export type RejectUses = (typeof RejectUses)[keyof typeof RejectUses];

/** Which rows go to the reject link, and with what. */
export interface Rejects {
  /** Has reject output. Default false. */
  hasRejectOutput?: Value<boolean>;
  /** Reject from link. */
  rejectFromLink?: Integer;
  /** Abort after (rows). */
  rejectNumber?: Integer;
  /** Start count after (rows). */
  rejectThreshold?: Integer;
  /** Abort when. One of rows, percent; default rows. */
  rejectUses?: Choice<RejectUses>;
}

/** Which rows go to the reject link, and with what. */
export const rejects: Rows = {
  hasRejectOutput: "t bool",
  rejectConditionRowIsRejected: "o bool",
  rejectDataElementErrorcode: "o bool",
  rejectDataElementErrortext: "o bool",
  rejectFromLink: "o int",
  rejectNumber: "o int",
  rejectThreshold: "o int",
  rejectUses: ["o enum", RejectUses],
};
