// Generated from spec/datastage/groups/table-formats.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Compression codec. */
export const TableDataFileCompressionCodec = {
  bzip2: "bzip2",
  deflate: "deflate",
  gzip: "gzip",
  lz4: "lz4",
  lzo: "lzo",
  uncompressed: "uncompressed",
  snappy: "snappy",
  zlib: "zlib",
} as const;

/** Compression codec. */
export type TableDataFileCompressionCodec =
  (typeof TableDataFileCompressionCodec)[keyof typeof TableDataFileCompressionCodec];

/** Table data file format. */
export const TableDataFileFormat = { avro: "avro", orc: "orc", parquet: "parquet" } as const;

/** Table data file format. */
export type TableDataFileFormat = (typeof TableDataFileFormat)[keyof typeof TableDataFileFormat];

/** Table format. */
export const TableFormat = { deltalake: "deltalake", file: "file", iceberg: "iceberg" } as const;

/** Table format. */
export type TableFormat = (typeof TableFormat)[keyof typeof TableFormat];

/** Tables that are kept as files. */
export interface TableFormats {
  /** Endpoint folder. */
  endpointFolder?: Value<string>;
  /** Compression codec. One of bzip2, deflate, gzip, lz4, lzo, uncompressed, snappy, zlib. */
  tableDataFileCompressionCodec?: Choice<TableDataFileCompressionCodec>;
  /** Table data file format. One of avro, orc, parquet; default avro. */
  tableDataFileFormat?: Choice<TableDataFileFormat>;
  /** Table format. One of deltalake, file, iceberg. */
  tableFormat?: Choice<TableFormat>;
  /** Table namespace. */
  tableNamespace?: Value<string>;
  /** The cache expiration. */
  theCacheExpiration?: Value<string>;
  /** The cache size. */
  theCacheSize?: Integer;
  /** The data path. */
  theDataPath?: Value<string>;
  /** The partition columns. */
  thePartitionColumns?: Value<string>;
  /** The partition paths. */
  thePartitionPaths?: Value<string>;
}

/** Tables that are kept as files. */
export const tableFormats: Rows = {
  endpointFolder: "m string table_folder_name",
  tableDataFileCompressionCodec: ["t enum", TableDataFileCompressionCodec],
  tableDataFileFormat: ["t enum", TableDataFileFormat],
  tableFormat: ["m enum", TableFormat],
  tableNamespace: "m string",
  theCacheExpiration: "t string table_partition_cache_expiration",
  theCacheSize: "t int table_partition_cache_size",
  theDataPath: "t string table_data_path",
  thePartitionColumns: "t string table_partition_columns",
  thePartitionPaths: "t string table_partition_path",
};
