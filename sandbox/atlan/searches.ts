import { search, type SearchRequest } from "../search/page.js";
import { requiredTerm } from "../search/required-term.js";
import { runHit, workflowHit } from "./documents.js";
import type { RunRecord, WorkflowRecord } from "./records.js";
import type { SearchIndex } from "./search-index.js";
import type { Store } from "./store.js";

/** @throws Refusal 400 */
export function searchWorkflows(index: SearchIndex, request: SearchRequest, now: number): unknown {
  const documents = Array.from(candidateWorkflows(index.look().store, request), workflowHit);
  return search("workflows", documents, request, now);
}

/** @throws Refusal 400 */
export function searchRuns(index: SearchIndex, request: SearchRequest, now: number): unknown {
  // One moment for the whole answer: no run may move on between being found and being shown.
  const { store, moment } = index.look();
  const documents = Array.from(candidateRuns(store, request), (run) => runHit(run, moment));
  return search("runs", documents, request, now);
}

// Most searches ask for one name. That is looked up: making and reading every document would take a sandbox with ten
// thousand workflows a tenth of a second.

function candidateWorkflows(store: Store, { query }: SearchRequest): Iterable<WorkflowRecord> {
  const name = requiredTerm(query, "metadata.name.keyword") ?? requiredTerm(query, "_id");
  return name === undefined ? store.workflows() : present(store.workflow(name));
}

function candidateRuns(store: Store, { query }: SearchRequest): Iterable<RunRecord> {
  const name = requiredTerm(query, "_id") ?? requiredTerm(query, "metadata.name.keyword");
  if (name !== undefined) return present(store.run(name));
  const workflow = requiredTerm(query, "spec.workflowTemplateRef.name.keyword");
  return workflow === undefined ? store.runs() : store.runsOf(workflow);
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
