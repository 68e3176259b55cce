/** A module as text, before it is looked at and formatted. */
export interface RenderedModule {
  /** Relative to the folder of generated code: `atlan/enums.ts`. */
  readonly file: string;
  /** The definition that it comes from. */
  readonly from: string;
  readonly text: string;
  /** The names that it must export, sorted. */
  readonly exports: readonly string[];
  /** Hash of the text, where it is known without the text. */
  readonly sha256?: string;
}

/** A module without its text. */
export type Outline = Required<Omit<RenderedModule, "text">>;
