import { AtlanClient } from "specanvil/atlan";
import { nodeTransport } from "specanvil/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { Authority, hasOpenssl } from "./certificates.js";
import { ProxyProcess } from "./proxy-process.js";
import { type TlsFront, tlsFront } from "./tls-front.js";

// The environment decides which way a request goes; the proxies say which way it went.

let sandbox: Sandbox;
let authority: Authority;
let front: TlsFront;
let proxies: Record<"first" | "second" | "socks", ProxyProcess>;

beforeAll(async () => {
  if (!hasOpenssl) return;
  authority = new Authority();
  sandbox = await startSandbox();
  front = await tlsFront(authority.issue("DNS:localhost"), Number(new URL(sandbox.baseUrl).port));
  const [first, second, socks] = await Promise.all([
    ProxyProcess.start("http"),
    ProxyProcess.start("http"),
    ProxyProcess.start("socks5"),
  ]);
  proxies = { first, second, socks };
});

afterAll(async () => {
  if (!hasOpenssl) return;
  front.close();
  authority.remove();
  await sandbox.close();
  await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
});

type Way = "direct" | `${"first" | "second" | "socks"} ${"forward" | "connect"}`;

const first = "http://FIRST";
const second = "http://SECOND";

describe.runIf(hasOpenssl)("goes (needs the program openssl)", () => {
  test.each<[environment: Record<string, string>, http: Way, https: Way]>([
    [{}, "direct", "direct"],
    [{ HTTP_PROXY: first }, "first forward", "direct"],
    [{ HTTPS_PROXY: first }, "direct", "first connect"],
    [{ HTTP_PROXY: first, HTTPS_PROXY: second }, "first forward", "second connect"],
    [{ ALL_PROXY: first }, "first forward", "first connect"],
    [{ all_proxy: first, HTTPS_PROXY: second }, "first forward", "second connect"],
    // Lower case wins; what is empty is not there.
    [{ http_proxy: first, HTTP_PROXY: second }, "first forward", "direct"],
    [{ https_proxy: first, HTTPS_PROXY: second }, "direct", "first connect"],
    [{ all_proxy: first, ALL_PROXY: second }, "first forward", "first connect"],
    [{ https_proxy: "", HTTPS_PROXY: " ", ALL_PROXY: second }, "second forward", "second connect"],
    // A program behind a web server gets HTTP_PROXY from whoever calls it.
    [{ HTTP_PROXY: first, REQUEST_METHOD: "GET" }, "direct", "direct"],
    [{ http_proxy: first, REQUEST_METHOD: "GET" }, "first forward", "direct"],
    [{ HTTPS_PROXY: first, REQUEST_METHOD: "GET" }, "direct", "first connect"],
    // Without a scheme it is http.
    [{ ALL_PROXY: "FIRST" }, "first forward", "first connect"],
    [{ ALL_PROXY: "socks5://SOCKS" }, "socks connect", "socks connect"],
    [{ ALL_PROXY: "socks5h://SOCKS" }, "socks connect", "socks connect"],
    [{ HTTPS_PROXY: "socks5h://SOCKS", ALL_PROXY: first }, "first forward", "socks connect"],
    // The http target is 127.0.0.1, the https target localhost.
    [{ ALL_PROXY: first, NO_PROXY: "*" }, "direct", "direct"],
    [{ ALL_PROXY: first, NO_PROXY: "localhost" }, "first forward", "direct"],
    [{ ALL_PROXY: first, NO_PROXY: "127.0.0.0/8" }, "direct", "first connect"],
    [{ ALL_PROXY: first, no_proxy: "127.0.0.1", NO_PROXY: "*" }, "direct", "first connect"],
    [{ ALL_PROXY: first, NO_PROXY: "localhost:HTTPS_PORT" }, "first forward", "direct"],
    [{ ALL_PROXY: first, NO_PROXY: "localhost:1, 127.0.0.1:1" }, "first forward", "first connect"],
    [{ ALL_PROXY: "socks5h://SOCKS", NO_PROXY: "localhost" }, "socks connect", "direct"],
  ])("by %j: http %s, https %s", async (environment, http, https) => {
    expect(await way(environment, sandbox.baseUrl)).toBe(http);
    expect(await way(environment, `https://localhost:${front.port}`)).toBe(https);
  });

  test("the option is for all targets, whatever the environment says", async () => {
    const environment = { ALL_PROXY: first, NO_PROXY: "*" };
    expect(await way(environment, sandbox.baseUrl, "http://SECOND")).toBe("second forward");
    expect(await way({ ALL_PROXY: first }, sandbox.baseUrl, false)).toBe("direct");
    expect(await way({ ALL_PROXY: first }, sandbox.baseUrl, null)).toBe("direct");
  });
});

/** Finds a workflow that isn't there, and asks the proxies who helped. */
async function way(
  environment: Readonly<Record<string, string>>,
  baseUrl: string,
  proxy?: string | false | null,
): Promise<Way> {
  const transport = nodeTransport({
    ca: authority.pem,
    environment: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, withPorts(value)]),
    ),
    ...(proxy !== undefined && { proxy: proxy && withPorts(proxy) }),
  });
  try {
    const client = new AtlanClient({ baseUrl, apiKey: sandbox.apiKey, fetch: transport });
    expect(await client.workflow.findById("not-there")).toBeUndefined();
  } finally {
    await transport.close();
  }
  const { host } = new URL(baseUrl);
  const ways: string[] = [];
  for (const [name, each] of Object.entries(proxies)) {
    for (const request of await each.seen()) {
      const [verb, target] = request.split(" ");
      // Only socks5h leaves names to the proxy.
      expect([host, host.replace("localhost", "127.0.0.1")]).toContain(target);
      ways.push(`${name} ${verb}`);
    }
  }
  return (ways.join(", ") || "direct") as Way;
}

function withPorts(text: string): string {
  return text
    .replace("FIRST", `127.0.0.1:${proxies.first.port}`)
    .replace("SECOND", `127.0.0.1:${proxies.second.port}`)
    .replace("SOCKS", `127.0.0.1:${proxies.socks.port}`)
    .replace("HTTPS_PORT", String(front.port));
}
