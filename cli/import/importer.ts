import type { Content } from "./content.js";

/** A program that an import has written. */
export interface Program {
  /** What it makes, as people call it; its file is named after it. */
  readonly name: string;
  /** TypeScript. */
  readonly text: string;
  /** What whoever imports should look at: what no builder says, and which secrets are to be given. */
  readonly notes: readonly string[];
}

/** What makes programs of one kind of thing. */
export interface Importer {
  /** Of what it makes programs: `a DataStage flow`. */
  readonly what: string;
  /** Whether this is such a thing, by a look at its outside. */
  knows(content: Content): boolean;
  /** @throws ImportError, SpecanvilError for what can't be made one */
  programs(content: Content): readonly Program[] | Promise<readonly Program[]>;
}
