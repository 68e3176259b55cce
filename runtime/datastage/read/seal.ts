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
  const list = (value: unknown, change: (item: Source) => Source): unknown =>
    Array.isArray(value)
      ? (value as unknown[]).map((item) => (isObject(item) ? change(item) : item))
      : value;
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
  return {
    ...document,
    ...(isObject(parameters) && {
      parameters: {
        ...parameters,
        local_parameters: list(parameters["local_parameters"], parameter),
      },
    }),
    pipelines: list(document["pipelines"], (pipeline) => ({
      ...pipeline,
      nodes: list(pipeline["nodes"], node),
    })),
  };
}
