import { copied } from "../columns/copies.js";
import { entriesOf, type Entry, isEntry } from "../columns/property.js";
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

interface ParameterAhead {
  readonly parameter: string;
  /** The parameters before the first of which it stands. */
  readonly before: readonly string[];
}

/** Puts a parameter before others, where the vendor's order isn't that of names. */
export const parameterAhead: Encoder<ParameterAhead> = ({ parameters }, { parameter, before }) => {
  const keys = Object.keys(parameters);
  const at = keys.findIndex((key) => before.includes(key));
  if (at < 0 || !keys.includes(parameter)) return;
  for (const key of [parameter, ...keys.slice(at).filter((one) => one !== parameter)]) {
    const value = parameters[key] as DocumentValue;
    Reflect.deleteProperty(parameters, key);
    parameters[key] = value;
  }
};

/** Where a column out has an expression, that is its description. */
export const derivedDescriptions: Encoder = ({ outputs }) => {
  for (const output of outputs) {
    // Copies: what uses a subflow with the stage inside isn't told.
    output.fields = output.fields?.map((field) => {
      const { derivation } = field.app_data;
      if (derivation === undefined) return field;
      const made = copied(field);
      made.metadata.description = derivation as string;
      return made;
    });
  }
};

interface CustomOperator {
  /** The property that holds the asset: `{ id, name, outputs, properties: [{ name, default, conversion }] }`. */
  readonly asset: string;
  /** What kind of asset that is. */
  readonly type: number;
  /** The conversion of a property that says none. */
  readonly conversion: string;
  /** The parameters that come last. */
  readonly last: readonly string[];
}

/** A stage that is an asset of its own: its name and properties are those of the asset. */
export const customOperator: Encoder<CustomOperator> = (node, data) => {
  const { parameters } = node;
  const { [data.asset]: asset } = node.props;
  node.datastage["custom_optype"] = data.type;
  if (!isEntry(asset)) return;
  const { id, name, outputs } = asset;
  if (typeof id === "string") node.datastage["custom_op_asset_id"] = id;
  if (typeof name === "string") node.op = name;
  if (typeof outputs === "number") node.outLinks = [outputs, outputs];
  const properties = entriesOf(asset, "properties");
  if (properties.length === 0) return;
  const last = data.last.map((key) => [key, parameters[key]] as const);
  for (const [key] of last) Reflect.deleteProperty(parameters, key);
  const names = properties.map((property) => String(property["name"]));
  parameters["properties_order"] = names;
  const conversions = properties.map(({ conversion = data.conversion }) => conversion);
  parameters["conversion"] = Object.fromEntries(
    names.map((key, at) => [key, conversions[at] as string]),
  );
  const defaults = new Map<string, unknown>();
  properties.forEach(({ default: value }, at) => {
    const key = names[at] as string;
    // Of two of one name, the one that has a value says it.
    if (value || !defaults.has(key)) defaults.set(key, value ?? "");
  });
  for (const [key, value] of defaults) parameters[key] = value as DocumentValue;
  // The engine's own settings are what they are, whatever the asset calls its properties.
  for (const [key, value] of last) if (value !== undefined) parameters[key] = value;
};
