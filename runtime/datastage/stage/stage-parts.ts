import type { AnySecret } from "../../secret/is-secret.js";
import type { DocumentValue, Parameters } from "../document/types.js";
import type { Condition, Connection, Names, Stage } from "./descriptor.js";
import { propertiesOf, type Property } from "./properties.js";
import { isReference } from "./value.js";
import { type View, viewsOf } from "./views.js";

/** What a user has set, by property; undefined is not set, null is set to nothing. */
export type Props = Readonly<Record<string, unknown>>;

/** How many links of each kind a stage has: inputs and outputs are those that are neither references nor rejects. */
export interface LinkCounts {
  readonly inputs: number;
  readonly outputs: number;
  readonly references: number;
  readonly rejects: number;
  /** Links of any kind that enter it; by default, inputs and references. */
  readonly enters?: number;
  /** Links of any kind that leave it; by default, outputs and rejects. */
  readonly leaves?: number;
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
  const into = inputs + references;
  const out = outputs + rejects;
  const views = viewsOf(stage);
  const read = (property: Property): unknown => {
    if (property.type === "inputs") return into;
    if (property.type === "outputs") return out;
    const value = props[property.name];
    return value === undefined ? property.fallback : value;
  };
  const set = setIn(views.known, props);
  const write = (view: View, parts: Parameters): Parameters => {
    for (const property of set.length === 0 ? view.required : merged(view, set)) {
      const value = read(property);
      if (value === null) continue;
      const condition = view.conditions?.[property.name];
      if (condition !== undefined && props[property.name] === undefined && !holds(condition))
        continue;
      parts[property.wire] = wireValue(value, property.names);
    }
    return parts;
  };
  const holds = (condition: Condition): boolean =>
    condition !== false &&
    Object.entries(condition).every(([name, values]) => {
      const property = views.known.get(name);
      const value = property === undefined ? null : read(property);
      return values.includes((isReference(value) ? "#" : value) as DocumentValue & string);
    });
  const node = write(views.p, {});
  for (const property of views.always) {
    const value = read(property);
    if (value !== null) node[property.wire] = value as DocumentValue;
  }
  return {
    node,
    input: write(views.i, {}),
    output: write(views.o, {}),
    connection: stage.connection === undefined ? undefined : connected(),
  };

  function connected(): Parameters {
    const parts: Parameters = {};
    if ((counts.leaves ?? out) > 0) write(views.s, parts);
    return (counts.enters ?? into) > 0 ? write(views.t, parts) : parts;
  }
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

/** The properties that are set, in the order of the document. */
function setIn(known: ReadonlyMap<string, Property>, props: Props): Property[] {
  const set: Property[] = [];
  for (const name in props) {
    const property = props[name] === undefined ? undefined : known.get(name);
    if (property !== undefined) set.push(property);
  }
  return set.sort((a, b) => a.rank - b.rank);
}

/** The properties that a view requires and those of it that are set, in the order of the document. */
function merged(view: View, set: readonly Property[]): Property[] {
  const all: Property[] = [];
  let at = 0;
  for (const property of set) {
    if (!property.views.includes(view.letter)) continue;
    for (
      let next = view.required[at];
      next && next.rank < property.rank;
      next = view.required[at]
    ) {
      all.push(next);
      at += 1;
    }
    if (view.required[at] === property) at += 1;
    all.push(property);
  }
  return [...all, ...view.required.slice(at)];
}

/** A value as the document holds it: keys of a list's items under their names on the wire, a copy otherwise. */
function wireValue(value: unknown, names: Names | undefined): DocumentValue {
  if (typeof value !== "object" || value === null) return value as DocumentValue;
  if (Array.isArray(value)) return value.map((item) => wireValue(item, names));
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.map(([key, part]) => [
      (names?.[key] as string | undefined) ?? key,
      wireValue(part, undefined),
    ]),
  );
}
