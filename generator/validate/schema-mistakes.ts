import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { known } from "../diagnostics/known.js";
import type { Path, SourceDocument } from "../load/source-document.js";
import { clip } from "../plain-text.js";
import { fieldsAt } from "./fields.js";

type Issue = z.core.$ZodIssue;

/** What a schema has against a document, in words for its owner. */
export function schemaMistakes(
  document: SourceDocument,
  schema: z.ZodType,
  issues: readonly Issue[],
  base: Path = [],
): Diagnostic[] {
  return issues.flatMap((issue): Diagnostic[] => {
    const steps = issue.path.map((step) => (typeof step === "symbol" ? "" : step));
    const path: Path = [...base, ...steps];
    const place = path.length === 0 ? "The definition" : clip(path.join("."), 100);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => {
        const message = `${JSON.stringify(clip(key, 60))} is no field of ${lowerFirst(place)}.`;
        const fix = `Remove or rename it. ${known(fieldsAt(schema, path), key)}`;
        return document.at([...path, key], "schema", message, fix, "key");
      });
    }
    if (issue.code === "invalid_union") {
      const likely = likeliest(issue.errors);
      if (likely !== undefined) return schemaMistakes(document, schema, likely, path);
    }
    if (issue.code === "invalid_key") {
      const key = JSON.stringify(clip(String(path.at(-1)), 60));
      const [why] = issue.issues.map((inner) => explain(inner, undefined));
      return [
        document.at(
          path,
          "schema",
          `The name ${key} ${why ?? "can't be used"}.`,
          "Rename it.",
          "key",
        ),
      ];
    }
    if (isMissing(document.data, path)) {
      return [document.at(path, "schema", `${place} is missing.`, `Add ${String(path.at(-1))}.`)];
    }
    const value = valueAt(document.data, path);
    return [
      document.at(path, "schema", `${place} ${explain(issue, value)}.`, remedy(issue, value)),
    ];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
  );
}

function isMissing(data: unknown, path: Path): boolean {
  return path.length > 0 && valueAt(data, path) === undefined;
}

/** Of the branches of a union, the one with the deepest and then fewest mistakes: what its author most likely meant. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]): number =>
    Math.min(
      ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)),
    );
  const [best] = [...branches].sort((a, b) => depth(b) - depth(a) || count(a) - count(b));
  return best !== undefined && depth(best) > 0 ? best : undefined;
}

function count(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1),
    0,
  );
}

const types: { readonly [name: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "nothing",
  object: "a map of fields",
  record: "a map",
  array: "a list",
};

/** What is wrong with a value, as the end of a sentence about it. */
function explain(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
    case "invalid_union":
    case "invalid_value": {
      const choices = [...new Set(expected(issue))];
      const last = choices.pop() ?? "something else";
      const list = choices.length === 0 ? last : `${choices.join(", ")} or ${last}`;
      return `must be ${list}${value === undefined ? "" : `, ${found(value)}`}`;
    }
    case "too_small":
      return `must be ${issue.inclusive === false ? "above" : "at least"} ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function found(value: unknown): string {
  if (value === null) return "and nothing stands there";
  if (typeof value === "object") return `not ${Array.isArray(value) ? "a list" : "a map"}`;
  return `not ${clip(JSON.stringify(value), 60)}`;
}

/** What could stand in the place of a mistake. */
function expected(issue: Issue): string[] {
  if (issue.code === "invalid_type") return [types[issue.expected] ?? issue.expected];
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value));
  if (issue.code !== "invalid_union") return [];
  return issue.errors.flatMap((inner) => inner.flatMap(expected));
}

function remedy(issue: Issue, value: unknown): string {
  const choices = expected(issue);
  const wantsText = choices.includes("a text") && !choices.some((choice) => choice.startsWith('"'));
  if (wantsText && ["number", "boolean"].includes(typeof value)) return "Put it into quotes.";
  if (value === null) return "Give it a value.";
  if (issue.code === "too_big" && issue.origin === "string") return "Shorten it.";
  if (issue.code === "custom" || issue.code === "invalid_format") return "Change it accordingly.";
  return "Mend it; an editor with the schema shows what can stand here.";
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
