/**
 * A type of column: the groups of options that it takes as letters, its type, the engine's, the database's, and the
 * max_length, min_length and decimal_precision that it has without options: `"cdn string STRING VARCHAR 100 0 100"`.
 */
export type FieldType = string;

/**
 * An option of a column: what its value must be, the groups of types that take it (`*` for all), and what it does:
 * `"int ij m.max_length i:m.min_length"`.
 *
 * Values: `string`, `int`, `bool`, `list`; `text` is a text or a whole number, `enum` one of the values that follow.
 *
 * Effects: `m.` sets a key of the metadata, `a.` one of app_data, `n` says that the column may be null, `generator{` what
 * is in the braces of a generator, and everything else is a text among the import and export properties. `=` gives a
 * constant, as JSON; `$` in it, and in texts, is the value; `'$'` quotes a text and not a number. Letters before a
 * colon limit an effect to these groups. False has no effect.
 */
export type FieldOption = string | readonly [row: string, values: readonly (string | number)[]];

/** The types of columns and their options: what the methods of a schema are made of. */
export interface FieldTypes {
  /** By method: `varchar`. */
  readonly types: { readonly [method: string]: FieldType };
  /** By name, in the order in which their keys and texts stand; `name:2` for types in which it stands elsewhere. */
  readonly options: { readonly [option: string]: FieldOption };
}
