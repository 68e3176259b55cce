// Generated from spec/datastage/groups/match-cutoffs.yaml. Do not edit; run `specanvil generate`.
import type { DocumentValue, Rows, Value } from "specanvil/datastage/stage";

/** Cutoffs and outputs of a match. */
export interface MatchCutoffs {
  /** Clerical. */
  clro?: Value<string>;
  /** Match cutoff overrides. */
  cutoffsProperties?: Value<readonly DocumentValue[]>;
  /** Duplicate. */
  dupa?: Value<string>;
  /** Override match cutoffs. Default false. */
  enableOverride?: Value<boolean>;
  /** Group. */
  group?: Value<string>;
  /** Match. */
  mato?: Value<string>;
  /** Override match cutoffs. */
  override?: Value<string>;
  /** Nonmatched. */
  resa?: Value<string>;
  /** Match specification. */
  specfile?: Value<string>;
  /** Log statistics. */
  stats?: Value<string>;
}

/** Cutoffs and outputs of a match. */
export const matchCutoffs: Rows = {
  clro: "m string",
  cutoffsProperties: "m list cutoffsProperties",
  dupa: "m string",
  enableOverride: "m bool enableOverride",
  group: "m string",
  mato: "m string",
  override: "m string",
  resa: "m string",
  reuseRecId: "m string reuseRecId",
  specCutoff: "m string specCutoff",
  specfile: "M string",
  stats: "m string",
};
