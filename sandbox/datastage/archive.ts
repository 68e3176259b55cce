import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isObject, type JsonObject } from "../json.js";
import { Refusal } from "../reply.js";
import type { Platform } from "./platform.js";
import type { Entity } from "./records.js";

/** What an archive holds: the folders that mean something, by the kind of what lies in them. */
const folders = {
  parameterSet: "parameter_set",
  connection: "connection",
  subflow: "data_intg_subflow",
  flow: "data_intg_flow",
} as const;
export type ArchivedKind = keyof typeof folders;

/** One thing of an archive. */
export interface Archived {
  readonly kind: ArchivedKind;
  readonly name: string;
  readonly content?: JsonObject;
  /** Why it can't be read. */
  readonly fault?: string;
}

/** What is unpacked of one archive at most, in bytes. */
const MOST = 1024 * 1024 * 1024;

/** Always the same bytes for the same contents. */
const EPOCH = new Date("2020-01-01T00:00:00Z");

export function archiveOf(platform: Platform, flows: readonly Entity[], all: boolean): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const add = (kind: ArchivedKind, { name }: Entity, content: unknown): void => {
    files[`${folders[kind]}/${fileName(name)}.json`] = strToU8(JSON.stringify(content, null, 2));
  };
  for (const flow of flows) add("flow", flow, flow.content["document"]);
  const project = flows[0]?.project;
  if (all) {
    const used = JSON.stringify(flows.map(({ content }) => content["document"]));
    // What a flow names by its id comes along.
    const isUsed = ({ id }: Entity): boolean => used.includes(id);
    for (const set of platform.all("parameterSet", project).filter(isUsed)) {
      add("parameterSet", set, { parameter_set: set.content });
    }
    for (const connection of platform.all("connection", project).filter(isUsed)) {
      add("connection", connection, connection.content);
    }
    for (const subflow of platform.all("subflow", project).filter(isUsed)) {
      add("subflow", subflow, subflow.content["document"]);
    }
  }
  // It is waited for more often than kept.
  return zipSync(files, { mtime: EPOCH, level: 1 });
}

/** @throws Refusal 400 for what is no archive */
export function readArchive(bytes: Uint8Array): readonly Archived[] {
  let total = 0;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (kindOf(name) === undefined) return false;
        total += originalSize;
        if (total > MOST)
          throw new Refusal(413, "archive_too_large", "The archive unpacks to more than 1 GiB.");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, "invalid_archive", "The body is no zip archive.");
  }
  return Object.entries(files)
    .flatMap(([path, content]) => {
      const kind = kindOf(path);
      const name = path.split("/").at(-1)?.slice(0, -".json".length) ?? "";
      return kind === undefined ? [] : [archived(kind, name, strFromU8(content))];
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What flows need comes before them. */
const order = Object.keys(folders) as ArchivedKind[];

function kindOf(path: string): ArchivedKind | undefined {
  if (!path.endsWith(".json")) return undefined;
  const parts = path.split("/").slice(0, -1);
  return order.find((kind) => parts.includes(folders[kind]));
}

function archived(kind: ArchivedKind, name: string, text: string): Archived {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind, name, fault: "The entry is no JSON." };
  }
  const [first] = Array.isArray(json) ? (json as unknown[]) : [json];
  const inner = isObject(first) ? (first["attachments"] ?? first["parameter_set"] ?? first) : first;
  if (!isObject(inner)) return { kind, name, fault: "The entry is no JSON object." };
  const isFlow = kind === "flow" || kind === "subflow";
  if (isFlow && !Array.isArray(inner["pipelines"])) {
    return { kind, name, fault: "The entry has no pipelines." };
  }
  return { kind, name, content: inner as JsonObject };
}

/** A name as a part of a path. */
function fileName(name: string): string {
  return name.replaceAll("/", "_");
}
