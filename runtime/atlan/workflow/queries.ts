import type { SearchQuery, SearchRequest } from "../rest.js";

/** `"exact-name"`: names of the form that builders give, the package and ten digits. `"prefix"`: any name that begins so. */
export type TypeMatch = "exact-name" | "prefix";

interface Page {
  readonly from?: number;
  readonly size: number;
}

/** Workflows of a package. */
export function workflowsOfType(type: string, match: TypeMatch, page: Page): SearchRequest {
  const field = "metadata.name.keyword";
  const query: SearchQuery =
    match === "prefix"
      ? { prefix: { [field]: { value: type } } }
      : { regexp: { [field]: { value: `${literal(type)}[-][0-9]{10}` } } };
  return newestFirst({ bool: { filter: [onMetadata(query)] } }, page);
}

/** The workflow of this name. */
export function workflowNamed(name: string): SearchRequest {
  const term: SearchQuery = { term: { "metadata.name.keyword": { value: name } } };
  const query = onMetadata({ bool: { must: [term] } });
  return newestFirst({ bool: { filter: [query] } }, { size: 1 });
}

/** Runs of a workflow, newest first; of one phase, if that is given. */
export function runsOf(workflow: string, phase: string | undefined, page: Page): SearchRequest {
  const must = [ofWorkflow(workflow)];
  if (phase === undefined) return newestFirst({ bool: { must } }, page);
  const filter: SearchQuery[] = [{ term: { "status.phase.keyword": { value: phase } } }];
  return newestFirst({ bool: { must, filter } }, page);
}

interface TimeRange {
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
}

/** Runs in one of these phases that started no earlier and ended no later; runs without a creator are Atlan's own. */
export function runsBetween(
  phases: readonly string[],
  { startedAt, finishedAt }: TimeRange,
  page: Page,
): SearchRequest {
  const label = "metadata.labels.workflows.argoproj.io/";
  const must = [
    onMetadata({ terms: { [`${label}phase.keyword`]: phases } }),
    ...(startedAt === undefined ? [] : [{ range: { "status.startedAt": { gte: startedAt } } }]),
    ...(finishedAt === undefined ? [] : [{ range: { "status.finishedAt": { lte: finishedAt } } }]),
    onMetadata({ exists: { field: `${label}creator` } }),
  ];
  return newestFirst({ bool: { must } }, page);
}

/** The workflows that run a saved query by a schedule. */
export function queriesBySchedule(savedQuery: string, page: Page): SearchRequest {
  const annotation = "metadata.annotations.package.argoproj.io/name.keyword";
  const filter = [
    onMetadata({ prefix: { "metadata.name.keyword": { value: `asq-${savedQuery}` } } }),
    onMetadata({ term: { [annotation]: { value: "@atlan/schedule-query" } } }),
  ];
  return newestFirst({ bool: { filter } }, page);
}

/** The run with this id. */
export function runWithId(id: string): SearchRequest {
  return newestFirst({ bool: { filter: [{ term: { _id: { value: id } } }] } }, { size: 1 });
}

function ofWorkflow(name: string): SearchQuery {
  const term: SearchQuery = { term: { "spec.workflowTemplateRef.name.keyword": { value: name } } };
  return { nested: { path: "spec", query: term } };
}

function onMetadata(query: SearchQuery): SearchQuery {
  return { nested: { path: "metadata", query } };
}

function newestFirst(query: SearchQuery, { from = 0, size }: Page): SearchRequest {
  return {
    from,
    size,
    track_total_hits: true,
    query,
    sort: [{ "metadata.creationTimestamp": { order: "desc", nested: { path: "metadata" } } }],
  };
}

/** Text as a regular expression of the search engine; the hyphen in the form that the vendor's own client sends. */
function literal(text: string): string {
  return text.replace(/[.?+*|{}[\]()"\\#@&<>~^$]/g, "\\$&").replaceAll("-", "[-]");
}
