/** A line of the vendor-side oracle: a flow in the words of the vendor's SDK. */
export interface FlowLine {
  readonly id?: unknown;
  readonly name: string;
  readonly description?: string;
  readonly auto_arrange?: boolean;
  readonly stages?: readonly StageLine[];
  readonly links?: readonly LinkLine[];
  readonly comments?: readonly CommentLine[];
  readonly connections?: readonly { readonly name: string }[];
  readonly parameters?: {
    readonly sets?: readonly SetLine[];
    readonly local?: readonly ParameterLine[];
  };
  readonly runtime?: RuntimeLine;
  readonly subflows?: readonly SubflowLine[];
}

export type Coded = unknown;

export interface StageLine {
  readonly type: string;
  readonly label?: string | null;
  readonly config?: Readonly<Record<string, Coded>>;
  readonly connection?: string;
  readonly wrapped_stage_name?: string;
  readonly x?: number;
  readonly y?: number;
}

export interface LinkLine {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly type?: string;
  readonly fields?: readonly Readonly<Record<string, Coded>>[] | null;
  readonly map_to?: string;
  readonly map_from?: string;
  readonly partitioning?: {
    readonly type: string;
    readonly sort?: boolean | null;
    readonly stable?: boolean | null;
    readonly unique?: boolean | null;
    readonly keys?: readonly {
      readonly key_col: string;
      readonly sorting?: boolean;
      readonly case_sensitive?: boolean;
      readonly sort_order?: string;
      readonly ebcdic?: boolean;
    }[];
  } | null;
}

export interface CommentLine {
  readonly kind?: string;
  readonly text: string;
  readonly to?: readonly string[];
  readonly format?: Readonly<Record<string, unknown>>;
}

export interface ParameterLine {
  readonly name: string;
  readonly type: string;
  readonly value?: unknown;
  readonly description?: string;
  readonly prompt?: string;
  readonly valid_values?: readonly (string | number)[] | null;
}

export interface SetLine {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterLine[];
  readonly value_sets?: readonly { readonly name: string }[];
}

export interface RuntimeLine {
  readonly rcp?: boolean;
  readonly acp?: boolean;
  readonly compile_mode?: "ETL" | "TETL" | "ELT";
  readonly elt_policy?: "NESTED_QUERY" | "INTERMEDIATE_VIEW" | "INTERMEDIATE_TABLE";
  readonly flight?: boolean | null;
  readonly environment?: string;
  readonly warn_limit?: number;
  readonly retention_days?: number;
  readonly retention_amount?: number;
  readonly value_sets?: Readonly<Record<string, string>>;
  readonly set_parameters?: Readonly<Record<string, string | number>>;
  readonly local_parameters?: Readonly<Record<string, string | number>>;
}

export interface SubflowLine {
  readonly label: string;
  readonly scope?: "local" | "shared";
  readonly name?: string;
  readonly nodes?: readonly string[];
  readonly stages?: readonly StageLine[];
  readonly links?: readonly LinkLine[];
  readonly entries?: readonly string[];
  readonly exits?: readonly string[];
  readonly local_parameters?: readonly ParameterLine[];
  readonly values?: Readonly<Record<string, string>>;
}
