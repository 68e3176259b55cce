import type { SearchDocument } from "../../sandbox/search/fields.js";
import { search, type SearchRequest } from "../../sandbox/search/page.js";

export const NOW = Date.parse("2024-05-01T12:00:00Z");

/** A run in few words. */
export interface Row {
  readonly name: string;
  readonly phase: string;
  readonly creator?: string | undefined;
  readonly startedAt: number;
}

export function document({ name, phase, creator, startedAt }: Row): SearchDocument {
  return {
    id: name,
    source: {
      metadata: {
        name,
        creationTimestamp: new Date(startedAt).toISOString(),
        labels: {
          "workflows.argoproj.io/phase": phase,
          ...(creator !== undefined && { "workflows.argoproj.io/creator": creator }),
        },
      },
      spec: { workflowTemplateRef: { name: name.slice(0, -6) } },
      status: {
        phase,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: null,
        message: "Out of Memory",
      },
    },
  };
}

/** The rows that a search finds, by name. */
export function names(rows: readonly Row[], request: SearchRequest): readonly string[] {
  const page = search("runs", rows.map(document), request, NOW) as {
    hits: { hits: readonly { _id: string }[] };
  };
  return page.hits.hits.map(({ _id }) => _id);
}
