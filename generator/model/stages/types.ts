// What stages, their groups and their connections are made of, names and references decided.

export type Data =
  string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** Constants that a property chooses from. */
export interface StageEnumModel {
  readonly name: string;
  readonly doc: string;
  readonly members: readonly (readonly [name: string, value: string | number | boolean])[];
  /** Where it stands. */
  readonly module: string;
}

/** An object in a list, by its parts. */
export interface ShapeModel {
  readonly name: string;
  readonly doc: string;
  readonly parts: readonly PropertyModel[];
  /** Parts whose name on the wire is another. */
  readonly renames: { readonly [name: string]: string };
}

export type PropertyType =
  | { readonly kind: "plain"; readonly name: string }
  | { readonly kind: "enum"; readonly definition: StageEnumModel }
  | { readonly kind: "shape"; readonly name: string }
  | { readonly kind: "list"; readonly of: PropertyType };

export interface PropertyModel {
  readonly name: string;
  /** The whole of its documentation: title, values, default and note. */
  readonly doc: string;
  /** What the vendor's editor calls it. */
  readonly title: string;
  readonly note: string | undefined;
  /** What the engine takes it to be where it isn't set. */
  readonly default: Data | undefined;
  /** Whether the vendor's editor asks for it. */
  readonly needed: boolean;
  /** Whether what stands around the stage asks for it, set or not. */
  readonly asked: boolean;
  /** The parts of the document that hold it, a letter each; a capital where it stands there unset too. */
  readonly views: string;
  /** Its name in the document. */
  readonly wire: string;
  readonly type: PropertyType;
  /** Views, type and, where it differs, name on the wire: the text of a row. */
  readonly code: string;
  /** Names on the wire within its items. */
  readonly renames: { readonly [name: string]: string } | undefined;
  /** The default, where it can matter to the document. */
  readonly fallback: Data | undefined;
  /** Not for users: left out of the types. */
  readonly hidden: boolean;
}

interface Module {
  readonly name: string;
  readonly from: string;
  readonly module: string;
}

/** By view and property. */
export interface Conditions {
  readonly [view: string]: { readonly [property: string]: Data };
}

export interface GroupModel extends Module {
  readonly kind: "group";
  /** The name in PascalCase: its interface. The constant is the same in camelCase. */
  readonly type: string;
  readonly doc: string;
  readonly place: "first" | "last" | "among";
  readonly properties: readonly PropertyModel[];
  readonly when: Conditions;
  readonly enums: readonly StageEnumModel[];
}

/** A rule of the runtime, what it is told, and what it is told by names of data in other modules. */
export interface RuleModel {
  readonly rule: string;
  readonly data: { readonly [key: string]: Data };
  readonly named: { readonly [key: string]: { readonly name: string; readonly module: string } };
}

/** Data for rules: constants. */
export interface StageDataModel extends Module {
  readonly kind: "stage-data";
  readonly doc: string;
  readonly data: { readonly [name: string]: Data };
}

interface Described extends Module {
  /** The name in PascalCase: its constant. */
  readonly type: string;
  readonly label: string;
  readonly doc: string | undefined;
  readonly groups: readonly GroupModel[];
  readonly without: readonly string[];
  readonly properties: readonly PropertyModel[];
  readonly enums: readonly StageEnumModel[];
}

/** Least and most; undefined is any number. */
export type RangeModel = readonly [least: number, most: number | undefined];

export interface StageModel extends Described {
  readonly kind: "stage";
  readonly op: string;
  readonly form: string;
  readonly image: string | undefined;
  readonly links: Readonly<Record<"in" | "out" | "reference" | "reject", RangeModel>>;
  readonly connection: string | undefined;
  readonly main: string;
  readonly first: readonly PropertyModel[];
  readonly shapes: readonly ShapeModel[];
  readonly when: Conditions;
  readonly columns: RuleModel | undefined;
  readonly derive: RuleModel | undefined;
  readonly encode: readonly RuleModel[];
}

export interface ConnectionModel extends Described {
  readonly kind: "connection";
  readonly datasource: string | undefined;
  readonly last: readonly PropertyModel[];
}

export interface StageEnumsModel extends Module {
  readonly kind: "stage-enums";
  readonly doc: string;
  readonly enums: readonly StageEnumModel[];
}

/** All stages, or all connections, of a folder: modules that pass them on. */
export interface StageIndexModel extends Module {
  readonly kind: "stage-index";
  readonly stages: readonly StageModel[];
  readonly connections: readonly ConnectionModel[];
  readonly groups: readonly GroupModel[];
  readonly enums: readonly StageEnumsModel[];
  /** Whether types of columns are defined beside them: without these no document is read. */
  readonly columns: boolean;
}

export type StageModuleModel =
  | GroupModel
  | StageModel
  | ConnectionModel
  | StageEnumsModel
  | StageIndexModel
  | StageDataModel
  | ColumnTypesModel;

export interface ColumnOptionModel {
  /** As the runtime's table has it: `formatString:2`. */
  readonly key: string;
  readonly name: string;
  readonly doc: string;
  readonly kind: string;
  readonly values: readonly (string | number)[] | undefined;
  /** The text of its row, which has letters for groups. */
  readonly row: string;
  /** What it sets, on types of a group where it names one. */
  readonly effects: readonly { readonly group: string | undefined; readonly text: string }[];
  /** The groups of types that take it; undefined where all do. */
  readonly of: readonly string[] | undefined;
}

/** Types of columns: the methods of a schema, and the table that the runtime makes columns from. */
export interface ColumnTypesModel extends Module {
  readonly kind: "column-types";
  readonly doc: string;
  readonly types: readonly {
    readonly name: string;
    readonly type: string;
    readonly doc: string;
    readonly groups: readonly string[];
    /** What it is in the document, the engine and databases, and its sizes. */
    readonly facts: string;
    /** Letters for its groups, and the facts. */
    readonly row: string;
  }[];
  readonly options: readonly ColumnOptionModel[];
}
