// node --expose-gc archive-memory.js PLATFORM TOKEN PROJECT ARCHIVES: exports a flow to a file and imports that file, with
// archives from and to another address; prints the highest resident memory of each over the start, in bytes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DataIntegrationPlatform } from "specanvil/datastage/platform";
import { nodeTransport } from "specanvil/node";

const [baseUrl = "", bearerToken = "", projectId = "", archives = ""] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("Run it with --expose-gc.");

const transport = nodeTransport({ environment: {} });
const platform = new DataIntegrationPlatform({
  baseUrl,
  bearerToken,
  fetch: (url, init) =>
    transport(url.includes("/migration/") ? archives + url.slice(baseUrl.length) : url, init),
});
const project = await platform.projects.get({ projectId });
const flow = await project.createFlow({ name: `Large ${process.pid}` });
const folder = mkdtempSync(path.join(tmpdir(), "specanvil-archive-"));
const destination = path.join(folder, "flows.zip");
try {
  const exported = await highest(() => project.exportFlow(flow, { destination }));
  const imported = await highest(async () => {
    const { status } = await project.importFlows({ type: "batch", source: destination, wait: 0 });
    if (status !== "completed") throw new Error(`The import is ${status}.`);
  });
  console.log(JSON.stringify({ exported, imported }));
} finally {
  rmSync(folder, { recursive: true });
}
process.exit();

async function highest(work: () => Promise<unknown>): Promise<number> {
  collect?.();
  const start = process.memoryUsage.rss();
  let most = start;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  await work();
  clearInterval(timer);
  return Math.max(most, process.memoryUsage.rss()) - start;
}
