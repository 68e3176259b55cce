import { frozenIdentity } from "specanvil";
import { type BatchFlow, batchFlow, type BatchFlowOptions } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Funnel } from "specanvil/datastage/stages/funnel";
import { Filter } from "specanvil/datastage/stages/filter";
import { Head } from "specanvil/datastage/stages/head";
import { Join } from "specanvil/datastage/stages/join";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Switch } from "specanvil/datastage/stages/switch";
import { Transformer } from "specanvil/datastage/stages/transformer";

/** A flow whose ids are always the same. */
export function frozenFlow(name: string, options: BatchFlowOptions = {}): BatchFlow {
  return batchFlow(name, { ...options, identity: frozenIdentity() });
}

export function linear(): BatchFlow {
  const flow = frozenFlow("s01 linear", { description: "two stages" });
  const rows = flow.add(RowGenerator, "rows", { records: 5 });
  rows
    .linkTo(flow.add(Peek, "look"), { name: "l_rows" })
    .schema((s) => s.integer("id", { key: true }).varchar("name", { length: 40, nullable: true }));
  return flow;
}

export function join(): BatchFlow {
  const flow = frozenFlow("s02 join");
  const left = flow.add(RowGenerator, "orders");
  const right = flow.add(RowGenerator, "customers");
  const joined = flow.add(Join, "by_customer", {
    operator: "leftouterjoin",
    keyProperties: [{ key: "cust_id" }],
    inputlinkOrderingList: [
      { link_label: "Left", link_name: "l_orders" },
      { link_label: "Right", link_name: "l_customers" },
    ],
  });
  const out = flow.add(Peek, "out");
  left
    .linkTo(joined, { name: "l_orders" })
    .schema((s) => s.integer("cust_id").decimal("amount", { length: 10, scale: 2 }));
  right
    .linkTo(joined, { name: "l_customers" })
    .schema((s) => s.integer("cust_id").varchar("city", { length: 30 }));
  joined.linkTo(out, { name: "l_joined" });
  return flow;
}

export function lookup(): BatchFlow {
  const flow = frozenFlow("s03 lookup");
  const facts = flow.add(RowGenerator, "facts");
  const dim = flow.add(RowGenerator, "dim");
  const enrich = flow.add(Lookup, "enrich", {
    inputlinkOrderingList: [
      { link_label: "Primary", link_name: "l_facts" },
      { link_label: "Lookup 1", link_name: "l_dim" },
    ],
    lookupDerivation: [
      {
        referenceLink: "l_dim",
        lookupFailure: "continue",
        derivations: [{ key_column: "code", key_expression: "code", key_type: "=" }],
      },
    ],
  });
  facts.linkTo(enrich, { name: "l_facts" }).schema((s) => s.integer("code").double("qty"));
  dim
    .linkTo(enrich, { name: "l_dim", type: "REFERENCE" })
    .schema((s) => s.integer("code", { key: true }).varchar("text", { length: 20 }));
  enrich
    .linkTo(flow.add(Peek, "out"), { name: "l_out" })
    .schema((s) =>
      s
        .integer("code", { source: "l_facts.code" })
        .double("qty", { source: "l_facts.qty" })
        .varchar("text", { length: 20, source: "l_dim.text" }),
    );
  return flow;
}

export function reject(): BatchFlow {
  const flow = frozenFlow("s04 reject");
  const source = flow.add(SequentialFile, "in_file", {
    filePlus: ["/ds-storage/in.csv"],
    rejectMode: "save",
  });
  source
    .linkTo(flow.add(Peek, "good"), { name: "l_good" })
    .schema((s) => s.integer("id").varchar("txt", { length: 10 }));
  source
    .rejectTo(flow.add(Peek, "bad"), { name: "l_bad" })
    .schema((s) => s.varbinary("rejected", { length: 1000 }));
  return flow;
}

export function transformer(): BatchFlow {
  const flow = frozenFlow("s05 transformer");
  const source = flow.add(RowGenerator, "src");
  const transform = flow.add(Transformer, "tx", {
    stageVariables: [
      {
        name: "svBand",
        sqlType: "VARCHAR",
        derivation: 'If l_in.amount > 100 Then "HIGH" Else "LOW"',
        length: 8,
        initialValue: "",
      },
    ],
    loopWhile: "@ITERATION <= 2",
    loopVariables: [{ name: "lv", sqlType: "INTEGER", derivation: "@ITERATION" }],
    triggers: [
      {
        routineName: "SetCustomSummaryInfo",
        beforeAfter: "After-Stage",
        arguments: ["a", "b", "c"],
      },
    ],
    transformerConstraint: [
      { outputName: "l_hi", constraint: 'svBand = "HIGH"' },
      { outputName: "l_lo", constraint: 'svBand = "LOW"', abortAfterRows: 10 },
    ],
  });
  const high = flow.add(Peek, "high");
  const low = flow.add(Peek, "low");
  source
    .linkTo(transform, { name: "l_in" })
    .schema((s) => s.integer("id").decimal("amount", { length: 12, scale: 2, nullable: true }));
  transform
    .linkTo(high, { name: "l_hi" })
    .schema((s) =>
      s
        .integer("id", { source: "l_in.id", derivation: "l_in.id" })
        .varchar("band", { length: 8, derivation: "svBand" }),
    );
  transform
    .linkTo(low, { name: "l_lo" })
    .schema((s) =>
      s
        .integer("id", { source: "l_in.id", derivation: "l_in.id + 1" })
        .timestamp("at", { derivation: "CurrentTimestamp()" }),
    );
  return flow;
}

export function switchAndFilter(): BatchFlow {
  const flow = frozenFlow("s06 switch filter");
  const source = flow.add(RowGenerator, "src");
  const route = flow.add(Switch, "route", {
    key: "kind",
    selection: "case" as never,
    case: ["1=0", "2=1", "3=2"],
  });
  const cut = flow.add(Filter, "cut", {
    reject: "reject",
    whereProperties: [
      { where: "kind > 1", target: "0" as never },
      { where: "v is null", target: "1" as never },
    ],
  });
  source
    .linkTo(route, { name: "l_src" })
    .schema((s) => s.integer("kind").varchar("v", { length: 5 }));
  const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((label) => flow.add(Peek, label));
  if (!a || !b || !c || !d || !e) throw new Error("five stages");
  route.linkTo(a, { name: "l_a" });
  route.linkTo(b, { name: "l_b" });
  route.linkTo(cut, { name: "l_f" });
  cut.linkTo(c, { name: "l_c" });
  cut.linkTo(d, { name: "l_d" });
  cut.rejectTo(e, { name: "l_e" });
  return flow;
}

export function copyAndFunnel(): BatchFlow {
  const flow = frozenFlow("s07 copy funnel");
  const source = flow.add(RowGenerator, "src");
  const split = flow.add(Copy, "split");
  const merge = flow.add(Funnel, "merge", { operator: "funnel" });
  const out = flow.add(Peek, "out");
  source
    .linkTo(split, { name: "l_src" })
    .schema((s) => s.integer("k").varchar("v", { length: 12 }));
  for (const index of [0, 1, 2]) {
    const head = flow.add(Head, `head_${index}`, { nrecs: 10 * (index + 1) });
    split.linkTo(head, { name: `l_split_${index}` });
    head.linkTo(merge, { name: `l_head_${index}` });
  }
  merge.linkTo(out, { name: "l_out" });
  return flow;
}

export function chain(stages = 50): BatchFlow {
  const flow = frozenFlow(`s14 chain ${stages}`);
  const name = (index: number): string => String(index).padStart(3, "0");
  let previous: ReturnType<typeof flow.add<object, number, number, 0, 0, never>> | undefined;
  const first = flow.add(RowGenerator, "n000");
  for (let index = 1; index < stages; index += 1) {
    const last = index === stages - 1;
    const next = last ? flow.add(Peek, `n${name(index)}`) : flow.add(Copy, `n${name(index)}`);
    const link = (previous ?? first).linkTo(next, { name: `l${name(index)}` });
    if (index === 1) link.schema((s) => s.integer("id").varchar("v", { length: 10 }));
    previous = next;
  }
  return flow;
}
