// A DataStage batch flow: orders are read from a file, looked up by customer, banded by a Transformer, and what isn't
// found is kept. `specanvil preview examples/orders-flow.ts --export flow` shows it.
import { batchFlow, connection, parameterSet, schema } from "specanvil/datastage";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Sort } from "specanvil/datastage/stages/sort";
import { Transformer } from "specanvil/datastage/stages/transformer";

const env = parameterSet({
  name: "env",
  assetId: "0000abcd-0000-4000-8000-000000000001",
  parameters: [{ name: "folder", type: "path" }],
  valueSets: ["test", "prod"],
});

export const flow = batchFlow("Orders", {
  description: "Orders by customer, in two bands.",
  configuration: { environment: "default_datastage_px", warnLimit: 20, retentionDays: 15 },
});
flow.useParameterSet(env);
const limit = flow.parameter("limit", { type: "integer", value: 100, prompt: "Large from" });

const orders = flow.add(SequentialFile, "Orders", {
  filePlus: [`${env.param("folder")}/orders.csv`],
  rejectMode: "save",
});
const customers = flow.add(
  Postgresql,
  "Customers",
  { schemaName: "public", tableName: "customers" },
  { connection: connection("0000abcd-0000-4000-8000-000000000002") },
);
const names = flow.add(Lookup, "Names", {
  lookupDerivation: [
    {
      referenceLink: "customers",
      lookupFailure: "reject",
      derivations: [{ keyColumn: "ID", keyExpression: "CUSTOMER", keyType: "=" }],
    },
  ],
});
const bands = flow.add(Transformer, "Bands", {
  stageVariables: [
    {
      name: "band",
      sqlType: "VARCHAR",
      length: 5,
      derivation: `If named.AMOUNT > ${limit} Then "LARGE" Else "SMALL"`,
    },
  ],
  transformerConstraint: [
    { outputName: "large", constraint: 'band = "LARGE"' },
    { outputName: "small", constraint: 'band = "SMALL"' },
  ],
});
const largest = flow.add(Sort, "Largest first", {
  keyProperties: [{ key: "AMOUNT", ascDesc: "desc" }],
});

orders
  .linkTo(names, { name: "orders" })
  .schema((s) =>
    s
      .integer("ORDER", { key: true })
      .integer("CUSTOMER")
      .decimal("AMOUNT", { length: 12, scale: 2 }),
  );
customers
  .linkTo(names, { name: "customers", type: "REFERENCE" })
  .schema((s) => s.integer("ID", { key: true }).varchar("NAME", { length: 60, nullable: true }));
names.linkTo(bands, { name: "named" });

const banded = schema((s) =>
  s
    .integer("ORDER", { key: true, source: "named.ORDER", derivation: "named.ORDER" })
    .varchar("NAME", { length: 60, source: "named.NAME", derivation: "named.NAME" })
    .decimal("AMOUNT", {
      length: 12,
      scale: 2,
      source: "named.AMOUNT",
      derivation: "named.AMOUNT",
    }),
);
bands
  .linkTo(largest, { name: "large", schema: banded })
  .partition({ type: "hash", keys: ["ORDER"] });
bands.linkTo(flow.add(Peek, "Small"), { name: "small", schema: banded });
largest.linkTo(flow.add(Peek, "Large"), { name: "sorted" });

// Rows that can't be read, and orders of customers whom nobody knows.
orders
  .rejectTo(flow.add(Peek, "Unreadable"), { name: "unreadable" })
  .schema((s) => s.varbinary("LINE", { length: 1000 }));
names.rejectTo(flow.add(Peek, "Unknown"), { name: "unknown" });

flow.annotate("Customers change once a day.", { italics: true }).about(customers, names);

// What a run takes, unless its job says otherwise; no part of the document.
flow
  .setRuntimeValueSet("env", "prod")
  .setRuntimeParameterValue("env", "folder", "/ds-storage/2026")
  .setRuntimeLocalParameter("limit", 250);

// Editing: what was built, or read with readFlow(), is changed in place.
flow.stage(Sort, "Largest first").update({ stable: "stable" });
flow.autoArrange();
