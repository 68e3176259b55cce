/** The document of a flow of one source and one target, smaller than real ones; `mark` tells one from another. */
export function document(mark = "a"): Record<string, unknown> {
  return {
    doc_type: "pipeline",
    version: "3.0",
    id: "d",
    primary_pipeline: "p",
    pipelines: [
      {
        id: "p",
        runtime_ref: "pxOsh",
        nodes: [
          {
            type: "binding",
            id: "n1",
            op: "PxRowGenerator",
            app_data: { ui_data: { label: "Rows", x_pos: 552.5 } },
            outputs: [{ id: "o1", schema_ref: "s1" }],
            parameters: { records: 5, stageDescription: mark },
          },
          {
            type: "execution_node",
            id: "n2",
            op: "PxPeek",
            app_data: { ui_data: { label: "Peek" } },
            inputs: [
              {
                id: "i2",
                schema_ref: "s1",
                links: [{ id: "l", node_id_ref: "n1", port_id_ref: "o1", type_attr: "PRIMARY" }],
              },
            ],
            parameters: {},
          },
        ],
        app_data: { ui_data: { comments: [] } },
      },
    ],
    schemas: [{ id: "s1", fields: [{ name: "ID", type: "integer", metadata: {} }] }],
    external_paramsets: [],
    app_data: { additionalProperties: { globalAcp: true, runMode: "ETL" } },
  };
}
