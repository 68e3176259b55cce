import { type BatchFlow } from "specanvil/datastage";
import { Aggregator } from "specanvil/datastage/stages/aggregator";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RemoveDuplicates } from "specanvil/datastage/stages/remove-duplicates";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Sort } from "specanvil/datastage/stages/sort";
import { frozenFlow } from "./plain.js";

export function sortAndSum(): BatchFlow {
  const flow = frozenFlow("s13 sort aggregate dedup");
  const source = flow.add(RowGenerator, "src");
  const order = flow.add(Sort, "order", {
    keyProperties: [
      { key: "g", asc_desc: "asc" },
      { key: "v", asc_desc: "desc" },
    ] as never,
  });
  const sums = flow.add(Aggregator, "sums", {
    selection: "reduce",
    method: "sort",
    keyProperties: [{ key: "g" }],
    reduceProperties: [[{ reduce: "v" }, { sum: "v_sum" }, { max: "v_max" }]] as never,
  });
  const unique = flow.add(RemoveDuplicates, "unique", {
    keyProperties: [{ key: "g" }],
    keep: "first",
  });
  source
    .linkTo(order, { name: "l_src" })
    .schema((s) => s.integer("g").double("v"))
    .partition({ type: "hash", sort: true, stable: true, keys: [{ column: "g", sorting: true }] });
  order.linkTo(sums, { name: "l_sorted" });
  sums
    .linkTo(unique, { name: "l_agg" })
    .schema((s) => s.integer("g", { source: "l_sorted.g" }).double("v_sum").double("v_max"))
    .partition({ type: "modulus", sort: false, keys: ["g"] });
  unique.linkTo(flow.add(Peek, "out"), { name: "l_unique" });
  return flow;
}

export function annotations(): BatchFlow {
  const flow = frozenFlow("s15 annotations");
  const source = flow.add(RowGenerator, "src");
  const out = flow.add(Peek, "out");
  source.linkTo(out, { name: "l_rows" }).schema((s) => s.integer("id"));
  flow.comment("# free\nstanding");
  flow.comment("about *src*").about(source);
  flow
    .annotate("both stages", {
      bold: true,
      textColor: "#DA1E28",
      backgroundColor: "#1192E8",
      textSize: 18,
      horizontalAlign: "align-middle",
      outline: false,
    })
    .about(source, out);
  return flow;
}

export function elt(): BatchFlow {
  const flow = frozenFlow("s16 elt rcp", {
    description: "run settings",
    compileMode: "ELT",
    eltPolicy: "INTERMEDIATE_VIEW",
    runtimeColumnPropagation: true,
    autoColumnPropagation: false,
    autoArrange: false,
    configuration: { environment: "default_datastage_px", warnLimit: 20, retentionDays: 15 },
  });
  const source = flow.add(RowGenerator, "src").at(100, 120);
  const out = flow.add(Peek, "out").at(400, 120);
  source.linkTo(out, { name: "l_rows" }).schema((s) => s.integer("id"));
  return flow;
}

export function targetReject(): BatchFlow {
  const flow = frozenFlow("s17 target reject");
  const source = flow.add(RowGenerator, "src");
  const target = flow.add(Postgresql, "pg", { schemaName: "public", tableName: "t" });
  const bad = flow.add(SequentialFile, "bad_rows", { file: ["/ds-storage/bad.csv"] });
  source
    .linkTo(target, { name: "l_rows" })
    .schema((s) => s.integer("id", { key: true }).varchar("txt", { length: 10 }));
  target.rejectTo(bad, { name: "l_bad" }).schema((s) => s.integer("id"));
  return flow;
}
