import type { DocumentValue } from "../document/types.js";

/** The values of an enum by the names of its constants, or the names on the wire of the parts of a list's items. */
export type Names = { readonly [name: string]: string | number | boolean };

/**
 * A property: the views of the document that hold it, its type, and its name there, where that is not the name in
 * snake_case: `"m string"`, `"st int session.array_size"`, `"m enum"`.
 *
 * Views: `p` the node's parameters, `i` and `o` the parameters of its input and output ports, `s` and `t` the
 * properties of its connection as a source and as a target; `m` those that the stage calls its main ones; `a` the
 * node's parameters, always; `-` none. A capital says that the view holds the property where a user hasn't set it too.
 * Types: `string`, `int`, `float`, `bool`, `enum`, `list`, `map`, `any`, `secret`; `inputs` and `outputs` are the
 * numbers of links, which nobody sets.
 *
 * A list gives after that, for `enum`, its constants, or null where it has too many to look at, and for `list`, the
 * names on the wire that differ in its items; and then the default, which stands here where it can matter to the document.
 */
export type Row =
  | string
  | readonly [code: string, fallback: DocumentValue]
  | readonly [code: string, names: Names | null]
  | readonly [code: string, names: Names | null, fallback: DocumentValue];

/** Properties by their names in camelCase. */
export type Rows = { readonly [property: string]: Row };

/**
 * When a property that isn't set stands in a view that holds it by default: while each of these has one of these values,
 * `"#"` for any parameter; or never.
 */
export type Condition =
  false | { readonly [property: string]: readonly (string | number | boolean | null)[] };

/** How many links of a kind a stage takes; `Infinity` is any number. */
export type Range<Most extends number> = readonly [least: number, most: Most];

/** A rule of `columns/` or a function of `encoders/`, and what it is told. */
export interface Step {
  readonly rule: unknown;
  readonly [parameter: string]: unknown;
}

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
  /** The vendor's name. */
  readonly name: string;
  /** What the engine calls it; empty where each stage has one of its own. */
  readonly op: string;
  readonly kind: "execution" | "binding" | "connector" | "wrapped";
  /** The path of its picture, where that isn't called like `op`. */
  readonly image?: string;
  readonly links: {
    readonly in: Range<In>;
    readonly out: Range<Out>;
    readonly reference: Range<Reference>;
    readonly reject: Range<Reject>;
  };
  /** The kind of its connection, by its name. */
  readonly connection?: Connection;
  /** Its main views: `"p"`, `"st"`. */
  readonly main: string;
  /** Properties that stand before the others, in this order. */
  readonly first?: readonly Rows[];
  /** Properties that it shares with other stages. The others stand in the order of their names. */
  readonly groups?: readonly Rows[];
  /** Those of its groups that it hasn't. */
  readonly without?: readonly string[];
  /** Its own properties; they replace those of its groups. */
  readonly properties: Rows;
  /** By view and property. */
  readonly when?: { readonly [view: string]: { readonly [property: string]: Condition } };
  /** Which columns a link out of it has where nobody says. */
  readonly columns?: Step;
  /** How the columns that leave it are derived from those that enter it. */
  readonly derive?: Step;
  /** What else its node holds, in turn. */
  readonly encode?: readonly Step[];
  /** Says to the compiler what a user may set; never there. */
  readonly props?: Props;
}

/** A kind of connection, for those that stand in the flow itself. */
export interface Connection<Props extends object = object, Name extends string = string> {
  /** As stages name it. */
  readonly name: Name;
  /** The id of its type of data source. */
  readonly type?: string;
  /** Properties that it shares with other connections, which stand in the order of their names on the wire. */
  readonly groups?: readonly Rows[];
  readonly without?: readonly string[];
  readonly properties: Rows;
  /** Properties that stand behind the others, in this order. */
  readonly last?: readonly Rows[];
  /** Says to the compiler what a user may set; never there. */
  readonly props?: Props;
}
