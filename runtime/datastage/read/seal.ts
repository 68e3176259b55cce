import { Secret } from "../../secret/secret.js";
import type { Connection, Stage } from "../stage/index.js";
import { sealed } from "./read-properties.js";
import { isObject, type Source } from "./source-document.js";

/** The connection of the kind of a stage. */
export type ConnectionOf = (stage: Stage | undefined) => Connection | undefined;

/** A document whose secrets are sealed: those of connections, and the values of parameters that are encrypted. */
export function sealedDocument(
  document: Source,
  stageOf: (op: unknown) => Stage | undefined,
  connectionOf: ConnectionOf,
): Source {
  /** The same with the items of a list changed, where it has one. */
  const each = (source: Source, key: string, change: (item: Source) => Source): Source => {
    const value = source[key];
    if (!Array.isArray(value)) return source;
    const items = (value as unknown[]).map((item) => (isObject(item) ? change(item) : item));
    return { ...source, [key]: items };
  };
  const node = (source: Source): Source => {
    const { connection } = source;
    if (!isObject(connection)) return source;
    return { ...source, connection: sealed(connection, connectionOf(stageOf(source["op"]))) };
  };
  const parameter = (source: Source): Source => {
    const { type, value } = source;
    const isSecret = type === "encrypted" && typeof value === "string" && value !== "";
    return isSecret ? { ...source, value: Secret.value(value) } : source;
  };
  const { parameters } = document;
  const open = each(document, "pipelines", (pipeline) => each(pipeline, "nodes", node));
  if (!isObject(parameters)) return open;
  return { ...open, parameters: each(parameters, "local_parameters", parameter) };
}
