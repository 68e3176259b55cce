// node --expose-gc archive-memory.js PLATFORM TOKEN PROJECT ARCHIVES: exports a flow to a file and imports that file, through
// the transport for Node and through fetch, with archives from and to another address; prints the highest resident memory of each over the start, in bytes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type ByteFetch,
  DataIntegrationPlatform,
  type Project,
} from "specanvil/datastage/platform";
import { nodeTransport } from "specanvil/node";

const [baseUrl = "", bearerToken = "", projectId = "", archives = ""] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("Run it with --expose-gc.");

/** Archives come from and go to the other address. */
const addressOf = (url: string): string =>
  url.includes("/migration/") ? archives + url.slice(baseUrl.length) : url;

async function projectBy(transport?: ByteFetch): Promise<Project> {
  const platform = new DataIntegrationPlatform({ baseUrl, bearerToken, fetch: transport });
  return platform.projects.get({ projectId });
}

const transport = nodeTransport({ environment: {} });
const project = await projectBy((url, init) => transport(addressOf(url), init));
const flow = await project.createFlow({ name: `Large ${process.pid}` });
const folder = mkdtempSync(path.join(tmpdir(), "specanvil-archive-"));
const destination = path.join(folder, "flows.zip");
try {
  const exported = await highest(() => project.exportFlow(flow, { destination }));
  const imported = await highest(() => importInto(project));
  // As who gives no transport: the platform's fetch is looked up at each call.
  const original = globalThis.fetch;
  globalThis.fetch = (url, init) => original(addressOf(url as string), init);
  const plain = await projectBy();
  const fetched = await highest(() => importInto(plain));
  console.log(JSON.stringify({ exported, imported, fetched }));
} finally {
  rmSync(folder, { recursive: true });
}
process.exit();

async function importInto(target: Project): Promise<void> {
  const { status } = await target.importFlows({ type: "batch", source: destination, wait: 0 });
  if (status !== "completed") throw new Error(`The import is ${status}.`);
}

async function highest(work: () => Promise<unknown>): Promise<number> {
  collect?.();
  const start = process.memoryUsage.rss();
  let most = start;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  await work();
  clearInterval(timer);
  return Math.max(most, process.memoryUsage.rss()) - start;
}
