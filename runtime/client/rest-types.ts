// What a request of a route is made of, by the types that are generated from a service's OpenAPI document.

type Method = "get" | "put" | "post" | "patch" | "delete";

/** The paths of a service that take this method. */
export type PathWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Readonly<Record<M, object>> ? Path : never;
}[keyof Paths];

/** The values for a route's path, its query and its body. */
export type InputOf<Paths, Path extends keyof Paths, M extends Method> =
  Paths[Path] extends Readonly<Record<M, infer Operation>> ? Input<Operation> : never;

type Input<Operation> = (Operation extends { parameters: { path: infer Parameters } }
  ? { readonly parameters: Readonly<Parameters> }
  : { readonly parameters?: never }) &
  (Operation extends { parameters: { query?: infer Query } }
    ? [Query] extends [undefined]
      ? { readonly query?: never }
      : undefined extends Query
        ? { readonly query?: Given<NonNullable<Query>> }
        : { readonly query: Given<Query> }
    : { readonly query?: never }) &
  (Operation extends { requestBody: { content: { "application/json": infer Body } } }
    ? { readonly body: ReadonlyDeep<Body> }
    : { readonly body?: never });

/** A query in which what may be left out may also be undefined, which leaves it out. */
type Given<Query> = {
  readonly [Name in keyof Query]: object extends Pick<Query, Name>
    ? Query[Name] | undefined
    : Query[Name];
};

export type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;
