import type { JsonObject } from "../json.js";
import type { HandlersOf } from "./exchange.js";
import { optionalIn, projectOf, sliceOf, textIn } from "./exchange.js";
import { type Platform, timeText } from "./platform.js";
import type { Entity } from "./records.js";

const environments = [
  { name: "default_datastage_px", display_name: "Default DataStage PX XS" },
  { name: "datastage_px_l", display_name: "DataStage PX L" },
] as const;

interface NewProject {
  readonly name: string;
  readonly description?: string;
  readonly tags?: readonly string[];
}

export const projectHandlers: HandlersOf = (platform) => [
  [
    "listProjects",
    (exchange) => {
      const part = optionalIn(exchange.query, "name") ?? "";
      const all = platform.all("project").filter(({ name }) => name.includes(part));
      const from = Number(optionalIn(exchange.query, "bookmark") ?? 0);
      const { items, next } = sliceOf(all, exchange, from);
      return {
        resources: items.map(projectDocument),
        total_results: all.length,
        ...(next !== undefined && { bookmark: String(next) }),
      };
    },
  ],
  ["countProjects", () => ({ total: platform.all("project").length })],
  [
    "getProject",
    ({ path }) => projectDocument(platform.get("project", textIn(path, "project_id"))),
  ],
  [
    "createProject",
    ({ body }) => {
      const { name, description = "", tags = [] } = body as NewProject;
      const { id } = platform.put(newProject(platform, name, description, { tags: [...tags] }));
      return { location: `/v2/projects/${id}` };
    },
  ],
  [
    "deleteProject",
    ({ path }) => {
      const { id } = platform.get("project", textIn(path, "project_id"));
      const kinds = ["flow", "subflow", "parameterSet", "connection", "job", "run", "import"];
      const parts = kinds.flatMap((kind) => platform.all(kind as Entity["kind"], id));
      platform.commit({ gone: [id, ...parts.map((part) => part.id)] });
      return undefined;
    },
  ],
  [
    "listEnvironments",
    (exchange) => {
      const project = projectOf(platform, exchange);
      return {
        total_results: environments.length,
        resources: environments.map(({ name, display_name }) => ({
          metadata: { name, asset_id: `${name}-${project}` },
          entity: { environment: { display_name, type: "datastage" } },
        })),
      };
    },
  ],
  [
    "getVersion",
    () => ({
      service_name: "sandbox",
      status: "ok",
      version: "1",
      timestamp: timeText(platform.now()),
    }),
  ],
];

export function newProject(
  platform: Platform,
  name: string,
  description: string,
  content: JsonObject,
): Entity {
  const made = platform.make("project", "", name, content, description);
  return { ...made, project: made.id };
}

function projectDocument({ id, name, description, createdAt, content }: Entity): object {
  const time = timeText(createdAt);
  return {
    metadata: { guid: id, url: `/v2/projects/${id}`, created_at: time, updated_at: time },
    entity: {
      ...{ name, description, type: "wx", public: false, creator: "owner", generator: "sandbox" },
      tags: content["tags"] ?? [],
      compute: [],
      storage: { type: "assetfiles", guid: "storage", properties: {} },
      scope: { bss_account_id: "account" },
    },
  };
}
