import { frame } from "../document/frame.js";
import type { DocumentValue, FlowDocument } from "../document/types.js";
import type { FlowSettings } from "../api/flow.js";
import type { LocalParameter } from "../api/canvas.js";
import type { CanvasPart } from "../model/parts.js";
import type { ParameterSet } from "../parameters/parameter-set.js";
import { blankDocument } from "./blank-document.js";
import { withKept } from "./kept.js";
import { PipelineWriter } from "./pipelines.js";

/** What a document is made of. */
export interface DocumentParts {
  readonly canvas: CanvasPart;
  readonly type: "pipeline" | "subpipeline";
  readonly description: string | undefined;
  readonly settings: FlowSettings;
  readonly parameters: readonly LocalParameter[];
  readonly parameterSets: readonly ParameterSet[];
  /** Whether positions that are given count for nothing. */
  readonly anew: boolean;
}

/** The document of a flow that has no cycles. */
export function writeDocument(parts: DocumentParts): FlowDocument {
  return withKept(plainDocument(parts), parts.canvas);
}

function plainDocument(parts: DocumentParts): FlowDocument {
  const { canvas, type, description, settings, parameters, parameterSets, anew } = parts;
  const isFlow = type === "pipeline";
  const sets = parameterSets.filter(({ name }) => name !== "PROJDEF");
  if (isFlow && canvas.members.size + canvas.notes.size + parameters.length + sets.length === 0) {
    return blankDocument(description ?? "", settings);
  }
  const propagates = settings.runtimeColumnPropagation === true;
  const writer = new PipelineWriter(canvas.root.ids, { propagates, anew });
  writer.write(canvas);
  const [primary, ...inner] = writer.pipelines;
  return {
    doc_type: type,
    version: frame.version,
    json_schema: frame.schema,
    id: canvas.root.ids.of(canvas.number + 1),
    parameters: { local_parameters: parameters },
    primary_pipeline: primary?.id ?? "",
    pipelines: [
      {
        ...(primary as (typeof writer.pipelines)[0]),
        ...(isFlow && { description: description ?? "" }),
      },
      ...inner,
    ],
    schemas: writer.schemas,
    external_paramsets: sets.map(({ name, description: about, assetId, projectId }) => ({
      name,
      description: about,
      ref: assetId,
      ...(projectId !== undefined && { project_id: projectId }),
    })),
    ...(isFlow && { app_data: { additionalProperties: compileSettings(settings) } }),
  };
}

const policies = {
  NESTED_QUERY: Object.freeze({
    label: "Generate nested SQL",
    value: "NESTED_QUERY",
    id: "nesting",
  }),
  INTERMEDIATE_VIEW: Object.freeze({ label: "Link as view", value: "INTERMEDIATE_VIEW" }),
  INTERMEDIATE_TABLE: Object.freeze({ label: "Link as table", value: "INTERMEDIATE_TABLE" }),
} as const;

function compileSettings(settings: FlowSettings): { [key: string]: DocumentValue } {
  const { compileMode = "ETL", eltPolicy = "NESTED_QUERY", flightService } = settings;
  return {
    globalAcp: settings.autoColumnPropagation ?? true,
    runMode: compileMode,
    ...(compileMode === "ELT" && { ELTDropdown: policies[eltPolicy] }),
    ...(flightService !== undefined && { enableflightToggle: flightService }),
  };
}
