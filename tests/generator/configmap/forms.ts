/** A form as the vendor's editor has them: all that a definition can say, and all that it can't. */
export const form = {
  properties: {
    "extraction-method": { type: "string", default: "direct", ui: { widget: "radio" } },
    "credential-guid": {
      type: "string",
      ui: { widget: "credential", credentialType: "acme-connectors-db" },
    },
    "store-guid": { type: "string", ui: { widget: "credential", credentialType: "acme-store" } },
    connection: { type: "string", ui: { widget: "connection", label: "Connection" } },
    "include-filter": {
      type: "object",
      default: "{}",
      ui: { widget: "sqltree", label: "Include", help: 'Pick "what" to read\\' },
    },
    "enable-lineage": {
      type: "boolean",
      default: true,
      ui: { widget: "boolean", label: "Lineage?" },
    },
    redact: { type: "conditional", default: false, ui: { widget: "boolean", label: "Redact" } },
    mode: {
      type: "string",
      enum: ["fast", "2-slow"],
      enumNames: ["Fast", "Slow"],
      default: "fast",
    },
    other: { type: "string", enum: ["a", "b"], default: "c" },
    "row-limit": { type: "integer", ui: { label: "Row limit", placeholder: "500" } },
    window: { type: "number", default: 30 },
    ratio: { type: "number", default: 0.5 },
    endpoint: { type: "string", ui: { placeholder: "https://api.example.test" } },
    tags: { type: "array", ui: { label: "Tags" } },
    class: { type: "string", required: true, ui: { label: "Class" } },
    "2nd-pass": { type: "boolean", default: false },
    "a-b": { type: "string" },
    a_b: { type: "string" },
    name: { type: "string" },
    constructor: { type: "string" },
    untyped: { ui: { label: "Untyped" } },
    listed: { type: ["string", "null"] },
    nothing: 5,
    "chunk-size": { type: "integer", default: 1000, ui: { hidden: true } },
    price: { type: "string", default: "$5", ui: { hidden: true } },
    workflow_id: { type: "string", default: "x", ui: { hidden: true } },
  },
  anyOf: [{ required: ["class"] }],
  steps: [{ id: "metadata", title: "Metadata", properties: ["include-filter", "tags"] }],
};

export const credential = {
  properties: {
    host: { type: "string", ui: { label: "Host Name" } },
    port: { type: "number", ui: { label: "Port", placeholder: "5432" } },
    "auth-type": { type: "string", enum: ["basic", "key-pair", "none"] },
    basic: {
      type: "object",
      ui: { label: "Basic" },
      properties: {
        username: { type: "string", ui: { label: "Username" } },
        password: { type: "string", ui: { label: "Password" } },
        extra: {
          type: "object",
          properties: { role: { type: "string" }, database: { type: "string", required: true } },
        },
      },
    },
    "key-pair": {
      type: "object",
      properties: {
        extra: {
          properties: {
            "private-key": { type: "string", required: true, ui: { widget: "password" } },
            host: { type: "string", ui: { label: "Bastion host" } },
          },
        },
      },
    },
    extra: { type: "object", properties: { ssl: { type: "boolean", ui: { label: "SSL" } } } },
    "extra.connect_type": { type: "string", enum: ["public", "private"] },
  },
};
