import { writeFileSync } from "node:fs";
import path from "node:path";
import { batchFlow, parameterSet, schema, subflow } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { expect, test } from "vitest";
import { readContent } from "../../../cli/import/content.js";
import { flowImporter } from "../../../cli/import/datastage/flow-importer.js";
import type { FlowProgram } from "../../../cli/import/datastage/flow-program.js";
import { temporaryFolder } from "../../generator/temporary-project.js";
import { sandboxProject } from "../../platform/journey.js";
import { canonical } from "../canonical.js";
import { documentOf } from "./run-program.js";

const columns = schema((s) => s.integer("ID", { key: true }).varchar("NAME", { length: 20 }));

function trimmed(asset: {
  readonly url: string;
  readonly pipelineId: string;
}): ReturnType<typeof subflow> {
  const made = subflow("Trimmed names", { asset });
  made.parameter("suffix", { value: "_x" });
  const through = made.add(Copy, "Through");
  made.entry("in").linkTo(through, { name: "names_in" }).schema(columns);
  through.linkTo(made.exit("out"), { name: "names_out" });
  return made;
}

test("a flow that a project exported is imported with its subflow and its parameter set", async () => {
  const { project } = await sandboxProject();
  const empty = await project.createSubflow({ name: "Trimmed names" });
  const url = `/data_intg/v3/data_intg_flows/subflows/${empty.subflowId}?project_id=${project.projectId}`;
  const shared = trimmed({ url, pipelineId: "0000abcd-0000-4000-8000-000000000003" });
  await project.subflows.update(empty, { flow: shared });
  const set = await project.createParameterSet({
    name: "env",
    parameters: [{ name: "rows", type: "int64", value: 10 }],
    valueSets: [{ name: "prod", values: [{ name: "rows", value: 99 }] }],
  });
  const flow = batchFlow("People");
  flow.useParameterSet(
    parameterSet({
      name: "env",
      assetId: set.parameterSetId,
      parameters: [{ name: "rows", type: "int64" }],
      valueSets: ["prod"],
    }),
  );
  const people = flow.add(RowGenerator, "People", { records: 10 });
  const use = flow.use(shared, "Trim").set("suffix", "_y");
  people.linkTo(use, { name: "people", mapTo: "names_in" }).schema(columns);
  use.linkTo(flow.add(Peek, "Look"), { name: "trimmed", mapFrom: "names_out" }).schema(columns);
  const exported = await project.exportFlowsToBytes([
    await project.createFlow({ name: "People", flow }),
  ]);

  const file = path.join(temporaryFolder(), "flows.zip");
  writeFileSync(file, exported);
  const [program, ...others] = (await flowImporter.programs(readContent(file))) as FlowProgram[];
  expect(others).toEqual([]);
  expect(program?.notes).toEqual([]);
  // The inside of the subflow, and what the parameter set has, stand in the archive only.
  for (const line of ['.add(Copy, "Through"', 'name: "rows"', 'valueSets: ["prod"]']) {
    expect(program?.text).toContain(line);
  }
  expect(canonical(await documentOf(program as FlowProgram))).toEqual(canonical(flow.toDocument()));
});
