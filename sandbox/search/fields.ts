import { isObject, type Json, type JsonObject } from "../json.js";
import { readTime } from "./date-math.js";

/** What is searched. */
export interface SearchDocument {
  readonly id: string;
  readonly source: JsonObject;
}

/** The parts of a document that are indexed on their own: only a nested query sees into them, and it sees nothing else. */
export type Scope = string | undefined;
const NESTED: readonly string[] = ["metadata", "spec"];

/** The fields that are times. */
const DATES: readonly string[] = [
  "metadata.creationTimestamp",
  "status.startedAt",
  "status.finishedAt",
];

/** Text is found by its words, a keyword as a whole; `x.keyword` is the whole of the text `x`. */
type Kind = "text" | "keyword" | "date";

/** A field as a query names it. */
export class Field {
  readonly name: string;
  readonly kind: Kind;
  readonly #path: string;

  constructor(name: string) {
    this.name = name;
    this.#path = name.replace(/\.keyword$/, "");
    if (DATES.includes(name)) this.kind = "date";
    else this.kind = this.#path === name && name !== "_id" ? "text" : "keyword";
  }

  /** What the index holds of the field for this document: times as numbers, all else as text. */
  terms(document: SearchDocument, scope: Scope): readonly (string | number)[] {
    const texts = this.#values(document, scope)
      .filter((value) => typeof value !== "object")
      .map(String);
    if (this.kind === "date") return texts.flatMap((text) => readTime(text) ?? []);
    return this.kind === "keyword" ? texts : texts.flatMap(words);
  }

  exists(document: SearchDocument, scope: Scope): boolean {
    return this.#values(document, scope).length > 0;
  }

  #values(document: SearchDocument, scope: Scope): readonly Json[] {
    if (this.#path === "_id") return scope === undefined ? [document.id] : [];
    const [top = ""] = this.#path.split(".", 1);
    if (scope !== (NESTED.includes(top) ? top : undefined)) return [];
    return below(document.source, this.#path);
  }
}

/**
 * All values at a path. Keys may hold dots themselves, as labels do, so a path is not split but followed key by key.
 * Lists are seen through, nulls are not there.
 */
function below(value: Json, path: string | undefined): readonly Json[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => below(item, path));
  if (path === undefined) return [value];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (path === key) return below(item, undefined);
    return path.startsWith(`${key}.`) ? below(item, path.slice(key.length + 1)) : [];
  });
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
