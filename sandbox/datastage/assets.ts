import { isObject, type JsonObject, textOf } from "../json.js";
import { Refusal } from "../reply.js";
import type { PlatformHandler } from "./exchange.js";
import {
  type Handlers,
  type HandlersOf,
  listIn,
  optionalIn,
  pageOf,
  projectOf,
  sliceOf,
  textIn,
} from "./exchange.js";
import { patched } from "./json-patch.js";
import { type Platform, timeText } from "./platform.js";
import type { Entity } from "./records.js";
import { maskedParameters, maskedProperties } from "./secrets.js";

type Exchange = Parameters<PlatformHandler>[0];

/** The kinds of connections, with ids that never change. */
const sources = ["postgresql", "db2", "bmcos", "amazons3", "snowflake", "oracle", "mysql"].map(
  (name, index) => ({
    metadata: {
      asset_id: `00000000-0000-4000-8000-00000000d5${index}0`,
      asset_type: "datasource_type",
    },
    entity: {
      ...{ name, label: name, origin_country: "US", status: "active" },
      properties: { connection: [] },
    },
  }),
);

export const assetHandlers: HandlersOf = (platform) => [
  ...parameterSetHandlers(platform),
  ...connectionHandlers(platform),
];

function parameterSetHandlers(platform: Platform): Handlers {
  const one = (exchange: Exchange, id: string): Entity =>
    platform.get("parameterSet", id, projectOf(platform, exchange));
  return [
    [
      "listParameterSets",
      (exchange) => {
        const all = platform.all("parameterSet", projectOf(platform, exchange));
        return pageOf("parameter_sets", all.map(setDocument), exchange);
      },
    ],
    [
      "getParameterSets",
      (exchange) => {
        const ids = textIn(exchange.query, "id").split(",");
        return { parameter_sets: ids.map((id) => setDocument(one(exchange, id))) };
      },
    ],
    [
      "createParameterSet",
      (exchange) => {
        const project = projectOf(platform, exchange);
        const { parameter_set } = exchange.body as { readonly parameter_set: JsonObject };
        const content = maskedParameters(parameter_set);
        const name = textOf(content["name"]);
        const description = textOf(content["description"]);
        const made = platform.make("parameterSet", project, name, content, description);
        return setDocument(platform.put(made));
      },
    ],
    ["getParameterSet", (exchange) => setDocument(one(exchange, textIn(exchange.path, "id")))],
    [
      "updateParameterSet",
      (exchange) => {
        const set = one(exchange, textIn(exchange.path, "id"));
        const { name, description } = set;
        const before = {
          metadata: { name, description },
          entity: { parameter_set: set.content },
        };
        const after = patched(before, exchange.body) as unknown as typeof before;
        const content = maskedParameters(after.entity.parameter_set);
        const shown = {
          name: after.metadata.name,
          description: textOf(content["description"]),
        };
        return setDocument(platform.put({ ...set, ...shown, content }));
      },
    ],
    [
      "cloneParameterSet",
      (exchange) => {
        const { name, project, content, description } = one(exchange, textIn(exchange.path, "id"));
        const copy = `${name}_copy`;
        const made = { ...content, name: copy };
        return setDocument(
          platform.put(platform.make("parameterSet", project, copy, made, description)),
        );
      },
    ],
    [
      "deleteParameterSets",
      (exchange) => {
        const ids = listIn(exchange.query, "id").flatMap((text) => text.split(","));
        for (const id of ids) one(exchange, id);
        platform.commit({ gone: ids });
        return undefined;
      },
    ],
  ];
}

function connectionHandlers(platform: Platform): Handlers {
  const one = (exchange: Exchange): Entity =>
    platform.get("connection", textIn(exchange.path, "id"), projectOf(platform, exchange));
  const put = (entity: Entity, { query }: Exchange): object => {
    if (query.get("test") === true) reach(entity.content);
    return connectionDocument(platform.put(entity));
  };
  return [
    [
      "listConnections",
      (exchange) => {
        const wanted = optionalIn(exchange.query, "entity.name")?.replace(/^"(.*)"$/, "$1");
        const all = platform
          .all("connection", projectOf(platform, exchange))
          .filter(({ name }) => wanted === undefined || name === wanted);
        const offset = Number(exchange.query.get("offset") ?? 0);
        const { items } = sliceOf(all, exchange, offset);
        return { resources: items.map(connectionDocument), total_count: all.length };
      },
    ],
    [
      "createConnection",
      (exchange) => {
        const project = projectOf(platform, exchange);
        const content = masked(exchange.body as JsonObject);
        const name = textOf(content["name"]);
        return put(platform.make("connection", project, name, content), exchange);
      },
    ],
    ["getConnection", (exchange) => connectionDocument(one(exchange))],
    [
      "updateConnection",
      (exchange) => {
        const before = one(exchange);
        const content = masked(patched(before.content, exchange.body));
        return put({ ...before, name: textOf(content["name"]), content }, exchange);
      },
    ],
    [
      "copyConnection",
      (exchange) => {
        const { name, content, project } = one(exchange);
        const target = optionalIn(exchange.query, "target_project_id") ?? project;
        const copy = `${name}_copy`;
        const id = platform.get("project", target).id;
        const made = platform.make("connection", id, copy, { ...content, name: copy });
        return connectionDocument(platform.put(made));
      },
    ],
    [
      "deleteConnection",
      (exchange) => {
        platform.commit({ gone: [one(exchange).id] });
        return undefined;
      },
    ],
    [
      "listDatasourceTypes",
      (exchange) => {
        const { items } = sliceOf(sources, exchange, Number(exchange.query.get("offset") ?? 0));
        return { resources: items, total_count: sources.length };
      },
    ],
    [
      "getDatasourceType",
      ({ path }) => {
        const wanted = textIn(path, "id");
        const found = sources.find(
          ({ metadata, entity }) => metadata.asset_id === wanted || entity.name === wanted,
        );
        if (found !== undefined) return found;
        throw new Refusal(404, "not_found", `There is no kind of connections ${wanted}.`);
      },
    ],
  ];
}

function masked(content: JsonObject): JsonObject {
  const properties = content["properties"];
  if (!isObject(properties)) return content;
  return { ...content, properties: maskedProperties(properties) };
}

/** The sandbox reaches nothing; hosts that can't exist by their names are not reachable. @throws Refusal 400 */
function reach(content: JsonObject): void {
  const { properties } = content;
  const host = isObject(properties) ? properties["host"] : undefined;
  if (typeof host !== "string" || !host.endsWith(".invalid")) return;
  throw new Refusal(400, "connection_failed", `The host ${host} can't be reached.`);
}

function setDocument({ id, name, description, project, content, createdAt }: Entity): object {
  return {
    metadata: {
      ...{ asset_id: id, name, description, project_id: project, asset_type: "parameter_set" },
      create_time: timeText(createdAt),
    },
    entity: { parameter_set: content },
  };
}

function connectionDocument({ id, project, content, createdAt }: Entity): object {
  return {
    metadata: {
      ...{ asset_id: id, project_id: project, asset_type: "connection", usage: {} },
      create_time: timeText(createdAt),
    },
    entity: content,
  };
}
