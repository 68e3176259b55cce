import type { Field } from "../document/types.js";
import type { Entry } from "./property.js";

/** What the columns of records are by their native types. */
export interface NativeTypes {
  /** By native type: SQL type, type code and type. */
  readonly types: { readonly [nativeType: string]: readonly [string, string, string] };
  /** The native type of a column that says none. */
  readonly unset: string;
  /** What a column of that type is when it has the mask of a date. */
  readonly dated: readonly [sqlType: string, code: string, type: string];
  /** Native types that have as many digits as their length. */
  readonly numeric: readonly string[];
  /** The length of a column whose length is 0, by native type; of any other, the second. */
  readonly lengths: readonly [{ readonly [nativeType: string]: number }, number];
}

/**
 * A column of a record as a field of a schema.
 *
 * `withOptions` says whether its import and export options stand there as well; the schemas of links go without.
 */
export function recordField(column: Entry, natives: NativeTypes, withOptions: boolean): Field {
  const { nativeType = natives.unset, length, dateFormat, occurs } = column;
  const native = String(nativeType);
  const dated = native === natives.unset && Boolean(dateFormat);
  const [odbc_type, type_code, type] =
    (dated ? natives.dated : natives.types[native]) ??
    natives.types[natives.unset] ??
    natives.dated;
  const [lengths, anyLength] = natives.lengths;
  return {
    name: String(column["name"]),
    type,
    nullable: column["nullable"] === true,
    metadata: present({
      description: column["description"],
      max_length: length === 0 ? (lengths[native] ?? anyLength) : length,
      min_length: column["minLength"] ?? 0,
      decimal_precision: natives.numeric.includes(native) ? length : 0,
      decimal_scale: column["scale"],
      is_signed: column["isSigned"] ?? false,
      item_index: column["level"] ?? 2,
    }),
    app_data: present({
      native_type: native,
      is_unicode_string: column["isUnicodeString"] ?? false,
      usage: column["usage"] ?? "",
      sign_option: column["signOption"] ?? 0,
      sync_indicator: column["syncIndicator"] ?? false,
      has_sign_indicator: column["hasSignIndicator"] ?? true,
      dimension_max_size: textOf(occurs),
      redefined_field: column["redefinedField"],
      depend_field: column["dependingOn"],
      date_mask: dateFormat,
      dimension_min_size: occurs ? textOf(occurs) : undefined,
      apt_field_properties: withOptions ? optionsOf(column) : undefined,
      odbc_type,
      type_code,
    }),
  };
}

/** The options that import and export heed, as one text. */
function optionsOf(column: Entry): string {
  const valued = [
    ["prefix", column["prefixBytes"]],
    ["default", column["default"]],
    ["max_width", column["fieldMaxWidth"]],
    ["width", column["fieldWidth"]],
  ] as const;
  return [
    ...valued
      .filter(([, value]) => Boolean(value))
      .map(([key, value]) => `${key}=${String(value)}`),
    ...(column["printFields"] ? ["print_field"] : []),
  ].join(", ");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "number" || typeof value === "string" ? String(value) : undefined;
}

/** What is there of an object; null is not. */
function present(values: Entry): Record<string, never> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as Record<string, never>;
}
