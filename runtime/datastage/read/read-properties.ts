import { Secret } from "../../secret/secret.js";
import type { LocalConnection, ProjectConnection } from "../parameters/connection.js";
import {
  type Connection,
  isReference,
  type Property,
  propertiesOf,
  type Stage,
} from "../stage/index.js";
import { isSame } from "./merge.js";
import { isObject, maybeText, objectAt, objectsAt, type Source } from "./source-document.js";

type Props = Record<string, unknown>;

/** What is set on a stage, from all places of its node that say so; what would be there anyway isn't set. */
export function propsOf(stage: Stage, node: Source, place: string): Props {
  const connection = objectAt(node, "connection", place);
  const ports = (key: string) =>
    objectsAt(node, key, place).map((port) => objectAt(port, "parameters", place));
  const views: Readonly<Record<string, readonly Source[]>> = {
    p: [objectAt(node, "parameters", place)],
    a: [objectAt(node, "parameters", place)],
    i: ports("inputs"),
    o: ports("outputs"),
    s: [objectAt(connection, "properties", place)],
    t: [objectAt(connection, "properties", place)],
  };
  const props: Props = {};
  for (const property of propertiesOf(stage).values()) {
    const { name, type } = property;
    if (type === "inputs" || type === "outputs") continue;
    const value = valueIn(property, views);
    if (value !== undefined) props[name] = unnamed(value, property);
  }
  return props;
}

function valueIn(
  { wire, views, required, fallback }: Property,
  sources: Readonly<Record<string, readonly Source[]>>,
): unknown {
  // What is set stands in all of its views.
  const isSet = [...views].every((view) => {
    const held = "pio".includes(view) ? (sources[view] ?? []) : [];
    return held.length === 0 || held.some((source) => Object.hasOwn(source, wire));
  });
  if (!isSet) return undefined;
  const isAlways = views.includes("a");
  for (const view of views) {
    const isThere = required.includes(view) || (isAlways && "pa".includes(view));
    for (const source of sources[view] ?? []) {
      if (!Object.hasOwn(source, wire)) continue;
      const value = source[wire];
      if (!isThere || !isSame(value, fallback)) return value;
    }
  }
  return undefined;
}

/** Items of a list by the names that users write. */
function unnamed(value: unknown, { type, names }: Property): unknown {
  if (type !== "list" || !Array.isArray(value) || names === undefined) return value;
  const back = new Map(Object.entries(names).map(([name, wire]) => [wire as string, name]));
  return (value as unknown[]).map((item) => {
    if (!isObject(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([key, part]) => [back.get(key) ?? key, part]),
    );
  });
}

/** The connection of a stage: one of the project, or one of the flow's own; undefined where nothing is said. */
export function connectionIn(
  node: Source,
  described: Connection | undefined,
  place: string,
): ProjectConnection | LocalConnection | undefined {
  const { connection } = node;
  if (!isObject(connection)) return undefined;
  const name = maybeText(connection, "name");
  const ref = maybeText(connection, "ref") ?? "local";
  if (ref !== "local")
    return { assetId: ref, projectId: maybeText(connection, "project_ref"), name };
  if (described === undefined) return undefined;
  const properties = objectAt(connection, "properties", place);
  const props: Props = {};
  for (const { name: property, wire } of propertiesOf(described).values()) {
    if (Object.hasOwn(properties, wire)) props[property] = properties[wire];
  }
  if (name === undefined && Object.keys(props).length === 0) return undefined;
  return { connection: described, props, name };
}

const secretive = /pass(?:word|phrase)|secret|token|credential|private.?key|api.?key|access.?key/i;

/** The same connection, its secrets sealed: what is called like one, and what is known to be one. */
export function sealed(connection: Source, described: Connection | undefined): Source {
  const known = new Set(
    described &&
      [...propertiesOf(described).values()].flatMap(({ type, wire }) =>
        type === "secret" ? [wire] : [],
      ),
  );
  const seal = (value: unknown, key: string): unknown => {
    if (typeof value === "string" && value !== "" && !isReference(value)) {
      return known.has(key) || secretive.test(key) ? Secret.value(value) : value;
    }
    if (Array.isArray(value)) return value.map((item) => seal(item, key));
    return isObject(value) ? sealAll(value) : value;
  };
  const sealAll = (source: Source): Source =>
    Object.fromEntries(Object.entries(source).map(([key, value]) => [key, seal(value, key)]));
  return sealAll(connection);
}
