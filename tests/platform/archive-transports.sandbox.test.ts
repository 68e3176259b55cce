import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { platformFetch } from "../../runtime/http/fetch.js";
import { nodeTransport } from "../../runtime/node/index.js";
import { archive, folder } from "./archive.js";
import { document } from "./documents.js";
import { sandboxProject } from "./journey.js";

test("archives go through the transport for Node as through fetch, a part at a time", async () => {
  const transport = nodeTransport();
  onTestFinished(() => transport.close());
  const { project } = await sandboxProject({}, transport);
  const plain = await sandboxProject();
  // No pattern that packs well: the archive is a few megabytes.
  const noise = Array.from({ length: 40 }, () => randomBytes(60_000).toString("base64"));
  const large = { ...document(), noise };
  const destination = join(folder(), "flows.zip");
  const seen: number[] = [];
  const flow = await project.createFlow({ name: "a", flow: large });
  const onProgress = ({ bytes }: { bytes: number }): unknown => seen.push(bytes);
  await project.exportFlow(flow, { destination, onProgress });
  expect(seen.length).toBeGreaterThan(10);
  expect(readFileSync(destination).length).toBeGreaterThan(2_000_000);
  for (const target of [project, plain.project]) {
    const source = destination;
    const done = await target.importFlows({ type: "batch", source, pollInterval: 10 });
    const [found] = await done.importedFlows({ load: true }).toArray();
    expect(found?.toDocument()).toEqual(large);
  }
});

/** What runtimes say that they are; each of them says that it is Node, too. */
test.each<[string, object | undefined]>([
  ["Node", process.versions],
  ["Deno", { node: "24.0.0", deno: "2.5.0" }],
  ["Bun", { node: "24.0.0", bun: "1.3.0" }],
  ["a browser", undefined],
])("a stream goes out under %s's own rules for redirects", async (runtime, versions) => {
  const own = Object.getOwnPropertyDescriptor(process, "versions") ?? {};
  onTestFinished(() => void Object.defineProperty(process, "versions", own));
  Object.defineProperty(process, "versions", { ...own, value: versions });
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", (_: string, { redirect }: { redirect: string }) => {
    asked.push(redirect);
    return Promise.resolve(new Response());
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { signal } = new AbortController();
  const body = new Blob(["a"]).stream();
  await platformFetch("http://a.invalid", {
    ...{ method: "POST", headers: {}, duplex: "half", redirect: "manual" },
    ...{ body, signal },
  });
  expect(asked).toEqual([runtime === "Node" ? "error" : "manual"]);
});

test("an import that is redirected is refused, and says so, whatever the archive comes from", async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(302, { location: "https://login.invalid/?ticket=1" }).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { project } = await sandboxProject({}, (url, init) =>
    platformFetch(
      url.replace(/^http:.*(?=\/data_intg.*zip_imports)/, `http://127.0.0.1:${port}`),
      init,
    ),
  );
  const bytes = archive({ "data_intg_flow/a.json": document() });
  const file = join(folder(), "a.zip");
  writeFileSync(file, bytes);
  for (const source of [bytes, file]) {
    await expect(project.importFlows({ type: "batch", source })).rejects.toMatchObject({
      code: "DATASTAGE_STATUS",
      message: expect.stringContaining("redirects aren't followed") as string,
    });
  }
});
