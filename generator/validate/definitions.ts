import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { known } from "../diagnostics/known.js";
import type { SourceDocument } from "../load/source-document.js";
import { type ColumnTypesSource, columnTypesSchema } from "./column-types-schema.js";
import { type EntrySource, entrySchema } from "./entry-schema.js";
import { type EnumsSource, enumsSchema } from "./enums-schema.js";
import { type FamilySource, familySchema } from "./family-schema.js";
import { type PackageSource, packageSchema } from "./package-schema.js";
import { schemaMistakes } from "./schema-mistakes.js";
import {
  type ConnectionSource,
  connectionSchema,
  type GroupSource,
  groupSchema,
  type StageDataSource,
  stageDataSchema,
  type StageEnumsSource,
  stageEnumsSchema,
  type StageSource,
  stageSchema,
} from "./stage-schema.js";
import { type StepsSource, stepsSchema } from "./steps-schema.js";

/** The kinds of definition and their schemas. */
export const schemas = {
  package: packageSchema,
  steps: stepsSchema,
  family: familySchema,
  enums: enumsSchema,
  entry: entrySchema,
  stage: stageSchema,
  group: groupSchema,
  connection: connectionSchema,
  "stage-enums": stageEnumsSchema,
  "stage-data": stageDataSchema,
  "column-types": columnTypesSchema,
} as const;

export type Kind = keyof typeof schemas;

/** A definition of the right shape, with the document that it came from. */
export interface Definition<Source> {
  readonly source: Source;
  readonly document: SourceDocument;
  /** Folder of the file below the definitions' folder: where its module goes. */
  readonly folder: string;
}

/** A file that can't be used: what refers to it can't be judged. */
export interface Broken {
  /** Undefined where not even that could be read. */
  readonly kind: Kind | undefined;
  readonly folder: string;
}

export interface Definitions {
  readonly packages: readonly Definition<PackageSource>[];
  readonly steps: readonly Definition<StepsSource>[];
  readonly families: readonly Definition<FamilySource>[];
  readonly enums: readonly Definition<EnumsSource>[];
  readonly entries: readonly Definition<EntrySource>[];
  readonly stages: readonly Definition<StageSource>[];
  readonly groups: readonly Definition<GroupSource>[];
  readonly connections: readonly Definition<ConnectionSource>[];
  readonly stageEnums: readonly Definition<StageEnumsSource>[];
  readonly stageData: readonly Definition<StageDataSource>[];
  readonly columnTypes: readonly Definition<ColumnTypesSource>[];
  readonly broken: readonly Broken[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts documents by kind and checks their shape; collects every mistake. */
export function validateDefinitions(
  documents: readonly { readonly document: SourceDocument; readonly folder: string }[],
): Definitions {
  const packages: Definition<PackageSource>[] = [];
  const steps: Definition<StepsSource>[] = [];
  const families: Definition<FamilySource>[] = [];
  const enums: Definition<EnumsSource>[] = [];
  const entries: Definition<EntrySource>[] = [];
  const stages: Definition<StageSource>[] = [];
  const groups: Definition<GroupSource>[] = [];
  const connections: Definition<ConnectionSource>[] = [];
  const stageEnums: Definition<StageEnumsSource>[] = [];
  const stageData: Definition<StageDataSource>[] = [];
  const columnTypes: Definition<ColumnTypesSource>[] = [];
  const broken: Broken[] = [];
  const diagnostics: Diagnostic[] = [];

  for (const { document, folder } of documents) {
    diagnostics.push(...document.diagnostics);
    if (document.diagnostics.length > 0) {
      broken.push({ kind: undefined, folder });
      continue;
    }
    const kind = kindOf(document.data);
    const check = <S extends z.ZodType>(schema: S, into: Definition<z.infer<S>>[]): void => {
      const result = schema.safeParse(document.data);
      if (result.success) into.push({ source: result.data, document, folder });
      else {
        diagnostics.push(...schemaMistakes(document, schema, result.error.issues));
        broken.push({ kind: kind as Kind, folder });
      }
    };
    if (kind === "package") check(schemas.package, packages);
    else if (kind === "steps") check(schemas.steps, steps);
    else if (kind === "family") check(schemas.family, families);
    else if (kind === "enums") check(schemas.enums, enums);
    else if (kind === "entry") check(schemas.entry, entries);
    else if (kind === "stage") check(schemas.stage, stages);
    else if (kind === "group") check(schemas.group, groups);
    else if (kind === "connection") check(schemas.connection, connections);
    else if (kind === "stage-enums") check(schemas["stage-enums"], stageEnums);
    else if (kind === "stage-data") check(schemas["stage-data"], stageData);
    else if (kind === "column-types") check(schemas["column-types"], columnTypes);
    else {
      diagnostics.push(unknownKind(document, kind));
      broken.push({ kind: undefined, folder });
    }
  }
  return {
    ...{ packages, steps, families, enums, entries },
    ...{ stages, groups, connections, stageEnums, stageData, columnTypes, broken, diagnostics },
  };
}

function kindOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "kind" in data ? data.kind : undefined;
}

function unknownKind(document: SourceDocument, kind: unknown): Diagnostic {
  const kinds = Object.keys(schemas);
  if (typeof kind !== "string") {
    const message = "The file doesn't say which kind of definition it is.";
    const fix = `Begin it with kind: and one of ${kinds.join(", ")}.`;
    return document.at(["kind"], "unknown-kind", message, fix);
  }
  const message = `There is no kind of definition ${JSON.stringify(kind)}.`;
  return document.at(["kind"], "unknown-kind", message, known(kinds, kind));
}
