// The one place where hand-written code sees the types made from spec/datastage/api.openapi.yaml: a route, a parameter,
// a body or a field of an answer that the document doesn't have is a compile error here or in what imports this.
import type { components, paths } from "../../generated/datastage/api.js";
import type { InputOf, PathWith, ReadonlyDeep } from "../client/rest-types.js";

type Schemas = components["schemas"];

export type JobBody = ReadonlyDeep<Schemas["NewJob"]>;
export type ParameterSetContent = ReadonlyDeep<Schemas["ParameterSetContent"]>;

type Method = "get" | "put" | "post" | "patch" | "delete";

/** The paths that take this method. */
export type PathFor<M extends Method> = PathWith<paths, M>;
/** What a request of a route is made of: the values for its path, its query and its body. */
export type RouteInput<Path extends keyof paths, M extends Method> = InputOf<paths, Path, M>;
