// What the templates see: resolved, immutable, plain data. Names and references are decided; nothing here is text to
// be parsed again.

import type { Path } from "../load/source-document.js";
import type { StageModuleModel } from "./stages/types.js";

/** A value on the wire that is known when code is generated. */
export type Literal = string | number | boolean | null;

/** How a wire value is made. */
export type ExpressionModel =
  | { readonly kind: "literal"; readonly value: Literal }
  /** Optional: what it is for is left out where it is not given. */
  | { readonly kind: "argument"; readonly name: string; readonly optional: boolean }
  | { readonly kind: "text"; readonly parts: readonly TextPartModel[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, ExpressionModel])[] }
  | { readonly kind: "encode"; readonly encoder: string; readonly of: ExpressionModel }
  | {
      readonly kind: "choose";
      readonly if: ConditionModel;
      /** Where one is missing, so is what the choice is for. */
      readonly then: ExpressionModel | undefined;
      readonly else: ExpressionModel | undefined;
    };

/** An argument that says something. */
export interface GivenModel {
  readonly name: string;
  /** Whether it holds others, of which there may be none: empty, it says nothing. */
  readonly holds: boolean;
}

export type ConditionModel =
  /** Whether any of these arguments is given and not empty. */
  | { readonly kind: "given"; readonly args: readonly GivenModel[] }
  | { readonly kind: "equal"; readonly name: string; readonly value: Literal }
  /** Whether any of these steps was taken. */
  | { readonly kind: "taken"; readonly steps: readonly string[] };

export type TextPartModel =
  | { readonly kind: "literal"; readonly value: string }
  /** Of the workflow: `epoch` or `guid`. */
  | { readonly kind: "identity"; readonly name: string }
  | { readonly kind: "argument"; readonly name: string };

/** A name on the wire: a text or a literal one. */
export type NameModel = Extract<ExpressionModel, { readonly kind: "literal" | "text" }>;

export type RowModel = readonly [name: NameModel, value: ExpressionModel];

/** What a part writes, in the order of the wire. */
export interface EffectsModel {
  readonly replace: readonly RowModel[];
  readonly set: readonly RowModel[];
  readonly credential: readonly RowModel[];
}

export interface EnumMemberModel {
  readonly name: string;
  readonly value: string;
  readonly doc: string | undefined;
  readonly facts: { readonly [name: string]: string };
}

export interface EnumModel {
  readonly kind: "enum";
  readonly name: string;
  readonly doc: string;
  readonly members: readonly EnumMemberModel[];
}

export interface UnionModel {
  readonly kind: "union";
  readonly name: string;
  readonly doc: string;
  readonly of: readonly string[];
  readonly open: boolean;
  /** The values of the enums that it unites. */
  readonly values: readonly string[];
}

export interface EnumsModel {
  readonly kind: "enums";
  readonly name: string;
  readonly doc: string;
  readonly from: string;
  readonly module: string;
  readonly enums: readonly (EnumModel | UnionModel)[];
}

export type TypeModel =
  | { readonly kind: "string" | "boolean" | "integer" | "secret" | "json" }
  | { readonly kind: "enum"; readonly definition: EnumModel | UnionModel; readonly module: string }
  | { readonly kind: "list" | "map"; readonly of: TypeModel }
  | { readonly kind: "variants"; readonly variants: VariantsModel };

export interface ArgumentModel {
  readonly name: string;
  readonly doc: string;
  readonly type: TypeModel;
  readonly optional: boolean;
  /** The wire value of the default, and how a reader of the documentation writes it. */
  readonly default: { readonly value: Literal; readonly text: string } | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly characters: number | undefined;
  /** Whether a text may be blank. */
  readonly blank: boolean;
  readonly only:
    { readonly argument: string; readonly is: Literal; readonly text: string } | undefined;
  /** Another argument that is given where this one is. */
  readonly with: string | undefined;
}

/** What takes arguments and writes. */
export interface PartModel {
  readonly name: string;
  readonly args: readonly ArgumentModel[];
  /** Arguments of which one at least is given. */
  readonly some: readonly string[];
  readonly effects: EffectsModel;
}

export interface VariantsModel {
  /** The type of the items. */
  readonly name: string;
  readonly doc: string;
  readonly items: readonly VariantModel[];
}

/** An item of one kind; its name is that of its type. */
export interface VariantModel extends PartModel {
  readonly doc: string;
  /** The value by which it says its kind. */
  readonly value: string;
}

export interface StepModel extends PartModel {
  /** What brings it into the package: an entry of its steps, or of what it uses. */
  readonly path: Path;
  readonly doc: string;
  readonly deprecated: string | undefined;
  readonly slot: string;
  /** Whether it doesn't name a slot: then it is called as the step. */
  readonly ownSlot: boolean;
  readonly opens: readonly string[];
}

export interface SlotModel {
  readonly name: string;
  /** The sentence for what is missing; undefined on optional slots. */
  readonly need: string | undefined;
  /** The same with the calls that would fill it: `a source: direct() or objectStore()`. */
  readonly sentence: string | undefined;
  /** Takes several of its steps, each once. */
  readonly many: boolean;
  /** Closed until a step opens it. */
  readonly later: boolean;
  readonly steps: readonly StepModel[];
}

export interface PackageModel {
  readonly kind: "package";
  readonly name: string;
  /** The vendor's name for it. */
  readonly package: string;
  readonly from: string;
  readonly module: string;
  /** The function that starts the builder: the name in camelCase. */
  readonly builder: string;
  /** The type of the builder: the name in PascalCase. */
  readonly type: string;
  readonly title: string;
  readonly doc: string;
  readonly surface: { readonly name: string; readonly doc: string } | undefined;
  readonly templateRef: string;
  readonly annotations: readonly RowModel[];
  readonly labels: readonly RowModel[];
  /** What comes before all steps: named after the builder. */
  readonly start: PartModel | undefined;
  readonly slots: readonly SlotModel[];
  readonly steps: readonly StepModel[];
  /** What comes after them. */
  readonly end: EffectsModel;
  readonly variants: readonly VariantsModel[];
}

export interface EntryModel {
  readonly kind: "entry";
  readonly name: string;
  readonly doc: string;
  readonly from: string;
  readonly module: string;
  readonly include: readonly string[];
  readonly enums: readonly EnumsModel[];
}

export type ModuleModel = PackageModel | EnumsModel | EntryModel | StageModuleModel;
