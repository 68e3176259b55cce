import type { DocumentValue, Parameters } from "../document/types.js";
import type { AnySecret } from "../../secret/is-secret.js";
import type { Condition, Connection, Names, Stage } from "./descriptor.js";
import { propertiesOf, type Property } from "./properties.js";
import { isReference } from "./value.js";

/** What a user has set, by property; undefined is not set, null is set to nothing. */
export type Props = Readonly<Record<string, unknown>>;

/** How many links of each kind a stage has: inputs and outputs are those that are neither references nor rejects. */
export interface LinkCounts {
  readonly inputs: number;
  readonly outputs: number;
  readonly references: number;
  readonly rejects: number;
}

/** What a flow document says of a stage by its properties alone; new objects, keys in the document's order. */
export interface StageParts {
  /** Parameters of the node. */
  readonly node: Parameters;
  /** Parameters of each of its input ports. */
  readonly input: Parameters;
  /** Parameters of each of its output ports. */
  readonly output: Parameters;
  /** Properties of its connection; undefined for a stage that has none. */
  readonly connection: Parameters | undefined;
}

/**
 * Turns the properties of a stage into what the document says of them: set or required ones in each view, in the
 * document's order and under its names. Checks nothing; what the stage doesn't know is left out.
 */
export function stageParts(stage: Stage, props: Props, counts: LinkCounts): StageParts {
  const { inputs, outputs, references, rejects } = counts;
  const known = propertiesOf(stage);
  const links: Props = { inputs: inputs + references, outputs: outputs + rejects };
  const read = (property: Property): unknown => links[property.type] ?? valueOf(property, props);
  const view = (letter: string, into: Parameters = {}): Parameters => {
    const conditions = stage.when?.[letter] ?? {};
    for (const property of known.values()) {
      if (!property.views.includes(letter)) continue;
      const value = read(property);
      if (value === null) continue;
      const isSet = property.type in links || props[property.name] !== undefined;
      if (!isSet && !property.required.includes(letter)) continue;
      const condition = conditions[property.name];
      if (!isSet && condition !== undefined && !holds(condition)) continue;
      into[property.wire] = wireValue(value, property.names);
    }
    return into;
  };
  const holds = (condition: Condition): boolean =>
    condition !== false &&
    Object.entries(condition).every(([name, values]) => {
      const property = known.get(name);
      const value = property === undefined ? null : read(property);
      return values.includes((isReference(value) ? "#" : value) as DocumentValue & string);
    });
  const node = view("p");
  for (const property of known.values()) {
    const value = property.views.includes("a") ? read(property) : null;
    if (value !== null) node[property.wire] = value as DocumentValue;
  }
  const connection: Parameters = {};
  if (outputs + rejects > 0) view("s", connection);
  if (inputs + references > 0) view("t", connection);
  return {
    node,
    input: view("i"),
    output: view("o"),
    connection: stage.connection === undefined ? undefined : connection,
  };
}

/** The properties of a connection that stands in the flow itself: what is set, under the document's names. */
export function connectionParts(
  connection: Connection,
  props: Props,
): Record<string, DocumentValue | AnySecret> {
  const parts: Record<string, DocumentValue | AnySecret> = {};
  for (const { name, wire } of propertiesOf(connection).values()) {
    const value = props[name];
    if (value !== undefined && value !== null) parts[wire] = value as DocumentValue | AnySecret;
  }
  return parts;
}

function valueOf({ name, fallback }: Property, props: Props): unknown {
  const value = props[name];
  return value === undefined ? fallback : value;
}

/** A value as the document holds it: keys of a list's items under their names on the wire, a copy otherwise. */
function wireValue(value: unknown, names: Names | undefined): DocumentValue {
  if (Array.isArray(value)) return value.map((item) => wireValue(item, names));
  if (typeof value !== "object" || value === null) return value as DocumentValue;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.map(([key, part]) => [
      (names?.[key] as string | undefined) ?? key,
      wireValue(part, undefined),
    ]),
  );
}
