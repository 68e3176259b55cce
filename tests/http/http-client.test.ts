import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { AttemptEvent } from "../../runtime/http/attempt-event.js";
import type { FetchAnswer, FetchInit } from "../../runtime/http/fetch.js";
import { ignoreBody } from "../../runtime/http/read.js";
import { answer, broken, call, failure, httpClient, inTurn } from "./call.js";
import { virtualClock } from "./clocks.js";
import { canaries } from "../support/canaries.js";

const never = new AbortController().signal;

describe("a request", () => {
  test("is made of base URL, path, query, headers and JSON", async () => {
    const sent: [string, FetchInit][] = [];
    const client = httpClient((url, init) => {
      sent.push([url, init]);
      return Promise.resolve(answer(200, "{}"));
    });
    await client.request(
      "POST",
      "/runs/{run}/stop",
      call({
        parameters: { run: "a/b" },
        query: { now: true, skipped: undefined },
        body: { a: 1 },
      }),
    );
    const { signal, ...init } = sent[0]?.[1] ?? { signal: never };
    expect(sent[0]?.[0]).toBe("https://host/base/runs/a%2Fb/stop?now=true");
    expect(init).toEqual({
      method: "POST",
      headers: { authorization: `Bearer ${canaries.apiKey}`, "content-type": "application/json" },
      body: '{"a":1}',
      redirect: "manual",
      onAbort: expect.any(Function),
    });
    expect(signal.aborted).toBe(false);
  });

  test.each<[string, (init: FetchInit) => FetchInit]>([
    ["a copy of", (init) => ({ ...init })],
    ["what wraps", (init) => new Proxy(init, {})],
    ["what inherits from", (init) => Object.create(init) as FetchInit],
  ])("can be ended also by %s what the transport gets", async (_name, made) => {
    const caller = new AbortController();
    let copied: AbortSignal | undefined;
    const client = httpClient((_, init) => {
      copied = made(init).signal;
      caller.abort();
      return new Promise(() => {});
    });
    await expect(client.request("GET", "/a", call({ signal: caller.signal }))).rejects.toThrow();
    expect(copied?.aborted).toBe(true);
  });

  test("under way keeps the text of its body, not the body too", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    let respond: ((given: FetchAnswer) => void) | undefined;
    const clock = { now: () => 0, random: () => 0.5, after: () => () => {} };
    const client = httpClient(() => new Promise((resolve) => (respond = resolve)), clock);
    const start = () => {
      const body = { a: 1 };
      return [new WeakRef(body), client.request("POST", "/a", call({ body }))] as const;
    };
    const [body, sent] = start();
    // What a WeakRef was asked for is kept to the end of the turn.
    await new Promise(setImmediate);
    collect();
    expect(body.deref()).toBeUndefined();
    respond?.(answer(200, "1"));
    expect(await sent).toBe(1);
  });

  test("without a body says nothing of its type", async () => {
    let headers: unknown;
    const client = httpClient((_, init) => {
      headers = init.headers;
      return Promise.resolve(answer(200, "1"));
    });
    expect(await client.request("GET", "/a", call())).toBe(1);
    expect(headers).toEqual({ authorization: `Bearer ${canaries.apiKey}` });
  });

  test("with a name that no path can carry is not sent", async () => {
    const fetch = inTurn();
    const work = httpClient(fetch).request("GET", "/{name}", call({ parameters: { name: ".." } }));
    expect(await failure(work)).toMatchObject({ fault: { kind: "invalid" }, attempts: 0 });
    expect(fetch.count).toBe(0);
  });

  test.each([200, 201, 202, 204, 299])("succeeds with %d", async (status) => {
    const client = httpClient(inTurn(answer(status, "")));
    await expect(
      client.request("DELETE", "/a", call({ read: ignoreBody })),
    ).resolves.toBeUndefined();
  });

  test.each([
    ["no JSON", "<html>", "unreadable"],
    ["JSON that breaks off", '{"a":', "unreadable"],
    ["nothing", " ", "unreadable"],
  ])("fails with a 200 that holds %s, and isn't sent again", async (_, body, kind) => {
    const fetch = inTurn(answer(200, body));
    const given = await failure(httpClient(fetch).request("GET", "/a", call()));
    expect(given).toMatchObject({ fault: { kind, status: 200 }, attempts: 1 });
  });
});

describe("a safe call", () => {
  test.each([
    ["429", answer(429)],
    ["500", answer(500)],
    ["504", answer(504)],
    ["a broken connection", broken()],
    ["a refused one", broken("ECONNREFUSED")],
    ["silence", "silence" as const],
  ])("is sent again after %s", async (_, fault) => {
    const fetch = inTurn(fault, fault, answer(200, "1"));
    expect(await httpClient(fetch).request("GET", "/a", call())).toBe(1);
    expect(fetch.count).toBe(3);
  });

  test("is sent four times at most", async () => {
    const fetch = inTurn(answer(500), answer(502), answer(503), answer(504), answer(200));
    const given = await failure(httpClient(fetch).request("GET", "/a", call()));
    expect(given).toMatchObject({ fault: { kind: "status", status: 504 }, attempts: 4 });
    expect(given.inDoubt).toBeUndefined();
  });

  test("waits as long as its policy says", async () => {
    const clock = virtualClock(() => 0.5);
    const fetch = inTurn(
      answer(500),
      answer(500),
      answer(503, "", { "retry-after": "20" }),
      answer(200, "1"),
    );
    await httpClient(fetch, clock).request("GET", "/a", call());
    expect(clock.elapsed).toBe(500 + 1_000 + 20_000);
  });

  test("a refusal whose text never ends is the refusal", async () => {
    const endless = { ...answer(404), text: () => new Promise<string>(() => {}) };
    const given = await failure(httpClient(inTurn(endless)).request("GET", "/a", call()));
    expect(given.fault).toMatchObject({ kind: "status", status: 404, body: "" });
  });

  test("a success whose text breaks is a broken connection", async () => {
    const cut = { ...answer(200), text: () => Promise.reject(broken()) };
    const fetch = inTurn(cut, answer(200, "1"));
    expect(await httpClient(fetch).request("GET", "/a", call())).toBe(1);
  });
});

describe("limits", () => {
  test("a try ends after its timeout, also if the transport doesn't heed the signal", async () => {
    const clock = virtualClock(() => 0);
    const silence = inTurn("silence", "silence", "silence", "silence");
    const given = await failure(httpClient(silence, clock).request("GET", "/a", call()));
    expect(given).toMatchObject({ fault: { kind: "timeout", limit: 30_000 }, attempts: 4 });
    expect(clock.elapsed).toBe(120_000);
  });

  test("a call ends at its deadline", async () => {
    const clock = virtualClock();
    const deadline = clock.now() + 10_000;
    const work = httpClient(inTurn("silence"), clock).request("GET", "/a", call({ deadline }));
    expect(await failure(work)).toMatchObject({ fault: { kind: "deadline" }, attempts: 1 });
    expect(clock.elapsed).toBe(10_000);
  });

  test("a wait that would outlast the deadline is not begun", async () => {
    const clock = virtualClock();
    const deadline = clock.now() + 10_000;
    const fetch = inTurn(answer(503, "", { "retry-after": "20" }));
    const work = httpClient(fetch, clock).request("GET", "/a", call({ deadline }));
    expect(await failure(work)).toMatchObject({ fault: { kind: "status" }, attempts: 1 });
    expect(clock.elapsed).toBe(0);
  });

  test("nothing is sent after the deadline", async () => {
    const clock = virtualClock();
    const fetch = inTurn();
    const work = httpClient(fetch, clock).request("GET", "/a", call({ deadline: clock.now() }));
    expect(await failure(work)).toMatchObject({ fault: { kind: "deadline" }, attempts: 0 });
  });

  test.each(["before", "while sending", "while waiting"])(
    "an abort %s ends it at once",
    async (when) => {
      const clock = virtualClock();
      const controller = new AbortController();
      const reason = new Error("enough");
      const stop = (): void => controller.abort(reason);
      const fetch = inTurn(when === "while waiting" ? answer(503) : "silence");
      if (when === "before") stop();
      const work = httpClient(fetch, clock).request(
        "GET",
        "/a",
        call({ signal: controller.signal }),
      );
      if (when !== "before") clock.after(0, stop);
      await expect(work).rejects.toBe(reason);
      expect([fetch.count, clock.elapsed]).toEqual([when === "before" ? 0 : 1, 0]);
    },
  );
});

describe("onAttempt", () => {
  test("sees each try", async () => {
    const events: AttemptEvent[] = [];
    const fetch = inTurn(answer(503), broken(), answer(200, "1"));
    const client = httpClient(fetch, virtualClock(), { onAttempt: (event) => events.push(event) });
    await client.request(
      "POST",
      "/a/{b}",
      call({ parameters: { b: "c" }, query: { q: "hidden" } }),
    );
    const same = { requestId: "id-1", method: "POST", path: "/a/c", duration: 0 };
    expect(events).toEqual([
      { ...same, attempt: 1, status: 503, fault: "status", retryIn: 500 },
      { ...same, attempt: 2, status: undefined, fault: "connection", retryIn: 1_000 },
      { ...same, attempt: 3, status: 200, fault: undefined, retryIn: undefined },
    ]);
  });

  test("can't break a call", async () => {
    const onAttempt = (): void => {
      throw new Error("broken hook");
    };
    const client = httpClient(inTurn(answer(200, "1")), virtualClock(), { onAttempt });
    expect(await client.request("GET", "/a", call())).toBe(1);
  });
});

test("the server's clock is known from its answers", async () => {
  const clock = virtualClock();
  const client = httpClient(
    inTurn(answer(200, "1", { date: new Date(clock.now() + 3_600_000).toUTCString() })),
    clock,
  );
  expect(client.serverTime(7)).toBe(7);
  await client.request("GET", "/a", call());
  expect(client.serverTime(clock.now())).toBe(clock.now() + 3_600_000);
});
