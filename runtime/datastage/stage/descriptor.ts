import type { DocumentValue } from "../document/types.js";

/** The values of an enum by the names of its constants, as its module exports them. */
export type EnumValues = { readonly [constant: string]: string | number | boolean };

/**
 * A property: in which views of the document it stands, its type, and its name there where that is not the name in
 * snake_case: `"p string"`, `"st int session.array_size"`, `"p enum"`.
 *
 * Views: `p` the node's parameters, `i` and `o` the parameters of its input and output ports, `s` and `t` the
 * properties of its connection as a source and as a target, `a` always in the node's parameters, null excepted; `-` none. A
 * capital says that the view holds the property also where a user hasn't set it. Types: `string`, `int`, `float`,
 * `bool`, `enum`, `list`, `map`.
 *
 * A list gives after that, for an enum, its values, or null where a document may hold any; and then the default, which
 * stands here only where it can reach the document.
 */
export type Row =
  | string
  | readonly [code: string, fallback: DocumentValue]
  | readonly [code: string, values: EnumValues | null]
  | readonly [code: string, values: EnumValues | null, fallback: DocumentValue];

/** Properties by their names in camelCase. */
export type Rows = { readonly [property: string]: Row };

/** When a property that isn't set stands in a view that holds it by default: a test of other properties. */
export type Condition =
  /** Whether the property is truthy. */
  | string
  | boolean
  | readonly ["&" | "|", ...Condition[]]
  | readonly ["!", Condition]
  /** `=` is, `!=` isn't; `~` contains, `!~` doesn't; `e` is empty. */
  | readonly ["=" | "!=" | "~" | "!~", property: string, value: string | number | boolean]
  | readonly ["e", property: string];

/** How many links of a kind a stage takes; `Infinity` is any number. */
export type Range<Most extends number> = readonly [least: number, most: Most];

/**
 * A kind of stage: a plain literal, written by the generator, that the runtime interprets.
 *
 * `In`, `Out`, `Reference` and `Reject` are the greatest numbers of its links: literals, or `number` for any number;
 * `Connection` is the name of its kind of connection.
 */
export interface Stage<
  Props extends object = object,
  In extends number = number,
  Out extends number = number,
  Reference extends number = number,
  Reject extends number = number,
  Connection extends string = string,
> {
  /** The vendor's name: `"Row Generator"`. */
  readonly name: string;
  /** What the engine calls it: `"PxRowGenerator"`. */
  readonly op: string;
  readonly kind: "execution" | "binding" | "connector" | "wrapped";
  /** Its picture, where that isn't called like `op`: `"REST"`. */
  readonly image?: string;
  readonly links: {
    readonly in: Range<In>;
    readonly out: Range<Out>;
    readonly reference: Range<Reference>;
    readonly reject: Range<Reject>;
  };
  /** The kind of its connection: `"db2"`. */
  readonly connection?: Connection;
  /** Properties that it shares with other stages. */
  readonly groups?: readonly Rows[];
  readonly properties: Rows;
  /** Properties that come before the others, which come in the order of their names. */
  readonly first?: readonly string[];
  /** By view and property. */
  readonly when?: { readonly [view: string]: { readonly [property: string]: Condition } };
  /** Which columns a link out of it has where nobody says, by a rule of `columns/`. */
  readonly columns?: { readonly rule: unknown; readonly [parameter: string]: unknown };
  /** What the document holds besides, by functions of `encoders/`, in turn. */
  readonly encode?: readonly unknown[];
  /** Says to the compiler what a user may set; never there. */
  readonly props?: Props;
}

/** A kind of connection, for those that stand in the flow itself. */
export interface Connection<Props extends object = object, Name extends string = string> {
  /** As stages name it: `"db2"`. */
  readonly name: Name;
  /** The id of its type of data source. */
  readonly type?: string;
  readonly properties: Rows;
  /** Says to the compiler what a user may set; never there. */
  readonly props?: Props;
}
