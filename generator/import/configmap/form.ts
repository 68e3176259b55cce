import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Path, SourceDocument } from "../../load/source-document.js";

export type Json = { readonly [key: string]: unknown };

/** A form of the vendor's, with where it stands. */
export interface Form {
  readonly data: Json;
  readonly document: SourceDocument;
  /** Of its data in the document; positions within it aren't known where it is a text in a JSON document. */
  readonly path: Path;
  readonly isText: boolean;
}

/** What can't be said in a definition, and where it stands. */
export class Findings {
  readonly all: Diagnostic[] = [];

  add({ document, path, isText }: Form, inner: Path, message: string, fix: string): void {
    const place = isText ? path : [...path, ...inner];
    this.all.push(document.at(place, "configmap", message, fix, "key"));
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object, or an empty one in its place. */
export function objectIn(data: Json, key: string): Json {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return isObject(value) ? value : {};
}

export function textIn(data: Json, key: string): string | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The form that a file holds: as it is, or as the text in `data.config` of the answer of a tenant. */
export function formIn(document: SourceDocument): Form | undefined {
  const root = document.data;
  if (!isObject(root)) return undefined;
  const config = textIn(objectIn(root, "data"), "config");
  if (config === undefined) {
    return isObject(root["properties"])
      ? { data: root, document, path: [], isText: false }
      : undefined;
  }
  try {
    const data: unknown = JSON.parse(config);
    if (!isObject(data) || !isObject(data["properties"])) return undefined;
    return { data, document, path: ["data", "config"], isText: true };
  } catch {
    return undefined;
  }
}

/** Whether a definition can have a name: not blank, and none that would lose its place among others. */
export function isKey(name: string): boolean {
  return name.trim() !== "" && !/^\d+$/.test(name) && name !== "__proto__";
}

/** A sentence: what it is called, and what the vendor says to it. */
export function docOf(property: Json, key: string): string {
  const ui = objectIn(property, "ui");
  const label = (textIn(ui, "label") ?? key).trim();
  const help = textIn(ui, "help")?.trim();
  return [label, help].flatMap((text) => (text === undefined ? [] : [ended(text)])).join(" ");
}

function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
