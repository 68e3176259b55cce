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

/** The lists of definitions, by their kind. */
type Field = Exclude<keyof Definitions, "broken" | "diagnostics">;

/** What a file says that holds a definition and no mistake. */
export interface Said {
  readonly field: Field;
  readonly source: object;
}

/** What was found in documents before: they don't change. */
export type KnownDefinitions = WeakMap<SourceDocument, Definitions>;

type Placed = { readonly document: SourceDocument; readonly folder: string };

/** Sorts documents by kind and checks their shape; collects every mistake. */
export function validateDefinitions(
  documents: readonly Placed[],
  known: KnownDefinitions = new WeakMap(),
): Definitions {
  const parts = documents.map((placed) => {
    const part = known.get(placed.document) ?? validateDocument(placed);
    known.set(placed.document, part);
    return part;
  });
  return {
    packages: parts.flatMap(({ packages }) => packages),
    steps: parts.flatMap(({ steps }) => steps),
    families: parts.flatMap(({ families }) => families),
    enums: parts.flatMap(({ enums }) => enums),
    entries: parts.flatMap(({ entries }) => entries),
    stages: parts.flatMap(({ stages }) => stages),
    groups: parts.flatMap(({ groups }) => groups),
    connections: parts.flatMap(({ connections }) => connections),
    stageEnums: parts.flatMap(({ stageEnums }) => stageEnums),
    stageData: parts.flatMap(({ stageData }) => stageData),
    columnTypes: parts.flatMap(({ columnTypes }) => columnTypes),
    broken: parts.flatMap(({ broken }) => broken),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

const nothing: Definitions = {
  ...{ packages: [], steps: [], families: [], enums: [], entries: [] },
  ...{ stages: [], groups: [], connections: [], stageEnums: [], stageData: [], columnTypes: [] },
  ...{ broken: [], diagnostics: [] },
};

/** What is found in a document that says this. */
export function definitionsIn({ field, source }: Said, { document, folder }: Placed): Definitions {
  return { ...nothing, [field]: [{ source, document, folder }] };
}

/** What the document said in which this was found; undefined where something was wrong with it. */
export function saidIn(found: Definitions): Said | undefined {
  for (const [field, [only]] of Object.entries(found) as [keyof Definitions, readonly object[]][]) {
    if (only !== undefined && "source" in only) {
      return { field: field as Field, source: only.source as object };
    }
  }
  return undefined;
}

function validateDocument(placed: Placed): Definitions {
  const { document, folder } = placed;
  const { data, diagnostics } = document;
  if (diagnostics.length > 0) {
    return { ...nothing, broken: [{ kind: undefined, folder }], diagnostics };
  }
  const kind = kindOf(data);
  const check = (schema: z.ZodType, field: Field): Definitions => {
    const result = schema.safeParse(data);
    if (result.success) return definitionsIn({ field, source: result.data as object }, placed);
    const mistakes = schemaMistakes(document, schema, result.error.issues);
    return { ...nothing, broken: [{ kind: kind as Kind, folder }], diagnostics: mistakes };
  };
  switch (kind) {
    case "package":
      return check(schemas.package, "packages");
    case "steps":
      return check(schemas.steps, "steps");
    case "family":
      return check(schemas.family, "families");
    case "enums":
      return check(schemas.enums, "enums");
    case "entry":
      return check(schemas.entry, "entries");
    case "stage":
      return check(schemas.stage, "stages");
    case "group":
      return check(schemas.group, "groups");
    case "connection":
      return check(schemas.connection, "connections");
    case "stage-enums":
      return check(schemas["stage-enums"], "stageEnums");
    case "stage-data":
      return check(schemas["stage-data"], "stageData");
    case "column-types":
      return check(schemas["column-types"], "columnTypes");
    default: {
      const broken = [{ kind: undefined, folder }];
      return { ...nothing, broken, diagnostics: [unknownKind(document, kind)] };
    }
  }
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
