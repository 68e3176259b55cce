import { type Entry, isEntry } from "../columns/property.js";
import type { DocumentValue, Parameters } from "../document/types.js";
import type { Encoder, PortDraft } from "./encoder.js";

/** The entries of a list that stands in the parameters of a port, and is there for all of them. */
function entriesIn(parameters: Parameters, parameter: string): readonly Entry[] | undefined {
  const value = parameters[parameter];
  return Array.isArray(value) ? (value as unknown[]).filter(isEntry) : undefined;
}

/** What says which parts of a list the outputs have. */
export interface Constraints {
  readonly rule?: Encoder<Constraints>;
  /** The parameter that holds a list with an entry for each output. */
  readonly in: string;
  /** The key that names the output. */
  readonly link: string;
  /** What an output has of its entry: by parameter, the keys that may hold it. */
  readonly parameters: { readonly [parameter: string]: readonly string[] };
}

/** Gives to each output what a list for all of them says of it. */
export const constraints: Encoder<Constraints> = ({ outputs }, data) => {
  for (const { link, parameters } of outputs) {
    const entries = entriesIn(parameters, data.in);
    if (!entries) continue;
    Reflect.deleteProperty(parameters, data.in);
    const entry = entries.findLast((one) => one[data.link] === link);
    if (!entry) continue;
    for (const [parameter, keys] of Object.entries(data.parameters)) {
      const key = keys.find((one) => one in entry);
      parameters[parameter] = key === undefined ? null : (entry[key] as DocumentValue);
    }
  }
};

interface Predicates {
  /** The parameter that holds a list with an entry for each output. */
  readonly in: string;
  /** The keys that name the output, and hold what it gets. */
  readonly link: string;
  readonly value: string;
}

/** Makes of a list for all outputs what it says of this one. */
export const predicates: Encoder<Predicates> = ({ outputs }, data) => {
  for (const { link, parameters } of outputs) {
    const entries = entriesIn(parameters, data.in);
    if (!entries) continue;
    const value = entries.findLast((one) => one[data.link] === link)?.[data.value];
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (value && !isEmpty) parameters[data.in] = value as DocumentValue;
    else Reflect.deleteProperty(parameters, data.in);
  }
};

interface RejectPort {
  readonly parameter: string;
}

/** Marks the outputs that take what is rejected. */
export const rejectPort: Encoder<RejectPort> = ({ outputs }, { parameter }) => {
  for (const { type, parameters } of outputs) {
    if (type === "REJECT") parameters[parameter] = true;
  }
};

interface PerLink {
  /** By property that holds a value for each link, the parameter of the link's port. */
  readonly inputs: { readonly [property: string]: string };
  readonly outputs: { readonly [property: string]: string };
}

/** Gives to each port the value of its link. */
export const perLink: Encoder<PerLink> = ({ props, inputs, outputs }, data) => {
  const give = (ports: readonly PortDraft[], map: PerLink["inputs"]) => {
    for (const [property, parameter] of Object.entries(map)) {
      const { [property]: values } = props;
      if (!isEntry(values)) continue;
      for (const { link, parameters } of ports) {
        if (Object.hasOwn(values, link)) parameters[parameter] = values[link] as DocumentValue;
      }
    }
  };
  give(inputs, data.inputs);
  give(outputs, data.outputs);
};

/** What says which parts of a list the inputs have. */
export interface Lookups {
  readonly rule?: Encoder<Lookups>;
  /** The parameter that holds a list with an entry for each link. */
  readonly in: string;
  /** The key that names the link. */
  readonly link: string;
  /** The keys of an entry that become parameters of the link's port. */
  readonly parameters: readonly string[];
}

/** Gives to each input what a list for all of them says: how its columns are looked up by those of the primary link. */
export const lookups: Encoder<Lookups> = (node, data) => {
  const primary = node.inputs.findLast(({ type }) => type === "PRIMARY")?.link ?? "None";
  for (const { link, parameters } of node.inputs) {
    const entries = entriesIn(parameters, data.in)?.filter((one) => one[data.link] === link);
    if (!entries) continue;
    for (const entry of entries) {
      for (const key of data.parameters) {
        if (key in entry) parameters[key] = entry[key] as DocumentValue;
      }
    }
    const keys = entries.flatMap((entry) => keysOf(entry, primary));
    if (keys.length > 0) parameters[data.in] = keys;
    else Reflect.deleteProperty(parameters, data.in);
  }
};

function keysOf({ derivations }: Entry, primary: string): DocumentValue[] {
  return (Array.isArray(derivations) ? (derivations as unknown[]) : [])
    .filter(isEntry)
    .map((derivation) => {
      const of = (property: string, key: string) => derivation[property] ?? derivation[key];
      const expression = of("keyExpression", "key_expression") as string | undefined;
      const column = `${primary}.${expression ?? ""}`;
      return {
        // What says how a range is looked up is an expression as it stands.
        parsedExpression:
          expression === undefined ? null : expression.includes("Range") ? expression : column,
        sourceColumn: column,
        keyType: of("keyType", "key_type") as string,
        columnName: of("keyColumn", "key_column") as string,
      };
    });
}
