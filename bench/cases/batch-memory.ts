// node --expose-gc batch-memory.js COUNT: submits so many workflows from a generator to a transport that answers at once;
// prints what memory that took, in bytes over the start: {"heap":…,"resident":…}.
import { secret } from "specanvil";
import { AtlanClient, type Fetch } from "specanvil/atlan";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";

function* workflows(count: number) {
  for (let item = 0; item < count; item += 1) {
    yield relationalAssetsBuilder()
      .objectStore({ prefix: `prefix/${item}` })
      .s3({ accessKey: "a", secretKey: secret.value("s"), bucket: "b", region: "r" })
      .assetsSemantics()
      .toWorkflow();
  }
}

/** A tenant's answer to a create: 5 kB. */
const fetch: Fetch = async (url, { body = "{}" }) => {
  await new Promise((resolve) => setImmediate(resolve));
  const { metadata } = JSON.parse(body) as { metadata: object | undefined };
  const creationTimestamp = new Date().toISOString();
  const created = {
    metadata: { ...metadata, creationTimestamp },
    spec: { filler: "x".repeat(5_000) },
  };
  const answer = JSON.stringify(url.endsWith("/whoami") ? {} : created);
  return { status: 200, headers: new Headers(), text: () => Promise.resolve(answer) };
};

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("Run it with --expose-gc.");
const client = new AtlanClient({ baseUrl: "http://tenant", apiKey: "k", fetch });
await client.workflow.submitAll(workflows(500), { concurrency: 32 });
collect();
const start = process.memoryUsage();
let resident = start.rss;
const results = await client.workflow.submitAll(workflows(Number(process.argv[2])), {
  concurrency: 32,
  onProgress({ submitted }) {
    if (submitted % 1_000 === 0) resident = Math.max(resident, process.memoryUsage().rss);
  },
});
collect();
const heap = process.memoryUsage().heapUsed - start.heapUsed;
if (results.some(({ error }) => error !== undefined)) throw new Error("One has failed.");
console.log(JSON.stringify({ heap, resident: resident - start.rss }));
