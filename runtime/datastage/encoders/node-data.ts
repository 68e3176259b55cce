import { type Entry, isEntry, textOf } from "../columns/property.js";
import type { DocumentValue } from "../document/types.js";
import type { Encoder } from "./encoder.js";

interface ColumnNames {
  /** The parameter that holds a list of entries, and their key that names a column. */
  readonly in: string;
  readonly key: string;
}

/** Makes of a list of entries the names in them. */
export const columnNames: Encoder<ColumnNames> = ({ parameters }, { in: parameter, key }) => {
  const list = parameters[parameter];
  if (!Array.isArray(list)) return;
  parameters[parameter] = (list as DocumentValue[]).map((item) =>
    isEntry(item) ? ((item as Entry)[key] as DocumentValue) : item,
  );
};

/** Where a column out has an expression, that is its description. */
export const derivedDescriptions: Encoder = ({ outputs }) => {
  for (const { metadata, app_data } of outputs.flatMap(({ fields = [] }) => fields)) {
    const { derivation } = app_data;
    if (derivation !== undefined) metadata.description = derivation as string;
  }
};

interface CustomOperator {
  /** The property that holds the id of the asset which defines the stage. */
  readonly asset: string;
  /** What kind of asset that is. */
  readonly type: number;
}

/** Says which asset defines the stage. */
export const customOperator: Encoder<CustomOperator> = ({ props, datastage }, data) => {
  const asset = textOf(props, data.asset);
  if (asset !== undefined) datastage["custom_op_asset_id"] = asset;
  datastage["custom_optype"] = data.type;
};
