import { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, SourceDocument } from "../load/source-document.js";
import { type EntrySource, entrySchema } from "./entry-schema.js";
import { type EnumsSource, enumsSchema } from "./enums-schema.js";
import { type FamilySource, familySchema } from "./family-schema.js";
import { type PackageSource, packageSchema } from "./package-schema.js";

/** The kinds of definition and their schemas. */
export const schemas = {
  package: packageSchema,
  family: familySchema,
  enums: enumsSchema,
  entry: entrySchema,
} as const;

export type Kind = keyof typeof schemas;

/** A definition of the right shape, with the document that it came from. */
export interface Definition<Source> {
  readonly source: Source;
  readonly document: SourceDocument;
  /** Folder of the file below the definitions' folder: where its module goes. */
  readonly folder: string;
}

export interface Definitions {
  readonly packages: readonly Definition<PackageSource>[];
  readonly families: readonly Definition<FamilySource>[];
  readonly enums: readonly Definition<EnumsSource>[];
  readonly entries: readonly Definition<EntrySource>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts documents by kind and checks their shape; collects every mistake. */
export function validateDefinitions(
  documents: readonly { readonly document: SourceDocument; readonly folder: string }[],
): Definitions {
  const packages: Definition<PackageSource>[] = [];
  const families: Definition<FamilySource>[] = [];
  const enums: Definition<EnumsSource>[] = [];
  const entries: Definition<EntrySource>[] = [];
  const diagnostics: Diagnostic[] = [];

  for (const { document, folder } of documents) {
    diagnostics.push(...document.diagnostics);
    if (document.diagnostics.length > 0) continue;
    const kind = kindOf(document.data);
    const check = <S extends z.ZodType>(schema: S, into: Definition<z.infer<S>>[]): void => {
      const result = schema.safeParse(document.data);
      if (result.success) into.push({ source: result.data, document, folder });
      else diagnostics.push(...schemaMistakes(document, result.error.issues));
    };
    if (kind === "package") check(schemas.package, packages);
    else if (kind === "family") check(schemas.family, families);
    else if (kind === "enums") check(schemas.enums, enums);
    else if (kind === "entry") check(schemas.entry, entries);
    else diagnostics.push(unknownKind(document));
  }
  return { packages, families, enums, entries, diagnostics };
}

function kindOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "kind" in data ? data.kind : undefined;
}

function unknownKind(document: SourceDocument): Diagnostic {
  const known = Object.keys(schemas).join(", ");
  return document.at(
    ["kind"],
    "unknown-kind",
    "The file doesn't say which kind of definition it is.",
    `Begin it with kind: one of ${known}.`,
  );
}

function schemaMistakes(
  document: SourceDocument,
  issues: readonly z.core.$ZodIssue[],
  base: Path = [],
): Diagnostic[] {
  return issues.flatMap((issue): Diagnostic[] => {
    const path: Path = [
      ...base,
      ...issue.path.map((step) => (typeof step === "symbol" ? "" : step)),
    ];
    const place = path.length === 0 ? "the definition" : path.join(".");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        document.at(
          [...path, key],
          "schema",
          `${place}: the field ${JSON.stringify(key)} is unknown.`,
          "Remove it, or see the schema for its right name.",
          "key",
        ),
      );
    }
    if (issue.code === "invalid_union") {
      const likely = likeliest(issue.errors);
      if (likely !== undefined) return schemaMistakes(document, likely, path);
    }
    if (issue.code === "invalid_key") {
      const [inner] = issue.issues;
      const key = JSON.stringify(String(path.at(-1)));
      const why = inner?.message ?? "is not allowed here";
      return [document.at(path, "schema", `The name ${key} ${why}.`, "Rename it.", "key")];
    }
    const missing = issue.code === "invalid_type" && issue.message.includes("received undefined");
    const text = missing ? "is missing" : lowerFirst(issue.message.replace(/^Invalid input: /, ""));
    return [
      document.at(
        path,
        "schema",
        `${place}: ${text}.`,
        missing ? "Add it." : "Mend it as the schema of this kind says.",
      ),
    ];
  });
}

/** Of the branches of a union, the one whose mistakes lie deepest: what its author most likely meant. */
function likeliest(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.min(
      ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)),
    );
  const best = branches.reduce<readonly z.core.$ZodIssue[] | undefined>(
    (found, issues) => (found === undefined || depth(issues) > depth(found) ? issues : found),
    undefined,
  );
  return best !== undefined && depth(best) > 0 ? best : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
