import { list, record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";
import type { JobSettings } from "../../api/configuration.js";

/** A flow document: what the platform keeps of a flow. Plain JSON. */
export type FlowDocument = Readonly<Record<string, unknown>>;

/** A flow that was built, or whatever else gives a document. */
export interface FlowSource {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** For the jobs that are made of it. */
  readonly jobSettings?: JobSettings | undefined;
  toDocument(): object;
}

/** Whether it is what gives a document, and not one itself. */
export function isSource(given: FlowSource | FlowDocument | undefined): given is FlowSource {
  return typeof record(given)?.toDocument === "function";
}

/** The document of a flow that is given in either form; a copy of its own only where something in it changes. */
export function documentOf(source: FlowSource | FlowDocument, method: string): FlowDocument {
  const document = isSource(source) ? source.toDocument() : source;
  if (list(record(document)?.pipelines).length > 0) return document as FlowDocument;
  throw argumentError(`${method} takes a flow, or the document of one`);
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
