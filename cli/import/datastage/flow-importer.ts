import type { BatchFlow } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { isObject } from "../../part.js";
import type { ArchiveEntry } from "../archive.js";
import { jsonOf } from "../content.js";
import { ImportError } from "../import-error.js";
import type { Importer, Program } from "../importer.js";
import { type Beside, nothingBeside, type SetFacts } from "./attempt.js";
import { flowProgram } from "./flow-program.js";

/** The folders of an export that hold what flows are made of. */
const folders = {
  flow: "data_intg_flow",
  subflow: "data_intg_subflow",
  parameterSet: "parameter_set",
} as const;

/** Makes programs of DataStage flows: of a document, of an answer of the service, of an export. */
export const flowImporter: Importer = {
  what: "a DataStage flow (its document, or an export of flows)",
  knows({ holds }) {
    if ("json" in holds) return isDocument(holds.json);
    return holds.entries.some((entry) => isIn(entry, "flow"));
  },
  programs({ file, name, holds }) {
    if ("json" in holds) return [program(holds.json, file, name, nothingBeside)];
    return ofArchive(holds.entries, file);
  },
};

function isDocument(json: unknown): boolean {
  const [only] = Array.isArray(json) ? (json as unknown[]) : [json];
  if (!isObject(only)) return false;
  const inner = only["attachments"] ?? only["pipeline_flows"];
  return (
    "pipelines" in only || "primary_pipeline" in only || (inner !== undefined && isDocument(inner))
  );
}

function isIn({ path }: ArchiveEntry, kind: keyof typeof folders): boolean {
  return path.endsWith(".json") && path.split("/").slice(0, -1).includes(folders[kind]);
}

function program(json: unknown, file: string, name: string, beside: Beside): Program {
  return flowProgram(flowOf(json, file, name), file, beside);
}

/** @throws ImportError that says of which file the document is */
function flowOf(json: unknown, file: string, name: string): BatchFlow {
  try {
    const { name: given } = (
      isObject(json) && isObject(json["metadata"]) ? json["metadata"] : {}
    ) as { name?: unknown };
    return readFlow(json, typeof given === "string" ? {} : { name });
  } catch (cause) {
    throw new ImportError("IMPORT_CONTENT", `${file}: ${(cause as Error).message}`, { cause });
  }
}

function ofArchive(entries: readonly ArchiveEntry[], file: string): Program[] {
  const named = (kind: keyof typeof folders): Map<string, ArchiveEntry> =>
    new Map(entries.filter((entry) => isIn(entry, kind)).map((entry) => [nameOf(entry), entry]));
  const place = (entry: ArchiveEntry): string => `${file}, ${JSON.stringify(entry.path)}`;
  const [subflows, sets] = [named("subflow"), named("parameterSet")];
  const beside: Beside = {
    subflow(name) {
      const entry = subflows.get(name);
      return entry && flowOf(jsonOf(entry.read(), place(entry)), place(entry), name);
    },
    parameterSet(name) {
      const entry = sets.get(name);
      return entry && setFacts(jsonOf(entry.read(), place(entry)));
    },
  };
  return [...named("flow")].map(([name, entry]) =>
    program(jsonOf(entry.read(), place(entry)), place(entry), name, beside),
  );
}

function nameOf({ path }: ArchiveEntry): string {
  return path.split("/").at(-1)?.slice(0, -".json".length) ?? "";
}

function setFacts(json: unknown): SetFacts | undefined {
  const set = isObject(json) ? (json["parameter_set"] ?? json) : undefined;
  if (!isObject(set)) return undefined;
  const list = (key: string): Readonly<Record<string, unknown>>[] => {
    const value = set[key];
    return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
  };
  const text = (value: unknown): string | undefined =>
    typeof value === "string" ? value : undefined;
  return {
    parameters: list("parameters").flatMap((each) => {
      const name = text(each["name"]);
      return name === undefined ? [] : [{ name, type: text(each["type"]) ?? "string" }];
    }),
    valueSets: list("value_sets").flatMap((each) => text(each["name"]) ?? []),
  };
}
