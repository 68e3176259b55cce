import { frozenIdentity } from "specanvil";
import { type BatchFlow, batchFlow, type Columns } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";

const ten = Array.from({ length: 10 }, (_, at) => `COLUMN_${at}`);

function tenColumns(columns: Columns): void {
  for (const name of ten) columns.varchar(name, { length: 100 });
}

/** A chain of so many stages, ten columns on each link. */
export function chain(length: number): BatchFlow {
  const flow = batchFlow("chain", { identity: frozenIdentity() });
  let last: { linkTo: ReturnType<typeof copyIn>["linkTo"] } = flow.add(RowGenerator, "S0");
  for (let at = 1; at < length - 1; at += 1) {
    const next = copyIn(flow, `S${at}`);
    last.linkTo(next, { name: `L${at}`, schema: tenColumns });
    last = next;
  }
  last.linkTo(flow.add(Peek, `S${length - 1}`), { name: `L${length - 1}`, schema: tenColumns });
  return flow;
}

function copyIn(flow: BatchFlow, label: string) {
  return flow.add(Copy, label);
}
