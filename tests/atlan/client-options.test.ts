import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { secret } from "specanvil";
import { AtlanClient, type AtlanClientOptions } from "../../runtime/atlan/index.js";
import { type CannedAnswer, recordingFetch } from "../../runtime/testing/recording-transport.js";
import { canaries, marker } from "../support/canaries.js";

const none: CannedAnswer = { body: { hits: { hits: [] } } };
const base = { baseUrl: "https://tenant.atlan.com", apiKey: canaries.apiKey };

afterEach(() => void vi.unstubAllEnvs());

describe("where the client gets its address and key", () => {
  test("from the environment", async () => {
    vi.stubEnv("ATLAN_BASE_URL", "https://env.atlan.com/");
    vi.stubEnv("ATLAN_API_KEY", "env-token");
    let authorization: string | undefined;
    const answers = recordingFetch([none]);
    const client = new AtlanClient({
      fetch: (url, init) => {
        authorization = init.headers.authorization;
        return answers(url, init);
      },
    });
    await client.workflow.findById("a");
    expect(client.baseUrl).toBe("https://env.atlan.com");
    expect(authorization).toBe("Bearer env-token");
  });

  test("from the options, before the environment", () => {
    vi.stubEnv("ATLAN_BASE_URL", "https://env.atlan.com");
    vi.stubEnv("ATLAN_API_KEY", "");
    expect(new AtlanClient(base).baseUrl).toBe("https://tenant.atlan.com");
  });

  test("from a secret, which is read for each call", async () => {
    vi.stubEnv("ROTATING", "one");
    const sent: (string | undefined)[] = [];
    const answers = recordingFetch([none, none]);
    const client = new AtlanClient({
      ...base,
      apiKey: secret.env("ROTATING"),
      fetch: (url, init) => {
        sent.push(init.headers.authorization);
        return answers(url, init);
      },
    });
    await client.workflow.findById("a");
    vi.stubEnv("ROTATING", "two");
    await client.workflow.findById("a");
    expect(sent).toEqual(["Bearer one", "Bearer two"]);
  });
});

describe("what can't work is refused before any request", () => {
  test.each<[string, AtlanClientOptions, RegExp]>([
    ["no address", { apiKey: "k" }, /base URL of Atlan is missing.*ATLAN_BASE_URL/],
    ["no scheme", { ...base, baseUrl: "tenant.atlan.com" }, /is no http or https URL/],
    ["a line break in the address", { ...base, baseUrl: "https://a\n.b" }, /line break/],
    ["a user in the address", { ...base, baseUrl: "https://u:p@a.b" }, /user or password/],
    ["a query in the address", { ...base, baseUrl: "https://a.b/?x=1" }, /query/],
    ["no key", { baseUrl: base.baseUrl }, /API key is empty.*ATLAN_API_KEY/],
    ["an empty key", { ...base, apiKey: "" }, /API key is empty/],
    ["a blank key", { ...base, apiKey: "  " }, /API key is empty/],
    ["a line break in the key", { ...base, apiKey: `${canaries.apiKey}\n` }, /line break/],
    [
      "a control character in the key",
      { ...base, apiKey: `${canaries.apiKey}\u0000x` },
      /character that no token has/,
    ],
    [
      "a word outside ASCII in the key",
      { ...base, apiKey: `${canaries.apiKey}é` },
      /character that no token has/,
    ],
    [
      "a header that splits",
      { ...base, headers: { a: `${canaries.header}\r\nb: c` } },
      /header a has a value/,
    ],
    ["a header without a name", { ...base, headers: { "a b": "c" } }, /no name of a header/],
    [
      "a header of the client's own",
      { ...base, headers: { Authorization: canaries.header } },
      /the client's own/,
    ],
  ])("%s", (_, options, message) => {
    vi.stubEnv("ATLAN_BASE_URL", undefined);
    vi.stubEnv("ATLAN_API_KEY", undefined);
    const make = (): AtlanClient => new AtlanClient(options);
    expect(make).toThrow(message);
    expect(make).toThrow(
      expect.objectContaining({ name: "InvalidRequestError", code: "ATLAN_CONFIG" }) as Error,
    );
    expect(make).not.toThrow(marker);
  });

  test.each<[string, AtlanClientOptions]>([
    ["DURATION", { ...base, timeout: "soon" as never }],
    ["HTTP_RETRIES", { ...base, retries: -1 }],
    ["DURATION", { ...base, retries: { firstDelay: 0 } }],
  ])("%s", (code, options) => {
    expect(() => new AtlanClient(options)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("a key that turns out bad when its secret is read", async () => {
    const fetch = recordingFetch([]);
    const client = new AtlanClient({
      ...base,
      apiKey: secret.value(`${canaries.apiKey}\n`),
      fetch,
    });
    await expect(client.workflow.findById("a")).rejects.toMatchObject({
      code: "ATLAN_CONFIG",
      message: expect.not.stringContaining(marker) as string,
    });
    expect(fetch.requests).toEqual([]);
  });
});

test("each call has its own id, which its retries share, and says who sends it", async () => {
  const recording = recordingFetch([{ status: 503 }, none, none]);
  const sent: Readonly<Record<string, string>>[] = [];
  const client = new AtlanClient({
    ...base,
    fetch: (url, init) => {
      sent.push(init.headers);
      return recording(url, init);
    },
    retries: { firstDelay: "1ms" },
    headers: { "x-team": "data", "x-pass": secret.value(canaries.header) },
  });
  await client.workflow.findById("a");
  await client.workflow.findById("a");
  const [first, again, second] = sent;
  expect(first).toEqual({
    "x-team": "data",
    "x-pass": canaries.header,
    authorization: `Bearer ${canaries.apiKey}`,
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": expect.stringMatching(/^specanvil\/\d/) as string,
    "x-atlan-agent": "sdk",
    "x-atlan-agent-id": "specanvil",
    "x-atlan-request-id": expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/) as string,
  });
  expect(again).toEqual(first);
  expect(recording.requests[0]?.headers).toEqual({
    ...first,
    "x-team": "[secret]",
    "x-pass": "[secret]",
    authorization: "[secret]",
  });
  expect(second?.["x-atlan-request-id"]).not.toBe(first?.["x-atlan-request-id"]);
});

test("a client prints without its key", () => {
  const client = new AtlanClient(base);
  const printed = [
    inspect(client, { depth: 9, showHidden: true }),
    JSON.stringify(client),
    String(client),
  ];
  expect(printed.join()).not.toContain(base.apiKey);
  expect(printed.slice(0, 2)).toEqual([
    "AtlanClient https://tenant.atlan.com",
    '{"baseUrl":"https://tenant.atlan.com"}',
  ]);
});
