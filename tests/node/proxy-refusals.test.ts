import { createServer, type Server } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { AtlanClient, AtlanError } from "specanvil/atlan";
import { nodeTransport, type NodeTransportOptions } from "specanvil/node";
import { secret } from "specanvil";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectionFault } from "../../runtime/http/fault.js";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { Authority, hasOpenssl } from "./certificates.js";
import { ProxyProcess } from "./proxy-process.js";
import { type TlsFront, tlsFront } from "./tls-front.js";

const user = "canary user";
const password = "canary:p@ss/wörd%41";
const right = `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
const wrong = "canary-user:canary-wrong@";

let sandbox: Sandbox;
let authority: Authority;
let front: TlsFront;
let proxies: Record<"http" | "https" | "socks5" | "refusing" | "open", ProxyProcess>;
let silent: Server;
let closing: Server;

beforeAll(async () => {
  if (!hasOpenssl) return;
  authority = new Authority();
  const certificate = authority.issue("DNS:localhost");
  sandbox = await startSandbox();
  front = await tlsFront(certificate, Number(new URL(sandbox.baseUrl).port));
  const [http, https, socks5, refusing, open] = await Promise.all([
    ProxyProcess.start("http", { user, password }),
    ProxyProcess.start("http", { user, password, ...certificate }),
    ProxyProcess.start("socks5", { user, password }),
    ProxyProcess.start("http", { refuseWith: 502 }),
    ProxyProcess.start("socks5"),
  ]);
  proxies = { http, https, socks5, refusing, open };
  silent = createServer(() => {}).listen(0, "127.0.0.1");
  closing = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await Promise.all([once(silent, "listening"), once(closing, "listening")]);
});

afterAll(async () => {
  if (!hasOpenssl) return;
  front.close();
  silent.close();
  closing.close();
  authority.remove();
  await sandbox.close();
  await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
});

/** An address with the port that its host stands for: `http://canary@refusing`. */
function withPort(url: string): string {
  const ports: Record<string, number> = {
    silent: (silent.address() as AddressInfo).port,
    closing: (closing.address() as AddressInfo).port,
    // Nobody listens there.
    down: 1,
    ...Object.fromEntries(Object.entries(proxies).map(([name, { port }]) => [name, port])),
  };
  return url.replace(/(?<=[/@])[a-z0-9]+$/, (name) => `localhost:${ports[name] ?? name}`);
}

const targets = { http: () => sandbox.baseUrl, https: () => `https://localhost:${front.port}` };
type Target = keyof typeof targets;

async function ask(target: Target, options: NodeTransportOptions): Promise<unknown> {
  const transport = nodeTransport({ ca: authority.pem, environment: {}, ...options });
  expect(inspect(transport, { depth: 10, showHidden: true })).not.toContain("canary");
  const baseUrl = targets[target]();
  const retries = { limit: 1, firstDelay: 1 };
  const client = new AtlanClient({ baseUrl, apiKey: sandbox.apiKey, fetch: transport, retries });
  try {
    return await client.workflow.findById("not-there").catch((error: unknown) => error);
  } finally {
    await transport.close();
  }
}

describe.runIf(hasOpenssl)("a proxy that asks who it is (needs the program openssl)", () => {
  test.each<[proxy: string, target: Target]>(
    ["http://http", "https://https", "socks5://socks5", "socks5h://socks5"].flatMap((proxy) =>
      (["http", "https"] as const).map((target): [string, Target] => [proxy, target]),
    ),
  )("%s lets the right one to an %s target", async (proxy, target) => {
    const url = withPort(proxy.replace("//", `//${right}`));
    expect(await ask(target, { proxy: url })).toBeUndefined();
    expect(await ask(target, { proxy: secret.value(url) })).toBeUndefined();
  });

  test("socks5h leaves names to the proxy, socks5 doesn't", async () => {
    await proxies.open.seen();
    await ask("https", { proxy: withPort("socks5h://open") });
    await ask("https", { proxy: withPort("socks5://open") });
    const { port } = front;
    expect(await proxies.open.seen()).toEqual([
      `connect localhost:${port}`,
      `connect 127.0.0.1:${port}`,
    ]);
  });

  const known = "it doesn't know this user or password";
  const absent = "its URL has no user and password";
  test.each<[proxy: string, target: Target, status: number | undefined, says: string]>([
    [`http://${wrong}http`, "http", 407, `answered 407 (Proxy Authentication Required): ${known}`],
    [`http://${wrong}http`, "https", 407, known],
    [`http://canary-user@http`, "https", 407, known],
    [`https://${wrong}https`, "http", 407, known],
    [`https://${wrong}https`, "https", 407, known],
    ["http://http", "http", 407, absent],
    ["http://http", "https", 407, absent],
    ["https://https", "https", 407, absent],
    [`socks5://${wrong}socks5`, "http", undefined, "doesn't know this user or password"],
    [`socks5h://${wrong}socks5`, "https", undefined, "doesn't know this user or password"],
    ["socks5://socks5", "http", undefined, "asks for a user and password, and its URL has none"],
    // It takes anybody, and asks for nothing.
    [`http://${right}refusing`, "https", 502, "answered 502 (Bad Gateway)"],
    [`http://${wrong}down`, "http", undefined, "can't be reached: connect ECONNREFUSED"],
    [`http://${wrong}down`, "https", undefined, "can't be reached: connect ECONNREFUSED"],
    [`https://${wrong}down`, "https", undefined, "can't be reached: connect ECONNREFUSED"],
    [`socks5://${wrong}down`, "https", undefined, "can't be reached: connect ECONNREFUSED"],
    [`http://${wrong}closing`, "https", undefined, "can't be reached: "],
    // An end or a reset, as it comes.
    [`socks5://${wrong}closing`, "https", undefined, ""],
    [`http://${wrong}silent`, "https", undefined, "doesn't answer"],
    [`socks5://${wrong}silent`, "https", undefined, "doesn't answer"],
    [`https://${wrong}silent`, "http", undefined, "can't be reached: "],
    [`https://${wrong}http`, "https", undefined, "can't be reached: "],
    [`socks5://${wrong}http`, "https", undefined, "doesn't speak SOCKS5"],
  ])("%s, %s target: %s, %s", async (proxy, target, status, says) => {
    const url = withPort(proxy);
    const error = await ask(target, { proxy: url, connectTimeout: "200ms" });

    if (!(error instanceof AtlanError)) throw new Error(`It got ${inspect(error)}.`);
    const tries = status === 407 ? 1 : 2;
    expect(error).toMatchObject({ name: "ApiConnectionError", code: "ATLAN_CONNECTION" });
    expect(error).toMatchObject({ status, attempts: tries });
    expect(error.message).toContain("found no connection");
    expect(error.message).toContain(`the proxy ${url.replace(/\/\/.*@/, "//")} `);
    expect(error.message).toContain(says);
    const all = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
    expect(all + String(error.stack)).not.toMatch(/canary|Y2FuYXJ5/);
  });

  test.each<[proxy: string, target: Target]>([
    ["http://refusing", "https"],
    ["http://http", "http"],
    ["http://down", "http"],
    ["socks5://closing", "https"],
  ])("%s, %s target: nothing was sent", async (proxy, target) => {
    const transport = nodeTransport({ proxy: withPort(proxy), environment: {} });
    const { signal } = new AbortController();
    const request = {
      method: "POST",
      headers: {},
      body: "{}",
      redirect: "manual",
      signal,
    } as const;
    const error = await transport(targets[target](), request).catch((thrown: unknown) => thrown);
    expect(connectionFault(error)).toMatchObject({ sent: false });
    await transport.close();
  });

  test("a target that a SOCKS proxy can't reach is told as that", async () => {
    const proxy = withPort("socks5://open");
    const transport = nodeTransport({ proxy, environment: {} });
    const options = { baseUrl: "https://127.0.0.1:1", apiKey: "key", retries: 0, fetch: transport };
    await expect(new AtlanClient(options).workflow.findById("x")).rejects.toThrow(
      `the proxy ${proxy} doesn't allow a connection to the target`,
    );
    await transport.close();
  });
});
