import type { CallScope } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { readJson } from "../../../http/read.js";
import { NotFoundError } from "../errors.js";
import { Listing, type Page } from "../listing.js";
import type { PlatformApi } from "../platform-api.js";
import { nextStart } from "./flow-kind.js";

/** A flow of a project that isn't loaded, or of a kind that this library shows and doesn't edit. */
export interface FlowSummary {
  readonly flowType: "batch" | "streaming" | "unstructured";
  readonly flowId: string;
  readonly name: string;
  readonly description: string;
  /** ISO 8601; undefined when the platform doesn't say. */
  readonly createdAt: string | undefined;
}

/** Streaming flows. A platform without them has none. */
export function streamingFlows(
  api: PlatformApi,
  projectId: string,
  scope: CallScope,
): Listing<FlowSummary> {
  return Listing.of((start) =>
    orNone(() =>
      api.get(
        "/sset/streamsets_flows/v1/streamsets_flows",
        { query: { project_id: projectId, limit: 100, start } },
        readJson((json): Page<FlowSummary> | undefined => {
          const page = record(json);
          if (!Array.isArray(page?.streamsets_flows)) return undefined;
          const items = list(page.streamsets_flows).flatMap((item) => summaryOf("streaming", item));
          return { items, next: nextStart(page.next) };
        }),
        scope,
      ),
    ),
  );
}

/** Flows over unstructured data. A platform without them has none. */
export function unstructuredFlows(
  api: PlatformApi,
  projectId: string,
  scope: CallScope,
): Listing<FlowSummary> {
  return Listing.of((start) =>
    orNone(() =>
      api.post(
        "/v2/asset_types/{type}/search",
        {
          parameters: { type: "ibm_udp_flow" },
          query: { project_id: projectId },
          body: {
            query: "*:*",
            limit: 200,
            include: "entity",
            ...(start !== undefined && { bookmark: start }),
          },
        },
        {
          read: readJson((json): Page<FlowSummary> | undefined => {
            const page = record(json);
            if (!Array.isArray(page?.results)) return undefined;
            const items = list(page.results).flatMap((item) => summaryOf("unstructured", item));
            return { items, next: text(record(page.next)?.bookmark) };
          }),
          effect: "repeatable",
        },
        scope,
      ),
    ),
  );
}

async function orNone(ask: () => Promise<Page<FlowSummary>>): Promise<Page<FlowSummary>> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NotFoundError) return { items: [], next: undefined };
    throw error;
  }
}

function summaryOf(flowType: FlowSummary["flowType"], json: unknown): FlowSummary[] {
  const item = record(json) ?? {};
  const metadata = record(item.metadata) ?? {};
  const flowId = text(item.flow_id) ?? text(metadata.asset_id);
  if (flowId === undefined) return [];
  return [
    {
      flowType,
      flowId,
      name: text(item.name) ?? text(metadata.name) ?? "",
      description: text(item.description) ?? text(metadata.description) ?? "",
      createdAt: text(metadata.create_time) ?? text(metadata.created_at),
    },
  ];
}
