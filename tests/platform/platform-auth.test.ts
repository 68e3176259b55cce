import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { secret } from "specanvil";
import {
  BearerTokenAuthenticator,
  type ByteFetch,
  DataIntegrationPlatform,
  type DataIntegrationPlatformOptions,
  IAMAuthenticator,
  ICP4DAuthenticator,
} from "../../runtime/datastage/platform/index.js";
import { answer, broken } from "../http/call.js";
import { virtualClock } from "../http/clocks.js";
import { canaries, marker } from "../support/canaries.js";
import { keep } from "../support/leaks.js";

const project = { metadata: { guid: "p" }, entity: { name: "project" } };

interface Gate {
  readonly fetch: ByteFetch;
  /** Every request: address and, for the API, what it says of its caller. */
  readonly seen: string[];
  /** Tokens that the API refuses. */
  readonly refused: Set<string>;
}

/** Gives tokens `<marker>-1`, `<marker>-2`, … that last `life` seconds, and answers who has one. */
function gate(life = 3600): Gate {
  let count = 0;
  const seen: string[] = [];
  const refused = new Set<string>();
  const fetch: ByteFetch = async (address, { headers, body }) => {
    const { host, pathname } = new URL(address);
    if (/token$|authorize$/.test(pathname)) {
      seen.push(`${host}${pathname} ${String(body).replaceAll(marker, "…")}`);
      await Promise.resolve();
      const token = `${marker}-${++count}`;
      return answer(200, JSON.stringify({ access_token: token, token, expires_in: life }));
    }
    const { authorization = "" } = headers;
    seen.push(`${host} ${authorization.replaceAll(marker, "…")}`);
    if (refused.has(authorization)) return answer(401);
    return answer(200, JSON.stringify(project));
  };
  return { fetch, seen, refused };
}

function connect(
  options: DataIntegrationPlatformOptions,
  { fetch }: Gate,
  clock = virtualClock(),
): { get(): Promise<unknown> } {
  const platform = keep("a client", new DataIntegrationPlatform({ ...options, fetch, clock }));
  return { get: () => platform.projects.get({ projectId: "p" }) };
}

afterEach(() => void vi.unstubAllEnvs());

describe("where a platform is, and how keys become tokens", () => {
  test.each<[string, DataIntegrationPlatformOptions, string[]]>([
    [
      "IBM Cloud",
      { apiKey: canaries.apiKey },
      [
        "iam.cloud.ibm.com/identity/token grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey&apikey=…-api-key-1234567890",
        "api.dataplatform.cloud.ibm.com Bearer …-1",
      ],
    ],
    [
      "a region of it",
      { apiKey: canaries.apiKey, region: "Sydney" },
      [expect.stringContaining("iam.cloud") as string, "api.au-syd.dai.cloud.ibm.com Bearer …-1"],
    ],
    [
      "AWS",
      { apiKey: canaries.apiKey, baseUrl: "https://us-east-1.aws.data.ibm.com" },
      [
        'us-east-1.aws.data.ibm.com/api/rest/mcsp/apikeys/token {"apikey":"…-api-key-1234567890"}',
        "api.us-east-1.aws.data.ibm.com Bearer …-1",
      ],
    ],
    [
      "on premises, with a password",
      { username: "ada", password: canaries.s3, baseUrl: "https://cpd:8443/" },
      [
        `cpd:8443/icp4d-api/v1/authorize ${JSON.stringify({ username: "ada", password: canaries.s3 }).replaceAll(marker, "…")}`,
        "cpd:8443 Bearer …-1",
      ],
    ],
    [
      "on premises, with a key of the platform",
      { username: "ada", zenApiKey: "key", baseUrl: "http://cpd" },
      [`cpd ZenApiKey ${Buffer.from("ada:key").toString("base64")}`],
    ],
    [
      "with a token of somebody else",
      { bearerToken: secret.value(canaries.plain), baseUrl: "http://cpd" },
      ["cpd Bearer …-secret"],
    ],
  ])("%s", async (_, options, want) => {
    const at = gate();
    await connect(options, at).get();
    expect(at.seen).toEqual(want);
  });

  test("from the environment, and from a profile", async () => {
    vi.stubEnv("DATASTAGE_BASE_URL", "https://cpd");
    vi.stubEnv("DATASTAGE_TOKEN", canaries.env);
    vi.stubEnv("DATASTAGE_EU_WEST_REGION", "frankfurt");
    vi.stubEnv("DATASTAGE_EU_WEST_TOKEN", canaries.plain);
    const at = gate();
    await connect({}, at).get();
    await connect({ profile: "eu-west" }, at).get();
    expect(at.seen).toEqual([
      "cpd Bearer …-env",
      "api.eu-de.dataplatform.cloud.ibm.com Bearer …-secret",
    ]);
  });
});

describe("a token", () => {
  const access = { apiKey: canaries.apiKey };

  test("is asked for once by calls that start together", async () => {
    const at = gate();
    const client = connect(access, at);
    await Promise.all(Array.from({ length: 20 }, () => client.get()));
    expect(at.seen.filter((line) => line.startsWith("iam"))).toHaveLength(1);
  });

  test("is renewed before it expires", async () => {
    const clock = virtualClock();
    const at = gate(120);
    const client = connect(access, at, clock);
    await client.get();
    await new Promise<void>((resolve) => void clock.after(100_000, resolve));
    await client.get();
    await new Promise<void>((resolve) => void clock.after(9_000, resolve));
    await client.get();
    expect(at.seen.map((line) => line.split(" ").at(-1)?.slice(-2))).toEqual([
      ...["90", "-1", "-1"],
      ...["90", "-2"],
    ]);
  });

  test("that is refused in mid-run is renewed once, for all calls that had it", async () => {
    const at = gate();
    const client = connect(access, at);
    await client.get();
    at.refused.add(`Bearer ${marker}-1`);
    await Promise.all([client.get(), client.get(), client.get()]);
    expect(at.seen.filter((line) => line.startsWith("iam"))).toHaveLength(2);
  });

  test("that is refused again is an error, as one that can't be renewed is at once", async () => {
    const at = gate();
    for (const n of [1, 2, 3]) at.refused.add(`Bearer ${marker}-${n}`);
    const want = { name: "AuthenticationError", code: "DATASTAGE_AUTHENTICATION", status: 401 };
    await expect(connect(access, at).get()).rejects.toMatchObject(want);
    expect(at.seen).toHaveLength(4);
    at.refused.add(`Bearer ${canaries.plain}`);
    const given = { bearerToken: canaries.plain, baseUrl: "http://cpd" };
    await expect(connect(given, at).get()).rejects.toMatchObject(want);
    expect(at.seen).toHaveLength(5);
  });

  test("that isn't given for this key is said without the key", async () => {
    const fetch: ByteFetch = (_, { body }) => Promise.resolve(answer(400, String(body)));
    const client = connect(access, { ...gate(), fetch });
    await expect(client.get()).rejects.toMatchObject({
      name: "AuthenticationError",
      code: "DATASTAGE_AUTHENTICATION",
      status: 400,
    });
  });

  test("that can't be had for now is no wrong key, and is asked for anew by the next call", async () => {
    const at = gate();
    let isDown = true;
    const fetch: ByteFetch = (url, init) => {
      if (isDown) throw broken("ECONNRESET");
      return at.fetch(url, init);
    };
    const client = connect(access, { ...at, fetch });
    await expect(client.get()).rejects.toMatchObject({ code: "DATASTAGE_CONNECTION" });
    isDown = false;
    await expect(client.get()).resolves.toMatchObject({ name: "project" });
  });
});

describe("what can't work is refused before any request", () => {
  test.each<[string, DataIntegrationPlatformOptions, RegExp]>([
    ["nobody", { baseUrl: "http://cpd" }, /Nothing says who calls.*DATASTAGE_API_KEY/],
    ["an unknown region", { region: "mars", apiKey: "k" }, /"mars" is no region.*frankfurt/],
    ["a region and an address", { region: "tokyo", baseUrl: "http://cpd", apiKey: "k" }, /either/],
    ["no address", { baseUrl: "cpd", apiKey: "k" }, /is no http or https URL/],
    ["two keys", { apiKey: "k", bearerToken: "t" }, /more than one/],
    ["a key with a line break", { apiKey: `${canaries.apiKey}\n` }, /holds a line break/],
    ["an API key alone on premises", { apiKey: "k", baseUrl: "http://cpd" }, /IBM Cloud and AWS/],
    ["a profile and a key", { profile: "a", apiKey: "k" }, /either it or those/],
    ["no such profile", { profile: "none" }, /no profile none/],
    ["a header of its own", { apiKey: "k", headers: { Accept: "x" } }, /client's own/],
  ])("%s", (_, options, message) => {
    vi.stubEnv("HOME", "/nowhere");
    expect(() => new DataIntegrationPlatform(options)).toThrow(message);
  });
});

test("neither a client nor an authenticator shows its secrets", () => {
  const auths = [
    new IAMAuthenticator({ apiKey: canaries.apiKey }),
    new BearerTokenAuthenticator({ bearerToken: canaries.plain }),
    new ICP4DAuthenticator({ username: "ada", password: canaries.s3 }),
  ];
  keep("authenticators", auths);
  const platform = new DataIntegrationPlatform({ auth: auths[0], baseUrl: "https://cpd" });
  expect(inspect(keep("a client", platform))).toBe("DataIntegrationPlatform https://cpd");
});
