// A batch flow with subflows: one whose stages stand in the flow itself, made of stages that were there, and one of the
// project, which any number of flows use. Its stages stand where a person has put them.
import { batchFlow, schema, subflow } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Peek } from "specanvil/datastage/stages/peek";
import { RemoveDuplicates } from "specanvil/datastage/stages/remove-duplicates";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";

const columns = schema((s) => s.integer("ID", { key: true }).varchar("NAME", { length: 20 }));

const trimmed = subflow("Trimmed names", {
  description: "Names without a suffix.",
  asset: {
    url: "https://api.example.test/data_intg/v3/data_intg_flows/subflows/0000abcd?project_id=1111",
    pipelineId: "0000abcd-0000-4000-8000-000000000003",
  },
});
trimmed.parameter("suffix", { value: "_x" });
const through = trimmed.add(Copy, "Through");
trimmed.entry("in").linkTo(through, { name: "names_in" }).schema(columns);
through.linkTo(trimmed.exit("out"), { name: "names_out" });

export const flow = batchFlow("People", { autoArrange: false });
const people = flow.add(RowGenerator, "People", { records: 10 }).at(100, 100);
const use = flow.use(trimmed, "Trim").set("suffix", "_y").at(300, 100);
const sort = flow.add(Sort, "By id", { keyProperties: [{ key: "ID" }] }).at(500, 100);
const once = flow.add(RemoveDuplicates, "Once", { keyProperties: [{ key: "ID" }], keep: "first" });

people.linkTo(use, { name: "people", mapTo: "names_in" }).schema(columns);
use.linkTo(sort, { name: "trimmed", mapFrom: "names_out" }).schema(columns);
sort.linkTo(once, { name: "sorted" });
once.linkTo(flow.add(Peek, "Look").at(900, 100), { name: "once" });

// From here on, the two stages are one on the canvas.
flow.group("Unique", [sort, once]).at(700, 100);
