/** A finding about a flow. What each code means, and how to mend it, is in docs/flows.md. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** An error would make a broken document; a warning is a flow that can be saved, and hardly run. */
  readonly severity: "error" | "warning";
  /** One sentence: what is wrong, and how to mend it. */
  readonly message: string;
  /** The label of the stage at fault; in a subflow, after the subflow's: `Cleaning / Sort`. */
  readonly stage?: string;
  readonly link?: string;
  readonly property?: string;
  readonly column?: string;
}

export type DiagnosticCode =
  | "cycle"
  | "missing-link"
  | "too-many-links"
  | "duplicate-stage"
  | "duplicate-link"
  | "unknown-column"
  | "unknown-link"
  | "unknown-parameter"
  | "unused-parameter"
  | "missing-columns"
  | "property"
  | "empty-flow"
  | "missing-entry"
  | "clear-secret";
