import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { nodeFinding, oldest, typescriptFinding } from "../../cli/doctor/versions.js";
import { startSandbox } from "../../sandbox/sandbox.js";
import { runHere } from "../generator/command-line.js";
import { repository } from "../generator/repository.js";
import { temporaryFolder } from "../generator/temporary-project.js";
import { Authority, hasOpenssl } from "../node/certificates.js";
import { tlsFront } from "../node/tls-front.js";

let ahead = 0;
const sandbox = await startSandbox({ now: () => Date.now() + ahead });
const { baseUrl, apiKey } = sandbox;
const gone = await startSandbox();
await gone.close();
const authority = hasOpenssl ? new Authority() : undefined;
const front =
  authority && (await tlsFront(authority.issue("DNS:localhost"), Number(new URL(baseUrl).port)));
afterAll(async () => {
  front?.close();
  authority?.remove();
  await sandbox.close();
});

// What this machine's own environment says of proxies and certificates is no part of a case.
const ambient = Object.keys(process.env).filter((name) =>
  /_proxy$|^(SSL_CERT_FILE|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|ATLAN_.*)$/i.test(name),
);
beforeEach(() => {
  for (const name of ambient) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  ahead = 0;
  sandbox.faults.set({ rules: [] });
});

interface Finding {
  readonly check: string;
  readonly state: string;
  readonly message: string;
  readonly hint: string | null;
}

async function examine(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly findings: readonly Finding[] }> {
  const given = { ATLAN_BASE_URL: baseUrl, ATLAN_API_KEY: apiKey, ...env };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  const { code, out, err } = await runHere(repository, ["doctor", "--json", ...args]);
  expect(err).toBe("");
  for (const secret of [apiKey, "wrong-token", "hush"]) expect(out).not.toContain(secret);
  const findings = out.trimEnd().split("\n");
  return { code, findings: findings.map((line) => JSON.parse(line) as Finding) };
}

test("where all is well: seven checks, exit code 0", async () => {
  const { code, findings } = await examine({});
  expect([code, findings.map(({ check, state }) => [check, state])]).toEqual([
    0,
    ["Node", "TypeScript", "proxy", "certificates", "base URL", "token", "clock"].map((check) => [
      check,
      "ok",
    ]),
  ]);
});

test("for people: a line for each check, and how to mend what is wrong", async () => {
  for (const name of Object.keys({ ATLAN_BASE_URL: 0, ATLAN_API_KEY: 0 })) vi.stubEnv(name, "");
  vi.stubEnv("NO_COLOR", "1");
  vi.stubEnv("ATLAN_BASE_URL", baseUrl);
  vi.stubEnv("ATLAN_API_KEY", "wrong-token");
  const { code, out, err } = await runHere(repository, ["doctor"]);
  expect([code, err]).toEqual([1, ""]);
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.slice(0, 23).trim().replace(/ +/, " "))).toEqual([
    "ok Node",
    "ok TypeScript",
    "ok proxy",
    "ok certificates",
    "ok base URL",
    "wrong token",
    "",
    "ok clock",
  ]);
  expect(lines[5]).toMatch(/^wrong {4}token {9}\S.*401/);
  expect(lines[6]).toMatch(/^ {23}\S.*ATLAN_API_KEY/);
});

test("a switch that other programs take for no verification is told, and not heeded", async () => {
  const { code, findings } = await examine({ NODE_TLS_REJECT_UNAUTHORIZED: "0" });
  expect(code).toBe(0);
  expect(findings.filter(({ state }) => state !== "ok")).toMatchObject([
    { check: "certificates", state: "warning", message: /NODE_TLS_REJECT_UNAUTHORIZED/ },
  ]);
});

const minutes = 60_000;
const drop = { effect: "drop" } as const;
const busy = { effect: "status", status: 503 } as const;

test.each([
  ["no address", { ATLAN_BASE_URL: "" }, "base URL", /is missing/, /ATLAN_BASE_URL/],
  ["no http", { ATLAN_BASE_URL: "tenant.atlan.com" }, "base URL", /no http or https/, /https:/],
  ["unreachable", { ATLAN_BASE_URL: gone.baseUrl }, "base URL", /indexsearch/, /address/],
  ["another server's path", { ATLAN_BASE_URL: `${baseUrl}/other` }, "base URL", /404/, /address/],
  ["no key", { ATLAN_API_KEY: "" }, "token", /API key is empty/, /ATLAN_API_KEY/],
  ["a wrong key", { ATLAN_API_KEY: "wrong-token" }, "token", /401/, /ATLAN_API_KEY/],
  ["no profile", { ATLAN_PROFILE: "nobody" }, "base URL", /no profile nobody/, /ATLAN_NOBODY/],
  ["a proxy of no kind", { HTTP_PROXY: "ftp://u:hush@p.test" }, "proxy", /scheme/, /socks5h/],
  ["a proxy that is down", { HTTP_PROXY: gone.baseUrl }, "proxy", /can't be reached/, /NO_PROXY/],
  ["no certificates", { SSL_CERT_FILE: "nope.pem" }, "certificates", /can't be read/, /PEM/],
  ["no extra ones", { NODE_EXTRA_CA_CERTS: "nope.pem" }, "certificates", /EXTRA_CA/, /PEM/],
])("wrong, exit code 1: %s", async (_, env, check, message, hint) => {
  const { code, findings } = await examine(env);
  const wrong = findings.filter(({ state }) => state === "wrong");
  expect([code, wrong.map((finding) => finding.check)]).toEqual([1, [check]]);
  expect(wrong[0]?.message).toMatch(message);
  expect(wrong[0]?.hint).toMatch(hint);
});

test.each([
  [10 * minutes, 1, "wrong", "It is 10 minutes behind the tenant's."],
  [-2 * minutes, 0, "warning", "It is 2 minutes ahead of the tenant's."],
  [5_000, 0, "ok", "that of the tenant"],
])("a tenant whose clock is %i ms ahead", async (by, wanted, state, message) => {
  ahead = by;
  const { code, findings } = await examine({});
  expect([code, findings.at(-1)]).toMatchObject([wanted, { check: "clock", state, message }]);
});

test.each([
  ["breaks off", drop, 1, "wrong"],
  ["is busy", busy, 0, "warning"],
])("a tenant that %s", async (_, rule, wanted, state) => {
  sandbox.faults.set({ rules: [rule] });
  const { code, findings } = await examine({});
  const found = findings.find(({ check }) => check === "base URL");
  expect([code, found?.state]).toEqual([wanted, state]);
});

test.runIf(hasOpenssl)("a certificate that nobody vouches for, and the mending", async () => {
  const env = { ATLAN_BASE_URL: `https://localhost:${front?.port}` };
  const { code, findings } = await examine(env);
  const wrong = findings.filter(({ state }) => state === "wrong");
  expect([code, wrong]).toMatchObject([1, [{ check: "certificates" }]]);
  expect(wrong[0]?.hint).toContain("SSL_CERT_FILE");
  expect(await examine({ ...env, SSL_CERT_FILE: authority?.file ?? "" })).toMatchObject({
    code: 0,
  });
});

test("versions", () => {
  const { engines } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8")) as {
    readonly engines: { readonly node: string };
  };
  expect(engines.node).toBe(`>=${oldest.node}`);
  expect(nodeFinding("20.18.3")).toMatchObject({ state: "wrong" });
  expect(nodeFinding("22.0.0")).toMatchObject({ state: "ok" });
});

// Above any folder a machine may have one: what stands in the folder itself is found first.
test.each([
  [{}, "warning", /isn't installed/],
  [{ version: "5.0.4" }, "warning", /^5\.0\.4 is older/],
  [{ version: "5.9.0" }, "ok", /^5\.9\.0$/],
])("TypeScript whose package file is %j", (file, state, message) => {
  const folder = temporaryFolder();
  const own = path.join(folder, "node_modules/typescript");
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, "package.json"), JSON.stringify(file));
  const found = typescriptFinding(folder);
  expect(found).toMatchObject({ state });
  expect(found.message).toMatch(message);
});
