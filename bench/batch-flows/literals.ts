// The floor: a document as large as the chain's, as somebody would write it down by hand. Keys and sizes are the chain's.

function id(number: number): string {
  return `${number.toString(16).padStart(8, "0")}-2222-4222-8222-222222222222`;
}

function column(name: string, source: string) {
  return {
    name,
    type: "string",
    nullable: false,
    metadata: {
      description: "",
      max_length: 100,
      min_length: 0,
      decimal_precision: 100,
      decimal_scale: 0,
      is_key: false,
      is_signed: true,
      item_index: 0,
      source_field_id: source,
    },
    app_data: { time_scale: 0, type_code: "STRING", odbc_type: "VARCHAR" },
  };
}

function schema(at: number) {
  const fields = [];
  for (let each = 0; each < 10; each += 1) {
    fields.push(column(`COLUMN_${each}`, `L${at - 1}.COLUMN_${each}`));
  }
  return { id: id(8 * at + 3), fields };
}

function input(at: number) {
  return {
    id: id(8 * at + 2),
    schema_ref: id(8 * at + 3),
    links: [
      {
        id: id(8 * at),
        node_id_ref: id(8 * at - 4),
        port_id_ref: id(8 * at + 1),
        link_name: `L${at}`,
        type_attr: "PRIMARY",
        app_data: { ui_data: { class_name: "", decorations: [] }, datastage: {} },
      },
    ],
    parameters: { runtime_column_propagation: 0 },
    app_data: { ui_data: { label: "" } },
  };
}

function output(at: number) {
  return {
    id: id(8 * at + 1),
    schema_ref: id(8 * at + 3),
    parameters: { buf_mode: "default" },
    app_data: {
      ui_data: { cardinality: { min: 1, max: 1 }, label: "outPort" },
      datastage: { is_source_of_link: id(8 * at) },
      additionalProperties: { enableAcp: null },
    },
  };
}

function stage(at: number) {
  return {
    type: "execution_node",
    id: id(8 * at + 4),
    app_data: {
      ui_data: {
        label: `S${at}`,
        image: "/data-intg/flows/graphics/palette/PxCopy.svg",
        x_pos: 248 * at,
        y_pos: 400,
        is_resized: true,
        resize_height: 48,
        resize_width: 48,
      },
    },
    op: "PxCopy",
    inputs: [input(at)],
    outputs: [output(at + 1)],
    parameters: {
      input_count: 1,
      output_count: 1,
      buf_mode: "default",
      combinability: "auto",
      execmode: "default_par",
      preserve: -2,
      max_mem_buf_size: 3145728,
      buf_free_run: 50,
      queue_upper_size: 0,
      disk_write_inc: 1048576,
    },
  };
}

/** A document of so many stages. */
export function literals(length: number): unknown {
  const nodes = [];
  const schemas = [];
  for (let at = 0; at < length; at += 1) {
    nodes.push(stage(at));
    if (at > 0) schemas.push(schema(at));
  }
  return {
    doc_type: "pipeline",
    version: "3.0",
    id: id(1),
    parameters: { local_parameters: [] },
    primary_pipeline: id(2),
    pipelines: [{ id: id(2), runtime_ref: "pxOsh", nodes, app_data: {} }],
    schemas,
  };
}
