import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { secret } from "specanvil";
import { type AttemptEvent, AtlanClient } from "../../runtime/atlan/index.js";
import type { Fetch, FetchInit } from "../../runtime/http/fetch.js";
import { recordingFetch } from "../../runtime/testing/recording-transport.js";
import { answer } from "../http/call.js";
import { virtualClock } from "../http/clocks.js";
import { payload } from "./payload.js";

const apiKey = "CANARY-api-key-1234567890";
const header = "CANARY-header";
const s3 = 'CANARY-s3/"quoted"\\+&\n';
const seen: unknown[] = [];

afterEach(() => void seen.splice(0));

/** Every text that the canaries of `seen` could stand in. */
function expectNoCanary(): void {
  expect(seen.length).toBeGreaterThan(0);
  const printed = seen.flatMap((value) => [
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? value.stack : "",
    ...(value instanceof Error ? Object.values(value).map(String) : []),
  ]);
  expect(printed.join("\n")).not.toContain("CANARY");
}

/** A call of everything that takes secrets, over a transport that sends back what it gets. */
async function use(transport: Fetch): Promise<void> {
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey,
    headers: { "x-proxy-pass": secret.value(header) },
    fetch: transport,
    clock: virtualClock(),
    onAttempt: (event: AttemptEvent) => seen.push(event),
  });
  seen.push(client, client.workflow);
  const masked = payload("csa-a-1684500411", secret.value(s3));
  const plain = payload("csa-a-1684500412", s3);
  const work = [
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
    seen.push(end.status === "fulfilled" ? end.value : end.reason);
  }
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
    expectNoCanary();
  });

  test("breaks the connection, and the transport attaches the request to its error", async () => {
    const transport = echo((all, init) => {
      const error = new Error(`failed to send ${all}`, { cause: new Error(all) });
      return Promise.reject(Object.assign(error, { code: all, config: init }));
    });
    await use(transport);
    expectNoCanary();
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
      seen.push(await client.workflow.findById("a").catch((error: unknown) => error));
    }
  }
  expectNoCanary();
});

test("no secret appears in what a recording transport keeps", async () => {
  const transport = recordingFetch(({ url }) =>
    url.endsWith("/whoami") ? { body: { roles: [] } } : { body: { metadata: { name: "a" } } },
  );
  const client = new AtlanClient({ baseUrl: "https://tenant", apiKey, fetch: transport });
  await client.workflow.run(payload("a", secret.value(s3)));
  seen.push(transport.requests);
  expectNoCanary();
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
  const wanted = { payload: [{ body: { password: s3 } }] };
  expect(sent).toMatchObject([wanted, wanted, wanted, wanted]);
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
