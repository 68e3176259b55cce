// Generated from spec/datastage/groups/file-codecs.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows } from "specanvil/datastage/stage";

/** Compression codec. */
export const AvroCodec = {
  bzip2: "bzip2",
  deflate: "deflate",
  null: "null",
  snappy: "snappy",
} as const;

/** Compression codec. */
export type AvroCodec = (typeof AvroCodec)[keyof typeof AvroCodec];

/** Compression codec. */
export const OrcCodec = {
  lz4: "lz4",
  lzo: "lzo",
  none: "none",
  snappy: "snappy",
  zlib: "zlib",
} as const;

/** Compression codec. */
export type OrcCodec = (typeof OrcCodec)[keyof typeof OrcCodec];

/** Compression codec. */
export const ParquetCodec = {
  gzip: "gzip",
  uncompressed: "uncompressed",
  snappy: "snappy",
} as const;

/** Compression codec. */
export type ParquetCodec = (typeof ParquetCodec)[keyof typeof ParquetCodec];

/** Compression of files. */
export interface FileCodecs {
  /** Compression codec. One of bzip2, deflate, null, snappy. */
  codecAvro?: Choice<AvroCodec>;
  /** Compression codec. One of lz4, lzo, none, snappy, zlib. */
  codecOrc?: Choice<OrcCodec>;
  /** Compression codec. One of gzip, uncompressed, snappy. */
  codecParquet?: Choice<ParquetCodec>;
}

/** Compression of files. */
export const fileCodecs: Rows = {
  codecAvro: ["t enum", AvroCodec],
  codecOrc: ["t enum", OrcCodec],
  codecParquet: ["t enum", ParquetCodec],
};
