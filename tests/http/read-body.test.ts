import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { AtlanClient } from "specanvil/atlan";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canaries } from "../support/canaries.js";

// Servers that answer without end, plainly or unpacked: the client holds a bounded part and says what happened.

const chunk = Buffer.alloc(1024 * 1024, "x");
const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, "x"));
let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  if (request.headers["x-kind"] === "bomb") {
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    return;
  }
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    response.once("drain", more);
  };
  more();
});
let baseUrl = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(["endless", "bomb"])("an answer without end (%s) is an error, once", async (kind) => {
  requests = 0;
  const client = new AtlanClient({ baseUrl, apiKey: canaries.apiKey, headers: { "x-kind": kind } });
  await expect(client.workflow.findById("a")).rejects.toMatchObject({
    code: "ATLAN_OVERSIZED_ANSWER",
    status: 200,
  });
  expect(requests).toBe(1);
});
