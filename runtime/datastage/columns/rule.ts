import type { DocumentValue, Field, LinkType } from "../document/types.js";

/** A link into the stage. */
export interface ColumnInput {
  readonly name: string;
  readonly type: LinkType;
  /** Its columns; undefined where nothing is known of them. */
  readonly fields: readonly Field[] | undefined;
}

/** A stage, as a rule sees it that says which columns leave it by one of its links. */
export interface ColumnStage {
  /** What the user has set, by property; enums are the texts that the document holds. */
  readonly props: Readonly<Record<string, unknown>>;
  /** In the order in which the document has them. */
  readonly inputs: readonly ColumnInput[];
  /** The link whose columns are asked for. */
  readonly output: { readonly name: string; readonly type: LinkType };
  /** How many links leave the stage. */
  readonly outputs: number;
  /** Fills in a property, as if the user had set it. */
  set(property: string, value: DocumentValue): void;
}

/**
 * Which columns leave a stage by a link for which the user gives none: a function of the stage and of the data that its
 * definition gives to the rule. No columns are a schema without fields; undefined is none at all.
 */
export type ColumnRule<Data = object> = (
  stage: ColumnStage,
  data: Data,
) => readonly Field[] | undefined;
