// The one place where hand-written code sees the types made from spec/atlan/api.openapi.yaml: a route, a parameter, a
// body or a field of an answer that the document doesn't have is a compile error here or in what imports this.
import type { components, paths } from "../../generated/atlan/api.js";

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

type WithMethod<Method extends "get" | "post"> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Method, object>> ? Path : never;
}[keyof paths];

export type GetPath = WithMethod<"get">;
export type PostPath = WithMethod<"post">;

/** What a request of a route is made of: the values for its path, its query and its body. */
export type GetInput<Path extends GetPath> = Input<paths[Path]["get"]>;
export type PostInput<Path extends PostPath> = Input<paths[Path]["post"]>;

type Input<Operation> = (Operation extends { parameters: { path: infer Parameters } }
  ? { readonly parameters: Readonly<Parameters> }
  : { readonly parameters?: never }) &
  (Operation extends { parameters: { query?: infer Query } }
    ? [Query] extends [undefined]
      ? { readonly query?: never }
      : { readonly query?: Readonly<Query> }
    : { readonly query?: never }) &
  (Operation extends { requestBody: { content: { "application/json": infer Body } } }
    ? { readonly body: ReadonlyDeep<Body> }
    : { readonly body?: never });

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;
