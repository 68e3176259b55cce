import { list, record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";

/** A flow document: what the platform keeps of a flow. Plain JSON. */
export type FlowDocument = Readonly<Record<string, unknown>>;

/** A flow that was built, or whatever else gives a document. */
export interface FlowSource {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Of a flow that was built, as jobs are made with. */
  readonly jobSettings?: JobSettings | (() => BuiltJobSettings) | undefined;
  toDocument(): object;
}

/** The part of a job's payload that a flow knows, as flows that were built give it. */
export interface BuiltJobSettings {
  readonly configuration: {
    readonly env_id?: string;
    readonly flow_limits?: { readonly warn_limit: number };
  };
  readonly retention_policy?: { readonly days: number } | { readonly amount: number };
  readonly parameter_sets?: readonly { readonly name: string; readonly value_set?: string }[];
  readonly job_parameters?: readonly { readonly name: string; readonly value: unknown }[];
}

/** How a flow runs: of its own no part of its document, but of each job that is made of it. */
export interface JobSettings {
  /** The name of a batch environment: `default_datastage_px`. */
  readonly environment?: string | undefined;
  /** How many warnings stop a run, from 1; null for no limit. */
  readonly warnLimit?: number | null | undefined;
  /** For how many days runs are kept, from 1; not together with `retentionAmount`. */
  readonly retentionDays?: number | null | undefined;
  /** How many runs are kept, from 1. */
  readonly retentionAmount?: number | null | undefined;
  /** The value set that is used of each parameter set, by its name. */
  readonly valueSets?: Readonly<Record<string, string>> | undefined;
  /** Values of parameters: `{ "set.parameter": 1, local: "a" }`. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** The document of a flow that is given in either form; a copy of its own only where something in it changes. */
export function documentOf(source: FlowSource | FlowDocument, method: string): FlowDocument {
  const given = record(source);
  const make = given?.toDocument;
  const document = typeof make === "function" ? (source as FlowSource).toDocument() : source;
  if (list(record(document)?.pipelines).length > 0) return document as FlowDocument;
  throw argumentError(`${method} takes a flow, or the document of one`);
}

/** How a flow that is given runs, whichever way it says so; what it doesn't say is not there. */
export function jobSettingsOf(source: FlowSource | undefined): JobSettings {
  const given = source?.jobSettings;
  if (typeof given !== "function") return given ?? {};
  const {
    configuration,
    retention_policy: kept,
    parameter_sets,
    job_parameters,
  } = given.call(source);
  const sets = (parameter_sets ?? []).flatMap(({ name, value_set }) =>
    value_set === undefined ? [] : [[name, value_set] as const],
  );
  const values = (job_parameters ?? []).map(({ name, value }) => [name, value] as const);
  return {
    ...(configuration.env_id !== undefined && { environment: configuration.env_id }),
    ...(configuration.flow_limits && { warnLimit: configuration.flow_limits.warn_limit }),
    ...(kept && ("days" in kept ? { retentionDays: kept.days } : { retentionAmount: kept.amount })),
    ...(sets.length > 0 && { valueSets: Object.fromEntries(sets) }),
    ...(values.length > 0 && { parameters: Object.fromEntries(values) }),
  };
}

/** What the description of a flow is in its document. */
export function descriptionIn(document: FlowDocument): string | undefined {
  return text(record(list(document.pipelines)[0])?.description);
}

/** The document with another description; it stands in the first pipeline. */
export function withDescription(
  document: FlowDocument,
  description: string | undefined,
): FlowDocument {
  const [first, ...others] = list(document.pipelines);
  if (description === undefined || record(first)?.description === description) return document;
  return { ...document, pipelines: [{ ...record(first), description }, ...others] };
}

/** The document of a flow without stages, as the platform's own pages create it. */
export function blankDocument(description: string): FlowDocument {
  return {
    primary_pipeline: "",
    pipelines: [
      {
        nodes: [],
        description,
        id: "",
        app_data: { datastage: {}, ui_data: { comments: [] } },
        runtime_ref: "",
      },
    ],
    json_schema:
      "http://api.dataplatform.ibm.com/schemas/common-pipeline/pipeline-flow/pipeline-flow-v3-schema.json",
    schemas: [],
    doc_type: "pipeline",
    id: "",
    app_data: {
      datastage: {},
      additionalProperties: {
        transInputLinkMapper: {},
        disableParamsCacheOnFlow: false,
        rcpLinkList: [],
        globalAcp: true,
        enableRCP: false,
        isNewTransActive: false,
        enableSchemaLessDesign: false,
        runMode: "ETL",
      },
    },
    version: "3.0",
  };
}
