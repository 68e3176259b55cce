import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { AtlanClient, type AtlanClientOptions } from "../../runtime/atlan/index.js";
import { answer } from "../http/call.js";
import { canaries, marker } from "../support/canaries.js";

beforeEach(() => {
  for (const name of ["BASE_URL", "API_KEY", "PROFILE", "PROFILES"]) {
    vi.stubEnv(`ATLAN_${name}`, undefined);
  }
  vi.stubEnv("HOME", "/nowhere");
});

afterEach(() => void vi.unstubAllEnvs());

/** Where a client of these options goes, and with which key. */
async function reached(options: AtlanClientOptions = {}): Promise<string> {
  let seen = "";
  const client = new AtlanClient({
    ...options,
    fetch: (url, { headers }) => {
      seen = `${new URL(url).origin} ${headers.authorization}`;
      return Promise.resolve(answer(200, '{"hits":{"hits":[]}}'));
    },
  });
  await client.workflow.findById("a");
  return seen;
}

/** An Atlan token, which has the signs of a name. */
const token = `${canaries.apiKey}.${"eyJhbGciOiJSUzI1NiJ9".repeat(5)}`;

function profiles(content: unknown): void {
  const folder = mkdtempSync(join(tmpdir(), "profiles-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "profiles.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  vi.stubEnv("ATLAN_PROFILES", file);
}

const variables = {
  ATLAN_PROD_BASE_URL: "https://prod",
  ATLAN_PROD_API_KEY: "prod-key",
  ATLAN_EU_WEST_BASE_URL: "https://eu",
  ATLAN_EU_WEST_API_KEY: "eu-key",
};
const file = {
  prod: { baseUrl: "https://prod-of-file", apiKey: "file-key" },
  dev: { baseUrl: "https://dev", apiKey: "dev-key" },
  secret: { baseUrl: "https://secret", apiKey: { env: "ITS_KEY" } },
};

describe("a profile says which tenant is meant", () => {
  test.each<[string, AtlanClientOptions, Readonly<Record<string, string>>, string]>([
    ["by option, from the environment", { profile: "prod" }, {}, "https://prod Bearer prod-key"],
    ["with signs in its name", { profile: "eu-west" }, {}, "https://eu Bearer eu-key"],
    ["from the file", { profile: "dev" }, {}, "https://dev Bearer dev-key"],
    ["with its key elsewhere", { profile: "secret" }, { ITS_KEY: "k" }, "https://secret Bearer k"],
    ["by ATLAN_PROFILE", {}, { ATLAN_PROFILE: "dev" }, "https://dev Bearer dev-key"],
    [
      "before the plain variables",
      {},
      { ATLAN_PROFILE: "dev", ATLAN_BASE_URL: "https://plain", ATLAN_API_KEY: "plain" },
      "https://dev Bearer dev-key",
    ],
    [
      "by option, before ATLAN_PROFILE",
      { profile: "dev" },
      { ATLAN_PROFILE: "prod" },
      "https://dev Bearer dev-key",
    ],
    [
      "but not before an address and a key in code",
      { baseUrl: "https://code", apiKey: "code" },
      { ATLAN_PROFILE: "prod" },
      "https://code Bearer code",
    ],
  ])("%s", async (_, options, environment, want) => {
    profiles(file);
    for (const [name, value] of Object.entries({ ...variables, ...environment })) {
      vi.stubEnv(name, value);
    }
    expect(await reached(options)).toBe(want);
  });

  test("from a file with a byte order mark", async () => {
    profiles(`\ufeff${JSON.stringify(file)}`);
    expect(await reached({ profile: "dev" })).toBe("https://dev Bearer dev-key");
  });

  test("from the file in the home folder", async () => {
    const home = mkdtempSync(join(tmpdir(), "home-"));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    vi.stubEnv("HOME", home);
    expect(() => new AtlanClient({ profile: "dev" })).toThrow(`${home}/.specanvil/profiles.json`);
    mkdirSync(join(home, ".specanvil"));
    writeFileSync(join(home, ".specanvil/profiles.json"), JSON.stringify(file));
    expect(await reached({ profile: "dev" })).toBe("https://dev Bearer dev-key");
  });
});

describe("what is wrong with a profile is said, without a key", () => {
  test.each<[string, unknown, string, RegExp]>([
    [
      "not there",
      file,
      "test",
      /There is no profile test in .*profiles\.json\. It has prod, dev, /,
    ],
    ["an empty name", file, "", /"" is no name of a profile/],
    ["a path for a name", file, "../x", /is no name of a profile/],
    ["the key for a name", file, token, /A text of \d+ characters is no name of a profile/],
    ["something else for a name", file, 10n as never, /10 is no name of a profile/],
    ["with signs, not there", {}, "eu.west", /no profile eu\.west/],
    ["of an object's prototype", file, "constructor", /There is no profile constructor/],
    ["half in the environment", file, "half", /ATLAN_HALF_API_KEY is missing/],
    ["no JSON", `{"a":{"apiKey":"${canaries.apiKey}"`, "a", /profiles\.json is no JSON object/],
    ["a list", [1], "a", /is no JSON object/],
    ["no address", { a: { apiKey: canaries.apiKey } }, "a", /profile a of .* has no baseUrl/],
    ["no key", { a: { baseUrl: "https://a" } }, "a", /has no apiKey/],
    [
      "two keys",
      { a: { baseUrl: "https://a", apiKey: { env: "X", file: "Y" } } },
      "a",
      /has no apiKey/,
    ],
    [
      "a misspelt key",
      { a: { baseURL: "https://a", apiKey: canaries.apiKey } },
      "a",
      /isn't known: baseURL/,
    ],
    ["no object", { a: canaries.apiKey }, "a", /has no baseUrl/],
  ])("%s", (_, content, profile, message) => {
    profiles(content);
    vi.stubEnv("ATLAN_HALF_BASE_URL", "https://half");
    const make = (): AtlanClient => new AtlanClient({ profile });
    expect(make).toThrow(message);
    expect(make).toThrow(
      expect.objectContaining({ name: "InvalidRequestError", code: "ATLAN_PROFILE" }) as Error,
    );
    expect(make).not.toThrow(marker);
  });

  test.each([undefined, ""])(
    "a file that isn't there, with HOME and ATLAN_PROFILES %j",
    (unset) => {
      vi.stubEnv("ATLAN_PROFILES", unset);
      vi.stubEnv("HOME", unset);
      vi.stubEnv("USERPROFILE", "/nowhere");
      expect(() => new AtlanClient({ profile: "eu-west" })).toThrow(
        "There is no profile eu-west: neither in the environment nor a file /nowhere/.specanvil/profiles.json. " +
          "Set ATLAN_EU_WEST_BASE_URL and ATLAN_EU_WEST_API_KEY, or write the file",
      );
    },
  );

  test("a file that can't be read", () => {
    vi.stubEnv("ATLAN_PROFILES", tmpdir());
    expect(() => new AtlanClient({ profile: "a" })).toThrow("can't be read: EISDIR");
  });

  test.each<AtlanClientOptions>([{ baseUrl: "https://a" }, { apiKey: "k" }])(
    "a profile and %j",
    (options) => {
      expect(() => new AtlanClient({ ...options, profile: "prod" })).toThrow("Give either it or");
    },
  );

  test("an address without a host, as in any other place", () => {
    profiles({ a: { baseUrl: "tenant", apiKey: "k" } });
    expect(() => new AtlanClient({ profile: "a" })).toThrow("is no http or https URL");
  });
});
