import { expect } from "vitest";
import { AtlanClient } from "../../runtime/atlan/index.js";
import {
  type CannedAnswer,
  recordingFetch,
  type RecordedRequest,
} from "../../runtime/testing/recording-transport.js";
import { workflowName } from "./payload.js";
import { canaries } from "../support/canaries.js";

/** What `work` sends, less the question for the caller's roles. */
export async function sent(
  work: (client: AtlanClient) => Promise<unknown>,
  ...answers: readonly CannedAnswer[]
): Promise<RecordedRequest[]> {
  const queue = [...answers];
  const fetch = recordingFetch(({ url }) =>
    url.endsWith("/whoami")
      ? { body: { roles: [{ name: "$admin" }] } }
      : (queue.shift() ?? { status: 501 }),
  );
  await work(new AtlanClient({ baseUrl: "https://tenant", apiKey: canaries.apiKey, fetch }));
  expect(queue).toEqual([]);
  return fetch.requests.filter(({ url }) => !url.endsWith("/whoami"));
}

export function hits(...sources: readonly unknown[]): CannedAnswer {
  return {
    body: {
      hits: {
        total: { value: sources.length },
        hits: sources.map((source) => ({ _id: "x", _source: source })),
      },
    },
  };
}

export function run(id: string, phase?: string, more: object = {}): object {
  return {
    metadata: { name: id, creationTimestamp: "2024-01-01T00:00:00Z" },
    spec: { workflowTemplateRef: { name: workflowName } },
    status: { phase, ...more },
  };
}

export const template = { metadata: { name: workflowName, namespace: "tenant-ns" } };
export const service = "https://tenant/api/service";

const newestFirst = [
  { "metadata.creationTimestamp": { order: "desc", nested: { path: "metadata" } } },
];
export const ofWorkflow = {
  nested: {
    path: "spec",
    query: { term: { "spec.workflowTemplateRef.name.keyword": { value: workflowName } } },
  },
};

export function search(query: unknown, size: number, from = 0): object {
  return { from, size, track_total_hits: true, query, sort: newestFirst };
}

export function onMetadata(query: unknown): object {
  return { bool: { filter: [{ nested: { path: "metadata", query } }] } };
}
