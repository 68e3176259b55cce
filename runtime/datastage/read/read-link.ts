import type { PartitionKey, Partitioning } from "../api/partitioning.js";
import type { Field, LinkType } from "../document/types.js";
import type { Schema } from "../schema/schema.js";
import {
  isObject,
  maybeText,
  objectAt,
  objectsAt,
  refuse,
  type Source,
  textAt,
} from "./source-document.js";

const types: readonly string[] = ["PRIMARY", "REFERENCE", "REJECT"];

/** @throws FlowError `FLOW_DOCUMENT` for a type that there isn't, with which the vendor's reader can save nothing */
export function typeOf(link: Source, place: string): LinkType {
  const type = textAt(link, "type_attr", place);
  if (types.includes(type)) return type as LinkType;
  return refuse(`${place}.type_attr`, `must be one of ${types.join(", ")}`);
}

/** The columns in a schema of the document; each has what the vendor's reader asks for. */
export function columnsIn(schema: Source, place: string): Schema {
  const fields = objectsAt(schema, "fields", place).map((field, index) => {
    const at = `${place}.fields[${index}]`;
    textAt(field, "name", at);
    textAt(objectAt(field, "app_data", at), "odbc_type", `${at}.app_data`);
    if (!isObject(field["metadata"])) refuse(`${at}.metadata`, "must be an object");
    return field as unknown as Field;
  });
  return { fields };
}

/** How rows are spread over partitions, as an input port says it; undefined where it doesn't. */
export function partitioningIn(parameters: Source): Partitioning | undefined {
  const collected = parameters["part_coll"];
  if (collected !== "part_type" && collected !== "none") return undefined;
  const isSequential = collected === "none";
  const type = isSequential ? "sequential" : maybeText(parameters, "part_type");
  if (type === undefined) return undefined;
  const list = parameters[isSequential ? "keyColsNone" : "keyColsPart"];
  const flag = (key: string) =>
    typeof parameters[key] === "boolean" ? parameters[key] : undefined;
  return {
    type,
    keys: (Array.isArray(list) ? (list as unknown[]) : []).filter(isObject).map(keyOf),
    sort: flag("perform_sort"),
    stable: flag("part_stable"),
    unique: flag("part_unique"),
  } as Partitioning;
}

function keyOf(key: Source): PartitionKey {
  return {
    column: maybeText(key, "keyCol") ?? "",
    ...(key["sorting"] === true && { sorting: true }),
    ...(key["ci-cs"] === "ci" && { caseSensitive: false }),
    ...(key["asc-desc"] === "desc" && { order: "desc" }),
    ...(key["ebcdic"] === "ebcdic" && { ebcdic: true }),
  };
}
