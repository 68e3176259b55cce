import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { AtlanClient, type FetchInit } from "specanvil/atlan";
import { nodeTransport, type NodeTransport } from "specanvil/node";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { connectionFault } from "../../runtime/http/fault.js";
import { OversizedAnswer } from "../../runtime/http/read-body.js";
import { startSandbox } from "../../sandbox/sandbox.js";

const transports: NodeTransport[] = [];

function transport(connections?: number): NodeTransport {
  const made = nodeTransport({ environment: {}, connections });
  transports.push(made);
  return made;
}

afterEach(() => Promise.all(transports.splice(0).map((made) => made.close())));

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function get(signal: AbortSignal = new AbortController().signal): FetchInit {
  return { method: "GET", headers: { "x-own": "1" }, redirect: "manual", signal };
}

describe("an answer", () => {
  test("has its status, headers and text, however it is cut", async () => {
    const text = '\ufeff{"a":"wörld 🌍"}';
    const url = await serve((_, response) => {
      response.writeHead(404, { "X-One": "1", "Set-Cookie": ["a=1", "b=2"] });
      const bytes = Buffer.from(text);
      const send = (at: number): void => {
        if (at === bytes.length) response.end();
        else response.write(bytes.subarray(at, at + 1), () => setTimeout(send, 0, at + 1));
      };
      send(0);
    });
    const answer = await transport()(url, get());
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-one")).toBe("1");
    expect(answer.headers.get("X-ONE")).toBe("1");
    expect(answer.headers.get("set-cookie")).toBe("a=1, b=2");
    expect(answer.headers.get("x-none")).toBeNull();
    // As fetch has it: without the mark of byte order.
    expect(await answer.text()).toBe(text.slice(1));
  });

  test("may be empty", async () => {
    const url = await serve((_, response) => response.writeHead(204).end());
    const answer = await transport()(url, get());
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
  });

  test("is asked for unpacked, and a redirect is one", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const url = await serve(({ headers }, response) => {
      seen.push(headers);
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const answer = await transport()(`${url}/a?b=c`, get());
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/elsewhere"]);
    expect(seen).toMatchObject([{ "accept-encoding": "identity", "x-own": "1" }]);
  });

  test("that doesn't end is read no further than is sensible", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "x");
    let closed = false;
    const url = await serve((_, response) => {
      response.once("close", () => (closed = true));
      const more = (): void => {
        while (!closed && response.write(megabyte));
        if (!closed) response.once("drain", more);
      };
      more();
    });
    const answer = await transport()(url, get());
    await expect(answer.text()).rejects.toBeInstanceOf(OversizedAnswer);
    await expect.poll(() => closed).toBe(true);
  });

  test("that breaks off may have been to a request that acted", async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { "content-length": "10" }).write("12345");
      setTimeout(() => request.socket.destroy(), 10);
    });
    const answer = await transport()(url, get());
    const error: unknown = await answer.text().catch((thrown: unknown) => thrown);
    expect(connectionFault(error)).toMatchObject({ kind: "connection", sent: true });
  });

  test("that nobody reads is no unhandled rejection when it breaks off", async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { "content-length": "10" }).write("12345");
      setTimeout(() => request.socket.destroy(), 10);
    });
    const answer = await transport()(url, get());
    await new Promise((resolve) => setTimeout(resolve, 30));
    await expect(answer.text()).rejects.toThrow();
  });
});

test("an abort ends a request at once, and its connection", async () => {
  let closed = 0;
  let requests = 0;
  const url = await serve((request) => {
    requests += 1;
    request.socket.once("close", () => (closed += 1));
  });
  const send = transport(1);
  const controllers = [new AbortController(), new AbortController()];
  const sent = controllers.map(({ signal }) => send(url, get(signal)));
  await expect.poll(() => requests).toBe(1);
  // The second waits for a connection.
  controllers[1]?.abort("enough of the second");
  await expect(sent[1]).rejects.toBe("enough of the second");
  expect(closed).toBe(0);
  controllers[0]?.abort("enough");
  await expect(sent[0]).rejects.toBe("enough");
  await expect.poll(() => closed).toBe(1);
  await expect(send(url, get(AbortSignal.abort("before")))).rejects.toBe("before");
  await setImmediate();
  expect(requests).toBe(1);
});

test("closing waits for what is under way, and concerns nobody else", async () => {
  const answers: (() => void)[] = [];
  const url = await serve((_, response) => answers.push(() => response.end("late")));
  const [mine, yours] = [transport(), transport()];
  const sent = [mine(url, get()), yours(url, get())];
  await expect.poll(() => answers.length).toBe(2);
  const closing = mine.close();
  await expect(mine(url, get())).rejects.toMatchObject({ code: "NODE_CLOSED" });
  answers.forEach((answer) => answer());
  expect(await (await sent[0])?.text()).toBe("late");
  await closing;
  expect(await (await sent[1])?.text()).toBe("late");
  const again = yours(url, get());
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.();
  expect((await again).status).toBe(200);
});

test("64 at a time submit all, over as many connections as were allowed, without a warning", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on("warning", note);
  onTestFinished(() => void process.off("warning", note));
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { baseUrl, apiKey } = sandbox;
  const client = new AtlanClient({ baseUrl, apiKey, fetch: transport(16) });
  const runs = await Promise.all(
    Array.from({ length: 64 }, () =>
      client.workflow.run(
        relationalAssetsBuilder()
          .objectStore({ prefix: "/p", objectKey: "a.csv" })
          .s3({ accessKey: "a", secretKey: secret.value("s"), bucket: "b", region: "r" })
          .assetsSemantics({ inputHandling: "upsert", deltaHandling: "full" })
          .options({})
          .toWorkflow(),
      ),
    ),
  );
  expect(new Set(runs.map(({ workflow }) => workflow)).size).toBe(64);
  await setImmediate();
  expect(warnings).toEqual([]);
});
