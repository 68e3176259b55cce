// A process that submits flows, to be killed: node process.js BASE_URL TOKEN PROJECT_ID JOURNAL BATCH COUNT
import { writeFileSync } from "node:fs";
import { batchFlow } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { DataIntegrationPlatform } from "../../../runtime/datastage/platform/index.js";
import { fastClock } from "../../http/clocks.js";

const [baseUrl, bearerToken, projectId = "", journal = "", batch = "", count = ""] =
  process.argv.slice(2);

function* flows() {
  for (let item = 0; item < Number(count); item += 1) {
    const flow = batchFlow(`${batch} ${item}`);
    flow
      .add(RowGenerator, "Rows", { records: item + 1 })
      .linkTo(flow.add(Peek, "Look"))
      .schema((s) => s.integer("ID"));
    yield flow;
  }
}

process.stdout.write("ready\n");
// Fast enough not to wait ten seconds for the lists of a platform, after each kill.
const platform = new DataIntegrationPlatform({ baseUrl, bearerToken, clock: fastClock(20) });
const project = await platform.projects.get({ projectId });
const results = await project.flows.submitAll(flows(), { concurrency: 8, journal });
const resumed = results.filter((result) => result.resumed).length;
const failed = results.flatMap(({ error }) => (error === undefined ? [] : [String(error)]));
writeFileSync(`${journal}.done`, JSON.stringify({ count: results.length, resumed, failed }));
