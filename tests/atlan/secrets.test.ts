import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { secret, type WorkflowPayload } from "specanvil";
import { AtlanClient } from "../../runtime/atlan/index.js";
import type { Fetch, FetchInit } from "../../runtime/http/fetch.js";
import { recordingFetch } from "../../runtime/testing/recording-transport.js";
import { answer } from "../http/call.js";
import { virtualClock } from "../http/clocks.js";
import { canaries } from "../support/canaries.js";
import { keep, takeLeaks } from "../support/leaks.js";
import { payload } from "./payload.js";

const { apiKey, header, s3 } = canaries;

// That no canary shows is looked at after each test; see tests/support/leaks.ts. What the calls return is added here.

afterEach(() => void vi.unstubAllEnvs());

/** A call of everything that takes secrets, over a transport that sends back what it gets. */
async function use(transport: Fetch): Promise<void> {
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey,
    headers: { "x-proxy-pass": secret.value(header) },
    fetch: transport,
    clock: virtualClock(),
  });
  keep("the client", client);
  keep("its workflows", client.workflow);
  const masked = payload("csa-a-1684500411", secret.value(s3));
  const plain = payload("csa-a-1684500412", s3);
  vi.stubEnv("SPECANVIL_TEST_CANARY", canaries.env);
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-"));
  writeFileSync(path.join(folder, "key"), canaries.file);
  const read = [secret.env("SPECANVIL_TEST_CANARY"), secret.file(path.join(folder, "key"))];
  const work = [
    ...read.map((password) => client.workflow.run(payload("csa-a-1684500413", password))),
    client.workflow.run(masked),
    client.workflow.run(plain),
    client.workflow.update(masked),
    client.workflow.update(plain),
    client.workflow.rerun("csa-a-1684500411"),
    client.workflow.findById("a"),
    client.workflow.stop("a"),
    client.workflow.delete("a"),
  ];
  for (const end of await Promise.allSettled(work)) {
    keep("the end of a call", end.status === "fulfilled" ? end.value : end.reason);
  }
  rmSync(folder, { recursive: true });
}

/** Answers `whoami`, and everything else with what the request holds. */
function echo(respond: (all: string, init: FetchInit) => ReturnType<Fetch>): Fetch {
  return async (url, init) => {
    if (url.endsWith("/whoami"))
      return answer(200, JSON.stringify({ roles: [{ name: "$admin" }] }));
    return respond(`${JSON.stringify(init.headers)} ${init.body ?? ""}`, init);
  };
}

describe("no secret appears when a server", () => {
  test.each<[string, number, (all: string) => string]>([
    [
      "quotes the request in a message",
      400,
      (all) => JSON.stringify({ message: all, code: all, errorCause: all }),
    ],
    [
      "quotes it in its causes",
      409,
      (all) => JSON.stringify({ message: "no", causes: [{ errorMessage: all, location: all }] }),
    ],
    ["answers with it as it is", 400, (all) => all],
    [
      "shows it as a page",
      502,
      (all) => `<html><title>${all.replaceAll('"', "&quot;")}</title></html>`,
    ],
    ["shows it as the title of a login", 200, (all) => `<html><title>${all}</title></html>`],
    ["quotes it as text", 500, (all) => JSON.stringify(`failed: ${all}`)],
    [
      "sends the workflow back",
      200,
      (all) => JSON.stringify({ metadata: { name: "a" }, payload: [all] }),
    ],
    ["sends the token in a redirect", 302, (all) => all],
  ])("%s", async (_, status, body) => {
    const transport = echo((all) =>
      Promise.resolve(answer(status, body(all), { location: `https://x/${all}` })),
    );
    await use(transport);
    expect(takeLeaks()).toEqual([]);
  });

  test("breaks the connection, and the transport attaches the request to its error", async () => {
    const transport = echo((all, init) => {
      const error = new Error(`failed to send ${all}`, { cause: new Error(all) });
      return Promise.reject(Object.assign(error, { code: all, config: init }));
    });
    await use(transport);
    expect(takeLeaks()).toEqual([]);
  });
});

test("no part of a secret is left where a text is cut", async () => {
  for (let padding = 0; padding < 530; padding += 6) {
    const text = "x".repeat(padding) + apiKey;
    const body = padding < 130 ? `<html><title>${text}</title>` : JSON.stringify({ message: text });
    const client = new AtlanClient({
      baseUrl: "https://tenant",
      apiKey,
      fetch: recordingFetch([
        { status: 400, body: { code: text } },
        { status: 404, body },
        { body },
      ]),
    });
    for (let call = 0; call < 3; call += 1) {
      keep(
        "the end of a call",
        await client.workflow.findById("a").catch((error: unknown) => error),
      );
    }
  }
  expect(takeLeaks()).toEqual([]);
});

test("no secret appears in what a recording transport keeps", async () => {
  const transport = recordingFetch(({ url }) =>
    url.endsWith("/whoami") ? { body: { roles: [] } } : { body: { metadata: { name: "a" } } },
  );
  const client = new AtlanClient({ baseUrl: "https://tenant", apiKey, fetch: transport });
  await client.workflow.run(payload("a", secret.value(s3)));
  expect(transport.requests[1]?.body).toMatchObject({
    payload: [
      {
        body: {
          authType: "s3",
          username: "[secret]",
          password: "[secret]",
          extra: { region: "[secret]" },
        },
      },
    ],
  });
});

test("the secret itself is sent", async () => {
  const sent: unknown[] = [];
  await use(
    echo((_, { body }) => {
      if (body?.includes("payload")) sent.push(JSON.parse(body));
      return Promise.resolve(answer(400));
    }),
  );
  const passwords = sent.map((body) => (body as WorkflowPayload).payload[0]?.body.password);
  expect(passwords.sort()).toEqual([canaries.env, canaries.file, s3, s3, s3, s3]);
});

test("a secret that can't be read is told, and nothing is sent", async () => {
  const fetch = recordingFetch([{ body: { roles: [] } }]);
  const client = new AtlanClient({ baseUrl: "https://tenant", apiKey, fetch });
  const missing = secret.env("SPECANVIL_TEST_ABSENT");
  await expect(client.workflow.run(payload("a", missing))).rejects.toMatchObject({
    code: "SECRET_MISSING",
  });
  expect(fetch.requests.map(({ url }) => url)).toEqual(["https://tenant/api/service/whoami"]);
});
