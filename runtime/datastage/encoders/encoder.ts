import type { Field, LinkType, Parameters } from "../document/types.js";

/** A port of a node of the document that is being made, with its link. */
export interface PortDraft {
  readonly id: string;
  /** The name of the link. */
  readonly link: string;
  readonly type: LinkType;
  fields: readonly Field[] | undefined;
  /** Whether the metadata of its columns may be written to. */
  readonly drafted?: boolean;
  /** May be written to. */
  readonly parameters: Parameters;
}

/** A node of the document that is being made. */
export interface NodeDraft {
  /** What the user has set, by property, and what column rules have filled in. */
  readonly props: Readonly<Record<string, unknown>>;
  /** May be written to. */
  readonly parameters: Parameters;
  /** In the document's order. */
  readonly inputs: readonly PortDraft[];
  readonly outputs: readonly PortDraft[];
  /** The order of its ports that the document says; undefined says nothing, an empty list says that there is none. */
  inputsOrder?: readonly PortDraft[];
  outputsOrder?: readonly PortDraft[];
  /** What the engine calls it, and how many links may leave it, where the stage itself doesn't say. */
  op?: string;
  outLinks?: readonly [least: number, most: number];
  /** More keys of its `app_data.datastage`; may be written to. */
  readonly datastage: Parameters;
  /** Adds a schema to the document; returns its id. */
  addSchema(fields: readonly Field[]): string;
}

/**
 * Writes what a node holds beside its properties: a function of the draft and of the data that the stage's definition
 * gives to the rule. Columns stand by then; parameters are the properties by wire name.
 */
export type Encoder<Data = object> = (node: NodeDraft, data: Data) => void;

/** What a column of an output is made of, in the words of the engine. */
export interface Derivation {
  /** Null where the vendor's SDK knows none. */
  readonly columnName: string | null;
  readonly parsedExpression: string;
  /** `link.column`, and more of them after semicolons. */
  readonly sourceColumn?: string;
}

/**
 * The derivations of one output: a function of it, of the node, of the data that the stage's definition gives to the
 * rule, and of the derivations that any stage with several links in has.
 */
export type DerivationRule<Data = object> = (
  output: PortDraft,
  node: NodeDraft,
  data: Data,
  usual: readonly Derivation[],
) => readonly Derivation[];
