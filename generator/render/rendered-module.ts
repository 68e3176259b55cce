/** A module as text, before it is looked at and formatted. */
export interface RenderedModule {
  /** Relative to the folder of generated code: `atlan/enums.ts`. */
  readonly file: string;
  /** The definition that it comes from. */
  readonly from: string;
  readonly text: string;
  /** The names that it must export, sorted. */
  readonly exports: readonly string[];
}
