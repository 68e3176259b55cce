// A process that submits a batch, to be killed: node process.js BASE_URL JOURNAL BATCH COUNT
import { writeFileSync } from "node:fs";
import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { AtlanClient } from "../../../runtime/atlan/index.js";
import { fastClock } from "../../http/clocks.js";

const [baseUrl = "", journal = "", batch = "", count = ""] = process.argv.slice(2);

function* workflows() {
  for (let item = 0; item < Number(count); item += 1) {
    yield relationalAssetsBuilder()
      .objectStore({ prefix: `${batch}/${item}` })
      .s3({ accessKey: "a", secretKey: secret.value("s"), bucket: "b", region: "r" })
      .assetsSemantics()
      .toWorkflow();
  }
}

process.stdout.write("ready\n");
// Fast enough not to wait ten seconds for the searches of a tenant, after each kill.
const client = new AtlanClient({ baseUrl, apiKey: "good-token", clock: fastClock(20) });
const results = await client.workflow.submitAll(workflows(), { concurrency: 8, journal });
const resumed = results.filter((result) => result.run && result.resumed).length;
const failed = results.flatMap(({ error }) => (error === undefined ? [] : [String(error)]));
writeFileSync(`${journal}.done`, JSON.stringify({ count: results.length, resumed, failed }));
