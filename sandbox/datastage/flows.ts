import { randomUUID } from "node:crypto";
import { isObject, type Json, type JsonObject } from "../json.js";
import { Refusal } from "../reply.js";
import type { PlatformHandler } from "./exchange.js";
import {
  type Handlers,
  type HandlersOf,
  listIn,
  optionalIn,
  pageOf,
  projectOf,
  textIn,
} from "./exchange.js";
import { type FlowDocument, mistakesIn } from "./compile.js";
import { type Platform, timeText } from "./platform.js";
import type { Entity } from "./records.js";

/** Flows and subflows: the same but for their names. */
export const flowHandlers: HandlersOf = (platform) => [
  ...handlersOf(platform, "flow"),
  ...handlersOf(platform, "subflow"),
  ["compileFlow", (exchange) => compilation(platform, named(platform, "flow", exchange), true)],
  ["getCompilation", (exchange) => compilation(platform, named(platform, "flow", exchange), false)],
  [
    "getFlowBinary",
    (exchange) => {
      const flow = named(platform, "flow", exchange);
      return {
        metadata: { asset_id: flow.id, compiled: isCompiled(flow) },
        entity: { data_intg_flow_id: flow.id },
      };
    },
  ],
  // The sandbox has batch flows only.
  ["listStreamingFlows", (exchange) => ({ ...nothing(platform, exchange), streamsets_flows: [] })],
  ["searchAssets", (exchange) => ({ ...nothing(platform, exchange), results: [], total_rows: 0 })],
];

function nothing(platform: Platform, exchange: Parameters<PlatformHandler>[0]): object {
  projectOf(platform, exchange);
  return { total_count: 0 };
}

function handlersOf(platform: Platform, kind: "flow" | "subflow"): Handlers {
  const title = kind === "flow" ? "Flow" : "Subflow";
  const nameKey = `data_intg_${kind}_name`;
  return [
    [
      `list${title}s`,
      (exchange) => {
        const project = projectOf(platform, exchange);
        const name = optionalIn(exchange.query, "entity.name");
        const all = platform
          .all(kind, project)
          .filter((flow) => name === undefined || flow.name === name);
        return pageOf("data_flows", all.map(itemOf), exchange);
      },
    ],
    [
      `create${title}`,
      (exchange) => {
        const document = documentIn(exchange.body);
        const name = textIn(exchange.query, nameKey);
        return itemOf(
          platform.put(newFlow(platform, kind, projectOf(platform, exchange), name, document)),
        );
      },
    ],
    [
      `delete${title}s`,
      (exchange) => {
        const project = projectOf(platform, exchange);
        // The vendor's clients also put several into one, with commas.
        const ids = listIn(exchange.query, "id").flatMap((text) => text.split(","));
        for (const id of ids) platform.get(kind, id, project);
        platform.commit({ gone: ids });
        return undefined;
      },
    ],
    [
      `get${title}`,
      (exchange) => {
        const flow = named(platform, kind, exchange);
        return { ...itemOf(flow), attachments: flow.content["document"] };
      },
    ],
    [
      `update${title}`,
      (exchange) => {
        const flow = named(platform, kind, exchange);
        const document = documentIn(exchange.body);
        const content = { document, compiled: false };
        const name = textIn(exchange.query, nameKey);
        return itemOf(
          platform.put({ ...flow, name, description: descriptionIn(document), content }),
        );
      },
    ],
    [
      `clone${title}`,
      (exchange) => {
        const flow = named(platform, kind, exchange);
        const name = optionalIn(exchange.query, nameKey) ?? `${flow.name}_copy`;
        const document = flow.content["document"] as JsonObject;
        return itemOf(platform.put(newFlow(platform, kind, flow.project, name, document)));
      },
    ],
  ];
}

/** A flow that isn't kept yet. One without stages gets ids for its pipeline, as on the real platform. */
export function newFlow(
  platform: Platform,
  kind: "flow" | "subflow",
  project: string,
  name: string,
  document: JsonObject,
): Entity {
  const filled = withPipelineId(document);
  const content = { document: filled, compiled: false };
  return platform.make(kind, project, name, content, descriptionIn(filled));
}

/** Compiles a flow of the platform, and remembers that. */
export function compiled(flow: Entity): Entity {
  const isSound = mistakesIn(flow.content["document"] as FlowDocument).length === 0;
  return { ...flow, content: { ...flow.content, compiled: isSound } };
}

export function isCompiled({ content }: Entity): boolean {
  return content["compiled"] === true;
}

function compilation(platform: Platform, flow: Entity, isAnew: boolean): object {
  const errors = mistakesIn(flow.content["document"] as FlowDocument);
  if (isAnew && errors.length === 0 && !isCompiled(flow)) platform.put(compiled(flow));
  const isDone = isAnew ? errors.length === 0 : isCompiled(flow);
  return {
    type: "ds_codegen_compile",
    message: {
      result: isDone ? "success" : isAnew ? "failure" : "not compiled",
      flowName: flow.name,
      ...(errors.length > 0 && { errors }),
    },
  };
}

function named(
  platform: Platform,
  kind: "flow" | "subflow",
  exchange: Parameters<PlatformHandler>[0],
): Entity {
  return platform.get(kind, textIn(exchange.path, "id"), projectOf(platform, exchange));
}

function documentIn(body: unknown): JsonObject {
  const document = (body as { readonly pipeline_flows: JsonObject }).pipeline_flows;
  const wrong = danglingType(document);
  if (wrong !== undefined) throw new Refusal(400, "invalid_document", wrong);
  return document;
}

/** What the schema of the document can't say: each node of a pipeline needs ports of its kind. */
function danglingType(document: JsonObject): string | undefined {
  for (const [p, pipeline] of list(document["pipelines"]).entries()) {
    for (const [n, node] of list(field(pipeline, "nodes")).entries()) {
      if (field(node, "type") !== "binding") continue;
      const ports = [...list(field(node, "inputs")), ...list(field(node, "outputs"))];
      if (ports.length === 0) {
        return `body $.pipeline_flows.pipelines[${p}].nodes[${n}]: a binding has an input or an output.`;
      }
    }
  }
  return undefined;
}

function withPipelineId(document: JsonObject): JsonObject {
  const [first, ...others] = list(document["pipelines"]);
  if (document["primary_pipeline"] !== "" || !isObject(first)) return document;
  const id = randomUUID();
  return {
    ...document,
    primary_pipeline: id,
    pipelines: [{ ...first, id }, ...others],
  };
}

function descriptionIn(document: JsonObject): string {
  const description = field(list(document["pipelines"])[0], "description");
  return typeof description === "string" ? description : "";
}

function itemOf({ kind, id, name, description, project, createdAt }: Entity): object {
  const type = `data_intg_${kind}`;
  return {
    metadata: {
      ...{ asset_id: id, name, description, asset_type: type, project_id: project },
      create_time: timeText(createdAt),
      usage: { last_access_time: timeText(createdAt) },
      href: `/data_intg/v3/data_intg_flows/${kind === "subflow" ? "subflows/" : ""}${id}?project_id=${project}`,
    },
    entity: { [type]: { mime_type: "application/json", dataset: false } },
  };
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function field(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
