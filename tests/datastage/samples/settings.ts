import { secret } from "specanvil";
import {
  type BatchFlow,
  connection,
  localConnection,
  parameterSet,
  subflow,
} from "specanvil/datastage";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { IbmDb2 } from "specanvil/datastage/stages/ibm-db2";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RemoveDuplicates } from "specanvil/datastage/stages/remove-duplicates";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Sort } from "specanvil/datastage/stages/sort";
import { frozenIdentity } from "specanvil";
import { frozenFlow } from "./plain.js";

const projectId = "11111111-2222-4333-8444-555555555555";
const asset = (last: string): string => `0000abcd-0000-4000-8000-00000000000${last}`;

export function allFields(): BatchFlow {
  const flow = frozenFlow("s08 all fields");
  flow
    .add(RowGenerator, "src")
    .linkTo(flow.add(Peek, "out"), { name: "l_all" })
    .schema((s) =>
      s
        .bigint("p_bigint")
        .binary("p_binary")
        .bit("p_bit")
        .char("p_char")
        .date("p_date")
        .decimal("p_decimal")
        .double("p_double")
        .float("p_float")
        .integer("p_integer")
        .longnvarchar("p_longnvarchar")
        .longvarbinary("p_longvarbinary")
        .longvarchar("p_longvarchar")
        .nchar("p_nchar")
        .numeric("p_numeric")
        .nvarchar("p_nvarchar")
        .real("p_real")
        .smallint("p_smallint")
        .time("p_time")
        .timestamp("p_timestamp")
        .tinyint("p_tinyint")
        .unknown("p_unknown")
        .varbinary("p_varbinary")
        .varchar("p_varchar")
        .char("x_char", { length: 7, nullable: true, key: true, description: "a char" })
        .varchar("x_varchar", { length: 255, unicode: true })
        .decimal("x_decimal", { length: 18, scale: 4 })
        .numeric("x_numeric", { length: 9, scale: 3, nullable: true })
        .integer("x_unsigned", { unsigned: true })
        .timestamp("x_ts_us", { microseconds: true })
        .varchar("x_vector", { length: 5, vectorOccurs: 3 })
        .integer("x_cycle", {
          generateType: "cycle",
          cycleInitialValue: 1,
          cycleIncrement: 2,
          cycleLimit: 99,
        })
        .varchar("x_alg", { length: 3, generateAlgorithm: "cycle", cycleValues: ["aa", "bb"] })
        .date("x_fmt", { formatString: "%yyyy-%mm-%dd" })
        .varchar("x_default", { default: "n/a", nullFieldValue: "NULL" }),
    );
  return flow;
}

export function parameters(): BatchFlow {
  const set = parameterSet({
    name: "env_params",
    description: "per environment",
    assetId: asset("1"),
    projectId,
    parameters: [
      { name: "db", type: "string", value: "dev", prompt: "database" },
      { name: "limit", type: "integer", value: 10 },
      { name: "mode", type: "list", value: "a", validValues: ["a", "b"] },
    ],
    valueSets: ["prod"],
  });
  const flow = frozenFlow("s09 parameters", { description: "with parameters" });
  flow.useParameterSet(set);
  flow.parameter("table_name", { description: "which table", prompt: "Table", value: "T1" });
  flow.parameter("nrows", { type: "integer", value: 7 });
  flow.parameter("colour", { type: "list", value: "red", validValues: ["red", "green"] });
  flow.parameter("ratio", { type: "float", value: 0.5 });
  flow.parameter("day", { type: "date", value: "2026-01-31" });
  flow.setRuntimeValueSet("env_params", "prod");
  flow.setRuntimeParameterValue("env_params", "db", "override");
  flow.setRuntimeLocalParameter("nrows", 99);
  const source = flow.add(RowGenerator, "src");
  const out = flow.add(SequentialFile, "out", {
    file: ["/ds-storage/#env_params.db#/#table_name#.csv"],
  });
  source.linkTo(out, { name: "l_rows" }).schema((s) => s.integer("id"));
  return flow;
}

export function localSubflow(): BatchFlow {
  const flow = frozenFlow("s10 local subflow");
  const source = flow.add(RowGenerator, "src");
  const order = flow.add(Sort, "order", {
    keyProperties: [{ key: "id", asc_desc: "asc" } as never],
  });
  const unique = flow.add(RemoveDuplicates, "unique", { keyProperties: [{ key: "id" }] });
  const out = flow.add(Peek, "out");
  source
    .linkTo(order, { name: "l_in" })
    .schema((s) => s.integer("id").varchar("txt", { length: 9 }));
  order.linkTo(unique, { name: "l_mid" });
  unique
    .linkTo(out, { name: "l_out" })
    .schema((s) =>
      s.integer("id", { source: "l_mid.id" }).varchar("txt", { length: 9, source: "l_mid.txt" }),
    );
  flow.group("dedup", [order, unique]);
  return flow;
}

export function sharedSubflow(): BatchFlow {
  const id = asset("1");
  const clean = subflow("clean_names", {
    description: "reusable",
    identity: frozenIdentity(),
    asset: {
      url: `http://127.0.0.1/data_intg/v3/data_intg_flows/subflows/${id}?project_id=${projectId}`,
      pipelineId: id,
    },
  });
  clean.parameter("suffix", { value: "_x", description: "added" });
  const entry = clean.entry("in");
  const inner = clean.add(Peek, "inner");
  const exit = clean.exit("out");
  entry
    .linkTo(inner, { name: "s_in" })
    .schema((s) => s.integer("id").varchar("name", { length: 20 }));
  inner
    .linkTo(exit, { name: "s_out" })
    .schema((s) =>
      s.integer("id", { source: "s_in.id" }).varchar("name", { length: 20, source: "s_in.name" }),
    );
  const flow = frozenFlow("s11 shared subflow");
  const source = flow.add(RowGenerator, "src");
  const out = flow.add(Peek, "out");
  const use = flow.use(clean, "clean_1").set("suffix", "_y");
  const columns = { mapTo: "s_in", name: "l_in" };
  source.linkTo(use, columns).schema((s) => s.integer("id").varchar("name", { length: 20 }));
  use
    .linkTo(out, { name: "l_out", mapFrom: "s_out" })
    .schema((s) => s.integer("id").varchar("name", { length: 20 }));
  return flow;
}

export function connections(): BatchFlow {
  const flow = frozenFlow("s12 connections");
  const source = flow.add(
    Postgresql,
    "pg_orders",
    { schemaName: "public", tableName: "orders" },
    { connection: connection(asset("1"), { projectId, name: "pg_src" }) },
  );
  const target = flow.add(
    IbmDb2,
    "dw_orders",
    { schemaName: "DW", tableName: "ORDERS", writeMode: "insert" },
    { connection: connection(asset("2"), { projectId, name: "db2_tgt" }) },
  );
  source
    .linkTo(target, { name: "l_orders" })
    .schema((s) =>
      s
        .bigint("order_id", { key: true })
        .decimal("amount", { length: 15, scale: 2, nullable: true }),
    );
  const inline = flow.add(
    Postgresql,
    "pg_inline",
    { tableName: "customers" },
    {
      connection: localConnection(PostgresqlConnection, {
        name: "inline_pg",
        database: "crm",
        hostnameOrIpAddress: "pg2.example.test",
        port: "5433",
        username: "u",
        password: secret.value("p"),
      }),
    },
  );
  inline
    .linkTo(flow.add(Peek, "peek_customers"), { name: "l_customers" })
    .schema((s) => s.varchar("name", { length: 50 }));
  return flow;
}
