import type { FlowSettings } from "../api/flow.js";
import { frame } from "../document/frame.js";
import type { FlowDocument } from "../document/types.js";

/** The document of a flow in which nothing is yet, as the vendor's SDK sends it. */
export function blankDocument(description: string, settings: FlowSettings): FlowDocument {
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
    json_schema: frame.schema.replace("https:", "http:"),
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
        runMode: settings.compileMode ?? "ETL",
      },
    },
    version: frame.version,
  };
}
