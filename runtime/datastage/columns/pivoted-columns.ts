import type { Field } from "../document/types.js";
import { copied, inherited } from "./copies.js";
import { entriesOf, type Entry, isEntry } from "./property.js";
import type { ColumnRule, ColumnStage } from "./rule.js";

interface PivotedColumns {
  /** What the column is that numbers the rows; its name where the user gives none. */
  readonly index: Field;
  /** By SQL type: type and type code of a column. */
  readonly types: { readonly [sqlType: string]: readonly [type: string, code: string] };
}

/** All columns, those that are pivoted under their new names, and perhaps a column that numbers the rows. */
export const pivotedColumns: ColumnRule<PivotedColumns> = (stage, { index, types }) => {
  const pivots = entriesOf(stage.props, "pivotProperties");
  if (pivots.length === 0) return undefined;
  const { pivotType = "pivot" } = stage.props;
  const [key, made] =
    pivotType === "pivot" ? (["derivation", spread] as const) : (["name", gathered] as const);
  const columns = stage.inputs.flatMap(({ name: link, fields = [] }) =>
    fields.flatMap((field) => {
      const own = pivots.filter((pivot) => pivot[key] === field.name);
      return own.length > 0
        ? own.flatMap((pivot) => made(field, pivot, types))
        : [inherited(field, link)];
    }),
  );
  return [...columns, ...indexes(stage, pivots, index)];
};

function indexes({ props }: ColumnStage, pivots: readonly Entry[], index: Field): Field[] {
  const named = pivots.filter(({ isPivotIndex }) => Boolean(isPivotIndex));
  if (named.length > 0) {
    return named.map(({ name }) => {
      const column = copied(index, String(name));
      delete column.metadata.is_key;
      return column;
    });
  }
  return Boolean(props["pivotIndex"]) ? [copied(index)] : [];
}

/** The values of a row, below each other. */
function spread(field: Field, { name, sqlType, length, scale }: Entry): Field[] {
  const column = copied(field, String(name));
  const metadata: Record<string, unknown> = column.metadata;
  if (length !== undefined) metadata["max_length"] = Number(length);
  if (scale !== undefined) metadata["decimal_scale"] = scale;
  if (typeof sqlType !== "string") return [column];
  return [{ ...column, app_data: { ...column.app_data, odbc_type: sqlType } }];
}

/** The values of many rows, beside each other, and what is computed of them. */
function gathered({ nullable }: Field, pivot: Entry, types: PivotedColumns["types"]): Field[] {
  const { name, sqlType, length, scale, signed, unicode, aggFunction } = pivot;
  const [type, type_code] = typeOf(sqlType, types);
  if (type === undefined) return [];
  const column = {
    name: String(name),
    type,
    nullable,
    metadata: measured({ length, scale, signed }),
    app_data: present({ odbc_type: sqlType, type_code, is_unicode_string: unicode || null }),
  };
  const computed = (Array.isArray(aggFunction) ? (aggFunction as unknown[]) : [])
    .filter(isEntry)
    .flatMap((aggregate) => {
      const [ofType, code] = typeOf(aggregate["sqlType"], types);
      if (ofType === undefined) return [];
      return {
        name: `${String(name)}_${String(aggregate["functionName"])}`,
        type: ofType,
        nullable,
        metadata: measured(aggregate),
        app_data: present({ odbc_type: aggregate["sqlType"], type_code: code }),
      };
    });
  return [column, ...computed];
}

function typeOf(
  sqlType: unknown,
  types: PivotedColumns["types"],
): readonly [type?: string, code?: string] {
  return typeof sqlType === "string" && Object.hasOwn(types, sqlType) ? (types[sqlType] ?? []) : [];
}

function measured({ length, precision, scale, signed }: Entry): Field["metadata"] {
  const size = length === undefined ? undefined : Number(length);
  return present({
    max_length: size,
    min_length: size,
    decimal_precision: precision,
    decimal_scale: scale,
    is_signed: signed,
  });
}

/** What is there of an object. */
function present(values: Entry): Record<string, never> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Record<string, never>;
}
