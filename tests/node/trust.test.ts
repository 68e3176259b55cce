import { inspect } from "node:util";
import { secret } from "specanvil";
import { AtlanClient } from "specanvil/atlan";
import { nodeTransport, type NodeTransportOptions } from "specanvil/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { Authority, hasOpenssl } from "./certificates.js";
import { ProxyProcess } from "./proxy-process.js";
import { type TlsFront, tlsFront } from "./tls-front.js";

let sandbox: Sandbox;
let authority: Authority;
let other: Authority;
let front: TlsFront;
let proxies: Record<"plain" | "secure", ProxyProcess>;

beforeAll(async () => {
  if (!hasOpenssl) return;
  [authority, other] = [new Authority(), new Authority()];
  sandbox = await startSandbox();
  const certificate = authority.issue("DNS:localhost");
  front = await tlsFront(certificate, Number(new URL(sandbox.baseUrl).port));
  const [plain, secure] = await Promise.all([
    ProxyProcess.start("http"),
    ProxyProcess.start("http", other.issue("DNS:localhost")),
  ]);
  proxies = { plain, secure };
});

afterEach(() => vi.unstubAllEnvs());

afterAll(async () => {
  if (!hasOpenssl) return;
  front.close();
  authority.remove();
  other.remove();
  await sandbox.close();
  await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
});

async function ask(options: NodeTransportOptions, host = "localhost"): Promise<string> {
  const transport = nodeTransport({ environment: {}, ...options });
  const baseUrl = `https://${host}:${front.port}`;
  const client = new AtlanClient({
    baseUrl,
    apiKey: sandbox.apiKey,
    fetch: transport,
    retries: 0,
  });
  try {
    await client.workflow.findById("not-there");
    return "trusted";
  } catch (error) {
    return String(error);
  } finally {
    await transport.close();
  }
}

describe.runIf(hasOpenssl)("trusts (needs the program openssl)", () => {
  test.each<[how: string, options: () => NodeTransportOptions]>([
    ["a text", () => ({ ca: authority.pem })],
    ["a file", () => ({ ca: authority.file })],
    ["several", () => ({ ca: [other.pem, authority.file] })],
    ["several in a text", () => ({ ca: `# two\n${other.pem}\n${authority.pem}` })],
    ["SSL_CERT_FILE", () => ({ environment: { SSL_CERT_FILE: authority.file } })],
    ["REQUESTS_CA_BUNDLE", () => ({ environment: { REQUESTS_CA_BUNDLE: authority.file } })],
    [
      "the environment beside the option",
      () => ({ ca: other.pem, environment: { SSL_CERT_FILE: authority.file } }),
    ],
  ])("by %s, also behind a proxy", async (_, options) => {
    expect(await ask(options())).toBe("trusted");
    expect(await ask({ ...options(), proxy: `http://localhost:${proxies.plain.port}` })).toBe(
      "trusted",
    );
  });

  test.each<[what: string, options: () => NodeTransportOptions]>([
    ["without its certificate", () => ({})],
    ["with another's", () => ({ ca: other.pem })],
    ["behind a proxy", () => ({ proxy: `http://localhost:${proxies.plain.port}` })],
  ])("nobody %s, whatever NODE_TLS_REJECT_UNAUTHORIZED says", async (_, options) => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    expect(await ask(options())).toMatch(
      /ApiConnectionError: .* found no connection to Atlan: (self-signed|unable to verify)/,
    );
  });

  test("nobody under another name", async () => {
    expect(await ask({ ca: authority.pem }, "127.0.0.1")).toMatch(
      /found no connection to Atlan: Hostname\/IP does not match certificate/,
    );
  });

  test("an https proxy as it does a target", async () => {
    const proxy = `https://localhost:${proxies.secure.port}`;
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    expect(await ask({ proxy, ca: [authority.pem, other.pem] })).toBe("trusted");
    expect(await ask({ proxy, ca: authority.pem })).toMatch(
      `the proxy ${proxy} can't be reached: unable to verify the first certificate`,
    );
    expect(await ask({ proxy, ca: other.pem })).toMatch(
      /no connection to Atlan: unable to verify the first certificate/,
    );
  });
});

describe("refuses at construction", () => {
  const canary = "canary-password";

  test.each<[url: string, says: string]>([
    ["", "is no URL"],
    ["http://", "is no URL"],
    [`http://user:${canary}@`, "is no URL"],
    [`http://user:${canary}@host:99999`, "is no URL"],
    [`http://user:${canary}@ho st:80`, "is no URL"],
    [`http://user:${canary}\n@host:80`, "is no URL"],
    // Unescaped characters of a password end the host.
    [`http://user:1#${canary}@host:80`, "goes on after host and port"],
    [`http://user:1/${canary}@host:80`, "goes on after host and port"],
    [`http://user:1?${canary}@host:80`, "goes on after host and port"],
    ["http://host:80/proxy.pac", "goes on after host and port"],
    [`http://user:${canary}%zz@host:80`, "has a user or password with a % that begins no escape"],
    [`socks4://user:${canary}@host`, "has a scheme that isn't supported (socks4)"],
    [`ftp://user:${canary}@host`, "has a scheme that isn't supported (ftp)"],
    [
      `socks5://user:${canary.repeat(20)}@host`,
      "has a user or password longer than SOCKS5 can send",
    ],
  ])("a proxy %j", async (proxy, says) => {
    const want = { code: "NODE_PROXY", name: "SpecanvilError" };
    const thrown = caught(() => nodeTransport({ proxy, environment: {} }));
    expect(thrown).toMatchObject(want);
    expect(thrown.message).toContain(`The proxy in the option proxy ${says}`);
    expect(inspect(thrown, { depth: 10, showHidden: true })).not.toContain(canary);
    if (proxy !== "") {
      const environment = { HTTPS_PROXY: proxy };
      expect(caught(() => nodeTransport({ environment })).message).toContain(
        `The proxy in HTTPS_PROXY ${says}`,
      );
      // A secret is read when it is needed.
      const transport = nodeTransport({ proxy: secret.value(proxy), environment: {} });
      const client = new AtlanClient({
        baseUrl: "https://tenant.example",
        apiKey: "key",
        fetch: transport,
        retries: 0,
      });
      const error: unknown = await client.workflow.findById("x").catch((late: unknown) => late);
      expect(String(error)).toContain(`found no connection to Atlan: The proxy in the option`);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(canary);
    }
  });

  test("no proxy that isn't used", () => {
    const environment = { HTTP_PROXY: "http://a", HTTPS_PROXY: "http://a", ALL_PROXY: "socks://b" };
    expect(() => nodeTransport({ environment })).not.toThrow();
  });

  test.each<[what: string, options: NodeTransportOptions, says: string]>([
    ["a file that isn't there", { ca: "/not/there.pem" }, "in ca can't be read: /not/there.pem"],
    ["an empty text", { ca: "" }, "in ca can't be read"],
    [
      "a file of the environment",
      { environment: { SSL_CERT_FILE: "/not/there.pem" } },
      "in SSL_CERT_FILE can't be read: /not/there.pem",
    ],
    [
      "a broken text",
      { ca: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" },
      "in ca",
    ],
    ["a key", { ca: "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----" }, "in ca"],
    ["a file of another kind", { ca: import.meta.filename }, "no certificates in PEM form in ca"],
  ])("%s as certificates", (_, options, says) => {
    const thrown = caught(() => nodeTransport({ environment: {}, ...options }));
    expect(thrown).toMatchObject({ code: "NODE_CA" });
    expect(thrown.message).toContain(says);
    expect(inspect(thrown)).not.toContain("canary");
  });

  test.each([0, 1.5, Number.NaN, -1])("%j connections", (connections) => {
    const thrown = caught(() => nodeTransport({ environment: {}, connections }));
    expect(thrown).toMatchObject({ code: "NODE_CONNECTIONS" });
  });
});

function caught(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("It didn't throw an error.");
}
