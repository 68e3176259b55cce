// Generated from spec/datastage/groups/buckets.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** The bucket of an object store. */
export interface Buckets {
  /** Bucket. */
  bucket?: Value<string>;
  /** Create bucket. Default false. */
  createBucket?: Value<boolean>;
  /** Delete bucket. Default false. */
  deleteBucket?: Value<boolean>;
}

/** The bucket of an object store. */
export const buckets: Rows = { bucket: "m string", createBucket: "t bool", deleteBucket: "t bool" };
