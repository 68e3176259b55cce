// The one place where hand-written code sees the types made from spec/atlan/api.openapi.yaml: a route, a parameter, a
// body or a field of an answer that the document doesn't have is a compile error here or in what imports this.
import type { components, paths } from "../../generated/atlan/api.js";
import type { InputOf, PathWith, ReadonlyDeep } from "../client/rest-types.js";

type Schemas = components["schemas"];

/** A workflow as searches show it. */
export type WorkflowDocument = ReadonlyDeep<Schemas["StoredWorkflow"]>;
/** A workflow that was just stored. */
export type CreatedWorkflowDocument = ReadonlyDeep<Schemas["CreatedWorkflow"]>;
export type RunDocument = ReadonlyDeep<Schemas["WorkflowRun"]>;
export type RunNodeDocument = ReadonlyDeep<Schemas["WorkflowRunNode"]>;
export type ScheduledRunDocument = ReadonlyDeep<Schemas["ScheduledRun"]>;
export type CallerDocument = ReadonlyDeep<Schemas["Caller"]>;
export type SearchRequest = ReadonlyDeep<Schemas["WorkflowSearchRequest"]>;
export type SearchQuery = ReadonlyDeep<Schemas["SearchQuery"]>;

export type GetPath = PathWith<paths, "get">;
export type PostPath = PathWith<paths, "post">;

/** What a request of a route is made of: the values for its path, its query and its body. */
export type GetInput<Path extends GetPath> = InputOf<paths, Path, "get">;
export type PostInput<Path extends PostPath> = InputOf<paths, Path, "post">;
