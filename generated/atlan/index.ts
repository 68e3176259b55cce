// Generated from spec/atlan/index.yaml. Do not edit; run `specanvil generate`.
/**
 * The client of Atlan's workflow API, with the enums and asset attributes that its packages share.
 * @module
 */
export * from "specanvil/atlan/client";
export {
  AssetInputHandling,
  AssetDeltaHandling,
  AssetRemovalType,
  LineageAssetType,
  LineageOutput,
  WorkflowPackage,
} from "./enums.js";
export {
  type AnyAssetField,
  AssetField,
  TableField,
  ViewField,
  MaterialisedViewField,
  ColumnField,
  SchemaField,
  DatabaseField,
  ConnectionField,
  AtlasGlossaryField,
  AtlasGlossaryTermField,
  AtlasGlossaryCategoryField,
  DataDomainField,
  DataProductField,
} from "./asset-fields.js";
