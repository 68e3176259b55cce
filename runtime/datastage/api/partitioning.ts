/** How rows are spread over the partitions of the stage that a link leads to. */
export type PartitioningType =
  | "auto"
  | "entire"
  | "hash"
  | "modulus"
  | "random"
  | "range"
  | "roundrobin"
  | "same"
  /** Collected into one: for a stage that runs sequentially. */
  | "sequential";

/** A column by whose values rows are spread, and sorted. */
export interface PartitionKey {
  readonly column: string;
  /** Whether rows are sorted by it, too. Default: false. */
  readonly sorting?: boolean | undefined;
  /** Default: true. */
  readonly caseSensitive?: boolean | undefined;
  /** Default: `"asc"`. */
  readonly order?: "asc" | "desc" | undefined;
  /** Whether it sorts as EBCDIC does. Default: false. */
  readonly ebcdic?: boolean | undefined;
}

interface Keyed {
  /** Columns, by name where nothing else is to be said of them. */
  readonly keys?: readonly (string | PartitionKey)[] | undefined;
}

interface Kept {
  /** Whether rows with equal keys stay in order. */
  readonly stable?: boolean | undefined;
  /** Whether of rows with equal keys only one stays. */
  readonly unique?: boolean | undefined;
}

interface Sorted extends Kept {
  /** Whether rows are sorted by the keys. */
  readonly sort?: boolean | undefined;
}

/** Only what spreads or collects rows by keys can sort them; the vendor's choice takes none of these. */
export type Partitioning = Keyed &
  (
    | ({ readonly type: "hash" | "modulus" | "range" | "sequential" } & Sorted)
    | ({
        readonly type: "entire" | "random" | "roundrobin" | "same";
        readonly sort?: undefined;
      } & Kept)
    | {
        readonly type: "auto";
        readonly sort?: undefined;
        readonly stable?: undefined;
        readonly unique?: undefined;
      }
  );
