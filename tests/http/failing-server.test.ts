import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { platformFetch } from "../../runtime/http/fetch.js";
import type { HttpClient } from "../../runtime/http/http-client.js";
import { call, failure, httpClient } from "./call.js";
import { fastClock } from "./clocks.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real server; its handlers answer the requests in turn, the last one all further. */
async function serve(
  ...handlers: readonly Handler[]
): Promise<{ baseUrl: string; count: () => number }> {
  let count = 0;
  const server = createServer((request, response) => {
    const handler = handlers[Math.min(count, handlers.length - 1)];
    count += 1;
    request.resume().on("end", () => handler?.(request, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, count: () => count };
}

function connect(baseUrl: string): HttpClient {
  return httpClient(platformFetch, fastClock(), { baseUrl });
}

// A minute of the fast clock, where nothing is meant to stall: long enough for the slowest machine.
const patient = { timeout: 3_600_000 };

const ok: Handler = (_, response) => void response.end('"done"');
const drop: Handler = (request) => void request.socket.destroy();
const stall: Handler = () => {};
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end();

describe("over real connections", () => {
  test.each([
    ["drops the connection", drop],
    ["answers 504", status(504)],
    ["asks for a second", status(429, { "retry-after": "1" })],
    ["asks for a date", status(503, { "retry-after": new Date(Date.now() + 2_000).toUTCString() })],
    [
      "cuts its answer off",
      (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { "content-length": "100" });
        response.write('{"half":');
        setTimeout(() => response.destroy(), 10);
      },
    ],
  ] satisfies [string, Handler][])("a server that %s is asked again", async (_, handler) => {
    const { baseUrl, count } = await serve(handler, handler, ok);
    expect(await connect(baseUrl).request("GET", "/a", call(patient))).toBe("done");
    expect(count()).toBe(3);
  });

  test("a server that stalls is asked again after the timeout", async () => {
    const { baseUrl, count } = await serve(stall, ok);
    const given = call({ timeout: 1_000_000, requestId: "stalled" });
    expect(await connect(baseUrl).request("GET", "/a", given)).toBe("done");
    expect(count()).toBe(2);
  });

  test("a server that isn't there refuses for certain", async () => {
    const { baseUrl } = await serve(ok);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    const work = connect(baseUrl).request("POST", "/a", call({ ...patient, safe: false }));
    const given = await failure(work);
    expect(given).toMatchObject({ fault: { kind: "connection", sent: false }, attempts: 4 });
    expect(given.inDoubt).toBeUndefined();
  });

  test("a connection that breaks after the request was sent leaves a doubt", async () => {
    const { baseUrl, count } = await serve(drop);
    const work = connect(baseUrl).request(
      "POST",
      "/a",
      call({ ...patient, safe: false, body: {} }),
    );
    expect(await failure(work)).toMatchObject({
      fault: { kind: "connection", sent: true },
      inDoubt: {},
    });
    expect(count()).toBe(1);
  });

  test("the token doesn't follow a redirect", async () => {
    const other = await serve(ok);
    const { baseUrl } = await serve(status(302, { location: `${other.baseUrl}/login?token=x` }));
    const given = await failure(connect(baseUrl).request("GET", "/a", call(patient)));
    expect(given.fault).toMatchObject({
      kind: "status",
      status: 302,
      location: expect.any(String),
    });
    expect(other.count()).toBe(0);
  });

  test("an abort reaches the connection", async () => {
    let isClosed: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => (isClosed = resolve));
    const controller = new AbortController();
    const { baseUrl } = await serve((request) => {
      request.socket.on("close", () => isClosed?.());
      controller.abort("enough");
    });
    const given = call({ ...patient, signal: controller.signal });
    await expect(connect(baseUrl).request("GET", "/a", given)).rejects.toBe("enough");
    await closed;
  });
});
