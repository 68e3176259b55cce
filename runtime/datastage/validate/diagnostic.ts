/** What a finding is about. What each means, and how to mend it, is in docs/flows.md. */
export type DiagnosticCode =
  /** Rows would flow in a circle. */
  | "cycle"
  /** A node has fewer links than it needs. */
  | "missing-link"
  /** Two stages of a canvas have one label. */
  | "duplicate-stage"
  /** Two links of a canvas have one name. */
  | "duplicate-link"
  /** A key, a source or a derivation names a column that isn't there. */
  | "unknown-column"
  /** A link, or a property, names a link that isn't there. */
  | "unknown-link"
  | "unknown-parameter"
  /** Rows are spread in a way that their target, as it runs, doesn't take. */
  | "unfit-partitioning"
  /** A value that the vendor doesn't list; the engine may know it all the same. */
  | "unlisted-value"
  | "unused-parameter"
  /** A subflow without a stage. */
  | "empty-subflow"
  /** A use of a subflow of which nobody said where the project has it. */
  | "unknown-subflow"
  /** The document will hold a secret in clear. */
  | "clear-secret";

/** A finding about a flow. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** An error would make a broken document; a flow with warnings can be saved, and may not run. */
  readonly severity: "error" | "warning";
  /** One sentence: what is wrong, and how to mend it. */
  readonly message: string;
  /** The label of the stage at fault; inside a subflow, after the subflow's: `Cleaning / Sort`. */
  readonly stage?: string | undefined;
  readonly link?: string | undefined;
  readonly property?: string | undefined;
  readonly column?: string | undefined;
}
