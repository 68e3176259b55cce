// The catalog as data: what its page holds as JSON, and all that the page shows. Types alone.

export interface CatalogData {
  readonly definitions: readonly DefinitionData[];
  /** Properties that stages and connections share, by the name of their group. */
  readonly groups: readonly GroupData[];
}

export type DefinitionData = PackageData | StageData | ConnectionData | ColumnsData | EnumData;

interface Defined {
  /** Its address behind the `#`, and that of its parts when a name follows: no other definition has it. */
  readonly id: string;
  /** What it is listed under: `atlan/packages`. */
  readonly section: string;
  readonly title: string;
  readonly doc: string | undefined;
  /** The file that defines it. */
  readonly from: string;
}

/** A type as it is written, and the address of what it names. */
export interface TypeData {
  readonly text: string;
  readonly ref: string | undefined;
}

/** A piece of code, and the names that it imports, each with its module. */
export interface CodeData {
  readonly text: string;
  readonly imports: readonly (readonly [module: string, name: string])[];
}

export interface PackageData extends Defined {
  readonly kind: "package";
  /** The vendor's name for it. */
  readonly package: string;
  /** What those who use it should know before they do. */
  readonly notice: string | undefined;
  /** The function that starts it, and the module that has it. */
  readonly builder: string;
  readonly module: string;
  readonly template: string;
  /** What whoever starts it gives. */
  readonly start: PartData;
  readonly slots: readonly SlotData[];
  readonly steps: readonly StepData[];
  readonly variants: readonly VariantsData[];
  /** What every workflow ends with. */
  readonly end: readonly WriteData[];
  readonly annotations: readonly WriteData[];
  readonly labels: readonly WriteData[];
}

export interface SlotData {
  readonly name: string;
  /** What is missing while it is empty; undefined where it may stay so. */
  readonly need: string | undefined;
  readonly many: boolean;
  /** Closed until a step opens it. */
  readonly later: boolean;
  readonly steps: readonly string[];
}

/** What takes arguments and writes. */
export interface PartData {
  readonly name: string;
  readonly doc: string;
  readonly args: readonly ArgumentData[];
  /** What binds several arguments. */
  readonly rules: readonly string[];
  readonly writes: readonly WriteData[];
  /** How it is called: `.s3({ … })`. */
  readonly call: CodeData;
}

export interface StepData extends PartData {
  readonly slot: string;
  readonly opens: readonly string[];
  readonly deprecated: string | undefined;
}

export interface ArgumentData {
  readonly name: string;
  readonly type: TypeData;
  readonly doc: string;
  readonly required: boolean;
  readonly default: string | undefined;
  readonly rules: readonly string[];
}

/** The items of a list that are of several kinds. */
export interface VariantsData {
  readonly name: string;
  readonly doc: string;
  readonly items: readonly (Omit<PartData, "call"> & { readonly value: string })[];
}

/** One value of the payload. */
export interface WriteData {
  readonly place: "parameter" | "credential" | "annotation" | "label";
  readonly name: string;
  /** Where in the value, if that is an object or the text of one. */
  readonly inside: string | undefined;
  /** What stands there, as a definition writes it: `"CLOUD"`, `$prefix`. */
  readonly value: string;
  /** Arguments that it comes from. */
  readonly args: readonly string[];
  /** Arguments that decide whether it is written. */
  readonly asked: readonly string[];
  readonly when: string | undefined;
  /** How it becomes a text. */
  readonly encoder: string | undefined;
  /** Takes the place of what another step has written. */
  readonly replaces: boolean;
}

/** What stages and connections have in common. */
interface Described extends Defined {
  /** Its constant, and the module that has it. */
  readonly type: string;
  readonly module: string;
  readonly properties: readonly PropertyData[];
  readonly groups: readonly string[];
  /** Properties of its groups that it hasn't. */
  readonly without: readonly string[];
  /** How it is used; whole. */
  readonly example: string;
}

export interface StageData extends Described {
  readonly kind: "stage";
  readonly op: string;
  readonly form: string;
  /** Least and most links; null is any number. */
  readonly links: Readonly<
    Record<"in" | "out" | "reference" | "reject", readonly [number, number | null]>
  >;
  readonly connection: string | undefined;
  /** The letters of the parts of the document that hold its properties where these don't say. */
  readonly main: string;
  readonly shapes: readonly ShapeData[];
}

export interface ConnectionData extends Described {
  readonly kind: "connection";
  readonly datasource: string | undefined;
}

export interface GroupData {
  readonly name: string;
  readonly doc: string;
  readonly properties: readonly PropertyData[];
}

export interface ShapeData {
  readonly name: string;
  readonly parts: readonly PropertyData[];
}

export interface PropertyData {
  readonly name: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly type: TypeData;
  readonly default: string | undefined;
  /** The parts of the document that hold it, a letter each; a capital where it stands there unset too. */
  readonly views: string;
  readonly wire: string;
  readonly needed: true | undefined;
}

/** The types of columns and their options. */
export interface ColumnsData extends Defined {
  readonly kind: "columns";
  readonly types: readonly {
    readonly name: string;
    readonly doc: string;
    readonly options: readonly string[];
  }[];
  readonly options: readonly {
    readonly name: string;
    readonly doc: string;
    readonly type: TypeData;
    /** The groups of types that take it; undefined where all do. */
    readonly of: readonly string[] | undefined;
  }[];
  readonly example: string;
}

export interface EnumData extends Defined {
  readonly kind: "enum";
  /** The module that exports it; undefined where none does. */
  readonly module: string | undefined;
  readonly members: readonly MemberData[];
  /** Enums that it unites. */
  readonly of: readonly TypeData[];
  /** Whether a tenant may have more. */
  readonly open: boolean;
  readonly example: string | undefined;
}

export interface MemberData {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly doc: string | undefined;
}
