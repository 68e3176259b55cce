// Generated from spec/datastage/groups/data-assets.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** The data asset that a target makes, and how texts are typed. */
export interface DataAssets {
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
}

/** The data asset that a target makes, and how texts are typed. */
export const dataAssets: Rows = {
  createDataAsset: "t bool registerDataAsset",
  dataAssetName: "T string dataAssetName",
  defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
  generateUnicodeTypeColumns: "s bool generate_unicode_columns",
};
