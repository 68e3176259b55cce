import { type Json, type JsonObject, textOf } from "../json.js";
import { Content, Refusal } from "../reply.js";
import type { Archived, ArchivedKind } from "./archive.js";
import { archiveOf, readArchive } from "./archive.js";
import { type HandlersOf, listIn, projectOf, textIn } from "./exchange.js";
import { compiled, newFlow } from "./flows.js";
import { type Platform, timeText } from "./platform.js";
import type { Entity } from "./records.js";

export const migrationHandlers: HandlersOf = (platform) => [
  [
    "exportFlows",
    (exchange) => {
      const project = projectOf(platform, exchange);
      const flows = listIn(exchange.query, "id").map((id) => platform.get("flow", id, project));
      const all = exchange.query.get("include_dependencies") !== false;
      return new Content("application/octet-stream", archiveOf(platform, flows, all));
    },
  ],
  [
    "importFlows",
    (exchange) => {
      const project = projectOf(platform, exchange);
      if (!(exchange.body instanceof Uint8Array)) {
        throw new Refusal(400, "invalid_archive", "The request has no archive.");
      }
      const files = readArchive(exchange.body) as unknown as Json;
      const options = Object.fromEntries(exchange.query) as JsonObject;
      const content = { files, options, duration: platform.duration };
      return importDocument(
        platform,
        platform.put(platform.make("import", project, "import", content)),
      );
    },
  ],
  [
    "getImport",
    (exchange) => {
      const id = textIn(exchange.path, "import_id");
      return importDocument(platform, platform.get("import", id, projectOf(platform, exchange)));
    },
  ],
];

/** Ends the imports whose time has come. To be called before anything is looked at. */
export function settleImports(platform: Platform): void {
  const now = platform.now();
  for (const entity of platform.all("import")) {
    if (entity.content["rows"] === undefined && now >= endOf(entity)) finish(platform, entity);
  }
}

const types: Readonly<Record<ArchivedKind, string>> = {
  flow: "px_job",
  subflow: "subflow",
  parameterSet: "parameter_set",
  connection: "connection",
};

function finish(platform: Platform, entity: Entity): void {
  const options = entity.content["options"] as JsonObject;
  const files = entity.content["files"] as unknown as readonly Archived[];
  const put: Entity[] = [];
  const rows: Json[] = [];
  let stopped = false;
  for (const file of files) {
    if (file.kind !== "flow" && options["include_dependencies"] === false) continue;
    if (stopped) continue;
    const row = importOne(platform, entity.project, file, options, put);
    rows.push({ ...row, end_time: timeText(endOf(entity)) });
    stopped = options["on_failure"] === "stop" && (row["errors"] as readonly Json[]).length > 0;
  }
  // What was to be imported is kept no longer than that.
  const { duration } = entity.content;
  put.push({ ...entity, content: { options, duration: duration ?? 0, rows, total: files.length } });
  platform.commit({ put });
}

function importOne(
  platform: Platform,
  project: string,
  { kind, name, content, fault }: Archived,
  options: JsonObject,
  put: Entity[],
): JsonObject {
  const row = { name, original_name: name, type: types[kind], errors: [], warnings: [] };
  if (content === undefined) {
    const type = `${kind === "flow" ? "flow" : types[kind]}_creation_failed`;
    return { ...row, errors: [{ type, name, description: fault ?? "" }] };
  }
  const word = kind === "flow" ? "import_flow" : types[kind];
  const taken = (wanted: string): Entity | undefined =>
    put.find((other) => other.kind === kind && other.name === wanted) ??
    platform.find(kind, project, wanted);
  const before = taken(name);
  let status: string | undefined;
  let free = name;
  if (before !== undefined) {
    const resolution = options["conflict_resolution"] ?? "rename";
    if (resolution === "skip") return { ...row, conflict_resolution_status: `${word}_skipped` };
    if (resolution === "replace") {
      status = kind === "flow" ? "flow_replacement_succeeded" : `${word}_replacement_succeeded`;
    } else {
      for (let n = 1; taken(free) !== undefined; n += 1) free = `${name}_DATASTAGE_IMPORT_${n}`;
      status = `${word}_renamed`;
    }
  }
  const isReplaced = status?.includes("replacement") === true;
  let made =
    kind === "flow" || kind === "subflow"
      ? newFlow(platform, kind, project, free, content)
      : platform.make(kind, project, free, { ...content, name: free });
  // What is replaced keeps its id: jobs refer to it.
  if (isReplaced && before !== undefined) made = { ...made, id: before.id };
  if (kind === "flow" && options["import_only"] !== true) made = compiled(made);
  put.push(made);
  return {
    ...row,
    id: made.id,
    name: free,
    ...(status !== undefined && { conflict_resolution_status: status }),
  };
}

function endOf({ createdAt, content }: Entity): number {
  return createdAt + Number(content["duration"]);
}

function importDocument(platform: Platform, entity: Entity): object {
  const { id, name, project, createdAt, content } = entity;
  const rows = (content["rows"] ?? []) as unknown as readonly JsonObject[];
  const isOver = content["rows"] !== undefined;
  const passed = (platform.now() - createdAt) / Math.max(1, Number(content["duration"]));
  const status = isOver
    ? "completed"
    : passed < 0.1
      ? "started"
      : passed < 0.3
        ? "queued"
        : "in_progress";
  const files = (content["files"] ?? []) as unknown as readonly Archived[];
  const total = Number(content["total"] ?? files.length);
  const count = (test: (row: JsonObject) => boolean): number => rows.filter(test).length;
  const failed = count((row) => (row["errors"] as readonly Json[]).length > 0);
  const of = (word: string) => (row: JsonObject) =>
    textOf(row["conflict_resolution_status"]).includes(word);
  const options = content["options"] as JsonObject;
  return {
    metadata: {
      ...{ id, name, project_id: project, created_at: timeText(createdAt) },
      url: `/data_intg/v3/migration/zip_imports/${id}?project_id=${project}`,
    },
    entity: {
      status,
      on_failure: options["on_failure"] ?? "continue",
      conflict_resolution: options["conflict_resolution"] ?? "rename",
      ...(isOver
        ? { end_time: timeText(endOf(entity)) }
        : { remaining_time: Math.ceil(Math.max(0, endOf(entity) - platform.now()) / 1000) }),
      import_data_flows: rows,
      tally: {
        total,
        pending: isOver ? 0 : total,
        imported: count((row) => row["id"] !== undefined),
        failed,
        renamed: count(of("renamed")),
        replaced: count(of("replacement")),
        skipped: count(of("skipped")),
      },
    },
  };
}
