// What the templates see: resolved, immutable, plain data. Names and references are decided; nothing here is text to
// be parsed again.

import type { Path } from "../load/source-document.js";
import type { StageModuleModel } from "./stages/types.js";

/** A value on the wire that is known when code is generated. */
export type Literal = string | number | boolean | null;

/** How a wire value is made. */
export type ExpressionModel =
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "argument"; readonly name: string }
  | { readonly kind: "text"; readonly parts: readonly TextPartModel[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, ExpressionModel])[] }
  | { readonly kind: "encode"; readonly encoder: string; readonly of: ExpressionModel }
  | {
      readonly kind: "choose";
      readonly if: ConditionModel;
      readonly then: ExpressionModel;
      readonly else: ExpressionModel;
    };

export type ConditionModel =
  | { readonly kind: "argument"; readonly name: string }
  /** Whether any of these steps was taken. */
  | { readonly kind: "taken"; readonly steps: readonly string[] };

export type TextPartModel =
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "epoch" }
  | { readonly kind: "argument"; readonly name: string };

export type EffectModel =
  | {
      readonly kind: "set";
      readonly parameter: string;
      readonly value: ExpressionModel;
      readonly omitNull: boolean;
    }
  | {
      readonly kind: "credential";
      readonly fields: readonly (readonly [string, ExpressionModel])[];
    };

export interface EnumMemberModel {
  readonly name: string;
  readonly value: string;
  readonly doc: string | undefined;
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
  | { readonly kind: "string" | "boolean" | "integer" | "secret" }
  | { readonly kind: "enum"; readonly definition: EnumModel | UnionModel; readonly module: string }
  | { readonly kind: "list"; readonly of: TypeModel };

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
  readonly only:
    { readonly argument: string; readonly is: Literal; readonly text: string } | undefined;
}

export interface StepModel {
  readonly name: string;
  /** What brings it into the package: an entry of its steps, or of what it uses. */
  readonly path: Path;
  readonly doc: string;
  readonly slot: string;
  readonly opens: readonly string[];
  readonly args: readonly ArgumentModel[];
  readonly effects: readonly EffectModel[];
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
  readonly from: string;
  readonly module: string;
  /** The function that starts the builder: the name in camelCase. */
  readonly builder: string;
  /** The type of the builder: the name in PascalCase. */
  readonly type: string;
  readonly title: string;
  readonly doc: string;
  readonly templateRef: string;
  readonly annotations: readonly (readonly [string, ExpressionModel])[];
  readonly labels: readonly (readonly [string, ExpressionModel])[];
  /** What comes before all steps: named after the builder, fills no slot. */
  readonly start: StepModel | undefined;
  readonly slots: readonly SlotModel[];
  readonly steps: readonly StepModel[];
  /** What comes after them. */
  readonly end: readonly EffectModel[];
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
