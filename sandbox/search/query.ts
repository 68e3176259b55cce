import { boundTime } from "./date-math.js";
import { Field, type Scope, type SearchDocument } from "./fields.js";
import { luceneRegexp } from "./lucene-regexp.js";

type Scalar = string | number | boolean;
type Bound = string | number;
type ByField<T> = Readonly<Record<string, T>>;

/** Exactly one clause is there; the API's document holds clients to it. */
export interface Query {
  readonly bool?: {
    readonly must?: readonly Query[];
    readonly filter?: readonly Query[];
    readonly should?: readonly Query[];
    readonly must_not?: readonly Query[];
    readonly minimum_should_match?: number;
  };
  readonly nested?: { readonly path: string; readonly query: Query };
  readonly term?: ByField<{ readonly value: Scalar }>;
  readonly terms?: ByField<readonly Scalar[]>;
  readonly prefix?: ByField<{ readonly value: string }>;
  readonly regexp?: ByField<{ readonly value: string }>;
  readonly range?: ByField<Bounds>;
  readonly exists?: { readonly field: string };
}

type Bounds = Partial<Readonly<Record<"gt" | "gte" | "lt" | "lte", Bound>>>;

type Filter = (document: SearchDocument) => boolean;

/** Compares the terms of one field. */
type TermTest = (term: string | number) => boolean;
type TestOf<T> = (value: T, field: Field, now: number) => TermTest;

/**
 * A query as a function. Everything in it is read here, once, so that a fault in it shows also when nothing is stored.
 *
 * @throws Refusal 400
 */
export function compileQuery(query: Query, now: number, scope?: Scope): Filter {
  const { bool, nested, term, terms, prefix, regexp, range, exists } = query;
  if (bool !== undefined) return compileBool(bool, now, scope);
  if (nested !== undefined) return compileQuery(nested.query, now, nested.path);
  if (exists !== undefined) {
    const field = new Field(exists.field);
    return (document) => field.exists(document, scope);
  }
  if (term !== undefined) return onField(term, scope, now, isValue);
  if (terms !== undefined) return onField(terms, scope, now, isOneOf);
  if (range !== undefined) return onField(range, scope, now, isWithin);
  if (prefix !== undefined) return onField(prefix, scope, now, begins);
  if (regexp !== undefined) return onField(regexp, scope, now, matches);
  return () => true;
}

function compileBool(bool: NonNullable<Query["bool"]>, now: number, scope: Scope): Filter {
  const compile = (queries: readonly Query[] = []): readonly Filter[] =>
    queries.map((query) => compileQuery(query, now, scope));
  const all = [...compile(bool.must), ...compile(bool.filter)];
  const none = compile(bool.must_not);
  const some = compile(bool.should);
  // Beside other clauses `should` only ranks, unless a number says that it decides.
  const least = bool.minimum_should_match ?? (some.length > 0 && all.length === 0 ? 1 : 0);
  return (document) =>
    all.every((filter) => filter(document)) &&
    !none.some((filter) => filter(document)) &&
    some.filter((filter) => filter(document)).length >= least;
}

function onField<T>(clause: ByField<T>, scope: Scope, now: number, testOf: TestOf<T>): Filter {
  const tests = Object.entries(clause).map(([name, value]) => {
    const field = new Field(name);
    return [field, testOf(value, field, now)] as const;
  });
  return (document) => tests.every(([field, test]) => field.terms(document, scope).some(test));
}

const isOneOf: TestOf<readonly Scalar[]> = (values, field, now) => {
  const wanted = new Set(
    values.map((value) => {
      if (field.kind !== "date" || typeof value === "boolean") return String(value);
      return boundTime(value, now, false);
    }),
  );
  return (term) => wanted.has(term);
};

const isValue: TestOf<{ readonly value: Scalar }> = ({ value }, field, now) =>
  isOneOf([value], field, now);

const begins: TestOf<{ readonly value: string }> = ({ value }) => {
  return (term) => String(term).startsWith(value);
};

const matches: TestOf<{ readonly value: string }> = ({ value }) => {
  const test = luceneRegexp(value);
  return (term) => test(String(term));
};

const ORDER = {
  gt: (sign: number) => sign > 0,
  gte: (sign: number) => sign >= 0,
  lt: (sign: number) => sign < 0,
  lte: (sign: number) => sign <= 0,
};

const isWithin: TestOf<Bounds> = (bounds, field, now) => {
  const limits = (["gt", "gte", "lt", "lte"] as const).flatMap((kind): TermTest[] => {
    const bound = bounds[kind];
    if (bound === undefined) return [];
    const up = kind === "gt" || kind === "lte";
    const limit = field.kind === "date" ? boundTime(bound, now, up) : String(bound);
    return [(term) => ORDER[kind](compareTerms(term, limit))];
  });
  return (term) => limits.every((limit) => limit(term));
};

/** Both are of one kind: a field's terms are all times or all texts. */
export function compareTerms(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
