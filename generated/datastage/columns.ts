// Generated from spec/datastage/schema.yaml. Do not edit; run `specanvil generate`.

/** Options of columns: integers. */
interface Integers {
  /** No negative numbers. */
  unsigned?: boolean | undefined;
}

/** Options of columns: fixed. */
interface Fixed {
  /** Most characters, bytes or digits. */
  length?: number | undefined;
}

/** Options of columns: precise. */
interface Precise {
  /** Most characters, bytes or digits. */
  length?: number | undefined;
}

/** Options of columns: varying. */
interface Varying {
  /** Most characters, bytes or digits. */
  length?: number | undefined;
}

/** Options of columns: scaled. */
interface Scaled {
  /** Digits behind the decimal point. */
  scale?: number | undefined;
}

/** Options of columns: fractional. */
interface Fractional {
  /** Digits behind the decimal point. */
  scale?: number | undefined;
  /** Which parts a time has besides. */
  extendedType?: "microseconds" | "timezone" | "microseconds,timezone" | undefined;
  /** Times have microseconds. */
  microseconds?: boolean | undefined;
  /** Factor of the seconds, when generated. */
  scaleFactor?: number | undefined;
}

/** Options of every column. */
interface EveryColumn {
  /** What is in the column. */
  description?: string | undefined;
  /** Rows may have no value. */
  nullable?: boolean | undefined;
  /** Part of the key. */
  key?: boolean | undefined;
  /** The column that it is a copy of: link.column. */
  source?: string | undefined;
  /** Its level in a record with groups. */
  levelNumber?: number | undefined;
  /** What a pivot does with it. */
  pivot?: string | undefined;
  /** How many values a row has in it. */
  vectorOccurs?: number | undefined;
  /** Rows have any number of values in it. */
  vector?: "variable" | undefined;
  /** Says how a row changed. */
  changeCode?: boolean | undefined;
  /** The expression that it is made from. */
  derivation?: string | undefined;
  /** Bytes to skip before it. */
  byteToSkip?: number | undefined;
  /** What stands behind it. */
  delimiter?: "ws" | "end" | "none" | "null" | "," | "\\t" | undefined;
  /** The text that stands behind it. */
  delimiterString?: string | undefined;
  /** It is made when rows are written. */
  generateOnOutput?: boolean | undefined;
  /** Bytes before it that hold its length. */
  prefixBytes?: 1 | 2 | 4 | undefined;
  /** Bytes before it that hold its number of values. */
  vectorPrefix?: 1 | 2 | 4 | undefined;
  /** Where it begins in a record. */
  startPosition?: number | undefined;
  /** The tag by which it is there. */
  tagCaseValue?: number | undefined;
  /** Bytes to skip where the value is null. */
  actualFieldLength?: number | undefined;
  /** The length that says that the value is null. */
  nullFieldLength?: number | undefined;
  /** The value that stands for null. */
  nullFieldValue?: string | undefined;
  /** What quotes it. */
  quote?: "single" | "double" | "none" | undefined;
}

/** Options of columns: narrow. */
interface Narrow {
  /** Its characters are Unicode. */
  unicode?: boolean | undefined;
  /** EBCDIC is written as ASCII. */
  exportEbcdicAsAscii?: boolean | undefined;
}

/** Options of columns: flags. */
interface Flags {
  /** Says whether a new cluster of keys begins. */
  clusterKeyChange?: boolean | undefined;
  /** Says whether a new key begins. */
  keyChange?: boolean | undefined;
  /** Says how two rows differ. */
  difference?: boolean | undefined;
}

/** Options of columns: encoded. */
interface Encoded {
  /** Its character set. */
  charset?: "ebdic" | "ascii" | undefined;
}

/** Options of columns: plain. */
interface Plain {
  /** What stands for a value that can't be read. */
  default?: string | number | undefined;
  /** Seed of the null values, when generated. */
  nullSeed?: number | undefined;
  /** Per cent of values that are null, when generated. */
  percentNull?: number | undefined;
}

/** Options of columns: sized. */
interface Sized {
  /** Most bytes that it takes. */
  fieldMaxWidth?: number | undefined;
  /** Bytes that it takes. */
  fieldWidth?: number | undefined;
  /** It holds the length or number of values of another. */
  isLinkField?: boolean | undefined;
}

/** Options of columns: padded. */
interface Padded {
  /** What fills it up. */
  padchar?: " " | "null" | undefined;
}

/** Options of columns: ordered. */
interface Ordered {
  /** Order of its bytes. */
  byteOrder?: "little_endian" | "big_endian" | "native_endian" | undefined;
}

/** Options of columns: numerals. */
interface Numerals {
  /** Format in C's manner for reading and writing. */
  cFormat?: string | undefined;
  /** Format in C's manner for writing. */
  outFormat?: string | undefined;
}

/** Options of columns: numeric. */
interface Numeric {
  /** Whether it is binary or text. */
  dataFormat?: "binary" | "text" | undefined;
  /** How values are generated. */
  generateType?: "cycle" | "random" | undefined;
  /** Where a cycle ends. */
  cycleLimit?: string | number | undefined;
  /** Steps of a cycle. */
  cycleIncrement?: string | number | undefined;
  /** Where a cycle begins. */
  cycleInitialValue?: string | number | undefined;
  /** Greatest random value. */
  randomLimit?: string | number | undefined;
  /** Seed of random values. */
  randomSeed?: string | number | undefined;
  /** Random values may be negative. */
  randomSigned?: boolean | undefined;
}

/** Options of columns: linkable. */
interface Linkable {
  /** The column that holds its number of values. */
  linkFieldReference?: string | undefined;
}

/** Options of columns: dates. */
interface Dates {
  /** Days are counted from this date. */
  daysSince?: number | undefined;
  /** Days are counted in Julian days. */
  julian?: boolean | undefined;
  /** The day of the run. */
  useCurrentDate?: boolean | undefined;
}

/** Options of columns: formatted. */
interface Formatted {
  /** Format of dates or times. */
  formatString?: string | undefined;
}

/** Options of columns: validated. */
interface Validated {
  /** Per cent of values that are invalid, when generated. */
  percentInvalid?: number | undefined;
}

/** Options of columns: epochal. */
interface Epochal {
  /** The day that values begin at, when generated. */
  epoch?: number | undefined;
}

/** Options of columns: decimals. */
interface Decimals {
  /** What stands for the decimal point. */
  decimalSeparator?: "," | "." | undefined;
  /** How digits are packed. */
  packed?: "packed" | "separate" | "zoned" | "overpunch" | undefined;
  /** Per cent of values that are zero, when generated. */
  percentZeros?: number | undefined;
  /** How decimals are rounded. */
  rounding?: "ceil" | "floor" | "round_inf" | "trunc_zero" | undefined;
}

/** Options of columns: packed. */
interface Packed {
  /** Packed digits are checked. */
  checkPacked?: boolean | undefined;
  /** Where the sign stands. */
  signPosition?: "trailing" | "leading" | undefined;
  /** Digits that are written. */
  precision?: number | undefined;
  /** Digits behind the point that are written. */
  decimalTypeScale?: number | undefined;
  /** Packed digits have a sign. */
  packedSigned?: boolean | undefined;
}

/** Options of columns: clocked. */
interface Clocked {
  /** Times are seconds since midnight. */
  isMidnightSeconds?: boolean | undefined;
}

/** Options of columns: stamped. */
interface Stamped {
  /** Format of timestamps. */
  formatString?: string | undefined;
}

/** Options of columns: texts. */
interface Texts {
  /** How texts are generated. */
  generateAlgorithm?: "cycle" | "alphabet" | undefined;
  /** The values of a cycle. */
  cycleValues?: readonly (string | number)[] | undefined;
  /** Characters that texts are generated from. */
  alphabet?: string | undefined;
}

/** Options of a column of type BIGINT. */
export interface BigintOptions
  extends EveryColumn, Integers, Numerals, Plain, Padded, Sized, Ordered, Encoded, Numeric {}

/** Options of a column of type BINARY. */
export interface BinaryOptions extends EveryColumn, Fixed, Linkable {}

/** Options of a column of type BIT. */
export interface BitOptions
  extends EveryColumn, Numerals, Plain, Padded, Sized, Ordered, Encoded, Numeric {}

/** Options of a column of type CHAR. */
export interface CharOptions
  extends EveryColumn, Plain, Padded, Sized, Encoded, Fixed, Narrow, Texts {}

/** Options of a column of type DATE. */
export interface DateOptions
  extends
    EveryColumn,
    Plain,
    Ordered,
    Encoded,
    Numeric,
    Linkable,
    Formatted,
    Epochal,
    Validated,
    Dates {}

/** Options of a column of type DECIMAL. */
export interface DecimalOptions
  extends
    EveryColumn,
    Plain,
    Sized,
    Encoded,
    Numeric,
    Precise,
    Linkable,
    Validated,
    Scaled,
    Decimals,
    Packed {}

/** Options of a column of type DOUBLE. */
export interface DoubleOptions
  extends EveryColumn, Numerals, Plain, Padded, Sized, Encoded, Numeric, Linkable {}

/** Options of a column of type FLOAT. */
export interface FloatOptions
  extends EveryColumn, Numerals, Plain, Padded, Sized, Encoded, Numeric, Linkable {}

/** Options of a column of type INTEGER. */
export interface IntegerOptions
  extends
    EveryColumn,
    Integers,
    Numerals,
    Plain,
    Padded,
    Sized,
    Ordered,
    Encoded,
    Numeric,
    Linkable {}

/** Options of a column of type WLONGVARCHAR. */
export interface LongnvarcharOptions
  extends EveryColumn, Plain, Padded, Sized, Varying, Linkable, Texts {}

/** Options of a column of type LONGVARBINARY. */
export interface LongvarbinaryOptions extends EveryColumn, Varying, Linkable {}

/** Options of a column of type LONGVARCHAR. */
export interface LongvarcharOptions
  extends EveryColumn, Plain, Padded, Sized, Encoded, Varying, Linkable, Narrow, Texts {}

/** Options of a column of type WCHAR. */
export interface NcharOptions extends EveryColumn, Plain, Padded, Sized, Fixed, Linkable, Texts {}

/** Options of a column of type NUMERIC. */
export interface NumericOptions
  extends
    EveryColumn,
    Plain,
    Sized,
    Encoded,
    Numeric,
    Precise,
    Linkable,
    Validated,
    Scaled,
    Decimals {}

/** Options of a column of type WVARCHAR. */
export interface NvarcharOptions
  extends EveryColumn, Plain, Padded, Sized, Varying, Linkable, Texts {}

/** Options of a column of type REAL. */
export interface RealOptions
  extends
    EveryColumn,
    Numerals,
    Plain,
    Padded,
    Sized,
    Encoded,
    Numeric,
    Varying,
    Linkable,
    Scaled {}

/** Options of a column of type SMALLINT. */
export interface SmallintOptions
  extends
    EveryColumn,
    Integers,
    Numerals,
    Plain,
    Padded,
    Sized,
    Ordered,
    Encoded,
    Numeric,
    Linkable {}

/** Options of a column of type TIME. */
export interface TimeOptions
  extends
    EveryColumn,
    Plain,
    Ordered,
    Encoded,
    Numeric,
    Precise,
    Linkable,
    Formatted,
    Validated,
    Fractional,
    Clocked {}

/** Options of a column of type TIMESTAMP. */
export interface TimestampOptions
  extends
    EveryColumn,
    Plain,
    Ordered,
    Encoded,
    Numeric,
    Precise,
    Linkable,
    Stamped,
    Epochal,
    Validated,
    Fractional {}

/** Options of a column of type TINYINT. */
export interface TinyintOptions
  extends
    EveryColumn,
    Integers,
    Numerals,
    Plain,
    Padded,
    Sized,
    Ordered,
    Encoded,
    Numeric,
    Linkable,
    Flags {}

/** Options of a column of type UNKNOWN. */
export interface UnknownOptions
  extends EveryColumn, Plain, Padded, Sized, Varying, Linkable, Texts, Scaled {}

/** Options of a column of type VARBINARY. */
export interface VarbinaryOptions extends EveryColumn, Varying, Linkable {}

/** Options of a column of type VARCHAR. */
export interface VarcharOptions
  extends EveryColumn, Plain, Padded, Sized, Encoded, Varying, Linkable, Narrow, Texts {}

/** The types of columns and their options. */
export interface Columns {
  /** A column of type BIGINT. */
  bigint(name: string, options?: BigintOptions): this;
  /** A column of type BINARY. */
  binary(name: string, options?: BinaryOptions): this;
  /** A column of type BIT. */
  bit(name: string, options?: BitOptions): this;
  /** A column of type CHAR. */
  char(name: string, options?: CharOptions): this;
  /** A column of type DATE. */
  date(name: string, options?: DateOptions): this;
  /** A column of type DECIMAL. */
  decimal(name: string, options?: DecimalOptions): this;
  /** A column of type DOUBLE. */
  double(name: string, options?: DoubleOptions): this;
  /** A column of type FLOAT. */
  float(name: string, options?: FloatOptions): this;
  /** A column of type INTEGER. */
  integer(name: string, options?: IntegerOptions): this;
  /** A column of type WLONGVARCHAR. */
  longnvarchar(name: string, options?: LongnvarcharOptions): this;
  /** A column of type LONGVARBINARY. */
  longvarbinary(name: string, options?: LongvarbinaryOptions): this;
  /** A column of type LONGVARCHAR. */
  longvarchar(name: string, options?: LongvarcharOptions): this;
  /** A column of type WCHAR. */
  nchar(name: string, options?: NcharOptions): this;
  /** A column of type NUMERIC. */
  numeric(name: string, options?: NumericOptions): this;
  /** A column of type WVARCHAR. */
  nvarchar(name: string, options?: NvarcharOptions): this;
  /** A column of type REAL. */
  real(name: string, options?: RealOptions): this;
  /** A column of type SMALLINT. */
  smallint(name: string, options?: SmallintOptions): this;
  /** A column of type TIME. */
  time(name: string, options?: TimeOptions): this;
  /** A column of type TIMESTAMP. */
  timestamp(name: string, options?: TimestampOptions): this;
  /** A column of type TINYINT. */
  tinyint(name: string, options?: TinyintOptions): this;
  /** A column of type UNKNOWN. */
  unknown(name: string, options?: UnknownOptions): this;
  /** A column of type VARBINARY. */
  varbinary(name: string, options?: VarbinaryOptions): this;
  /** A column of type VARCHAR. */
  varchar(name: string, options?: VarcharOptions): this;
}
