import { describe, expect, test } from "vitest";
import type { FetchAnswer } from "../../runtime/http/fetch.js";
import type { HttpCall } from "../../runtime/http/http-client.js";
import { answer, broken, call, failure, httpClient, inTurn } from "./call.js";
import { virtualClock } from "./clocks.js";

type Step = FetchAnswer | Error | "silence";

/** A call that acts; `lookups` are the answers of its lookup in turn, the last one for all further. */
function acting(
  lookups: readonly (string | undefined | Error)[],
  parts: Partial<HttpCall<unknown>> = {},
) {
  const queue = [...lookups];
  let count = 0;
  const made = call({
    safe: false,
    recovery: {
      advice: "Look for it.",
      lookup: () => {
        count += 1;
        const next = queue.length > 1 ? queue.shift() : queue[0];
        return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
      },
    },
    ...parts,
  });
  return { call: made, lookups: () => count };
}

const lost: readonly (readonly [string, Step])[] = [
  ["a broken connection", broken()],
  ["silence", "silence"],
  ["500", answer(500)],
  ["502", answer(502)],
  ["503 with Retry-After", answer(503, "", { "retry-after": "1" })],
  ["504", answer(504)],
];

describe("after an answer that may be lost", () => {
  test.each(lost)("%s: what the try made is returned, and nothing sent again", async (_, fault) => {
    const fetch = inTurn(fault);
    const { call } = acting(["made"]);
    expect(await httpClient(fetch).request("POST", "/a", call)).toBe("made");
    expect(fetch.count).toBe(1);
  });

  test.each(lost)("%s: it is sent again when there is no sign of it", async (_, fault) => {
    const fetch = inTurn(fault, answer(200, '"new"'));
    const { call } = acting([undefined]);
    expect(await httpClient(fetch).request("POST", "/a", call)).toBe("new");
  });

  test.each(lost)("%s: it is not sent again when that can't be told", async (_, fault) => {
    const fetch = inTurn(fault);
    const lookupError = new Error("search is down");
    const given = await failure(
      httpClient(fetch).request("POST", "/a", acting([lookupError]).call),
    );
    expect(given.inDoubt).toEqual({ advice: "Look for it.", lookupError });
    expect(fetch.count).toBe(1);
  });

  test.each(lost)("%s: without a lookup it is not sent again", async (_, fault) => {
    const fetch = inTurn(fault);
    const given = await failure(httpClient(fetch).request("POST", "/a", call({ safe: false })));
    expect(given).toMatchObject({ attempts: 1, inDoubt: { lookupError: undefined } });
  });

  test("a sign that comes late is waited for", async () => {
    const clock = virtualClock();
    const { call, lookups } = acting([undefined, undefined, undefined, "made"]);
    expect(await httpClient(inTurn(answer(504)), clock).request("POST", "/a", call)).toBe("made");
    expect([lookups(), clock.elapsed]).toEqual([4, 500 + 1_000 + 2_000]);
  });

  test("a look that fails is not the last one", async () => {
    const fetch = inTurn(answer(504), answer(504), answer(200, '"new"'));
    const down = new Error("search is down");
    expect(await httpClient(fetch).request("POST", "/a", acting([down, "made"]).call)).toBe("made");
    expect(await httpClient(fetch).request("POST", "/a", acting([down, undefined]).call)).toBe(
      "new",
    );
  });

  test("the wait for a sign ends after ten seconds", async () => {
    const clock = virtualClock(() => 0);
    const { call, lookups } = acting([undefined]);
    await httpClient(inTurn(answer(504), answer(200, "1")), clock).request("POST", "/a", call);
    expect([lookups(), clock.elapsed]).toEqual([6, 10_000]);
  });

  test("the last try is looked for, too", async () => {
    const fetch = inTurn(answer(504), answer(504), answer(504), answer(504));
    const signs = Array.from({ length: 18 }, () => undefined);
    const { call } = acting([...signs, "made"]);
    expect(await httpClient(fetch).request("POST", "/a", call)).toBe("made");
    expect(fetch.count).toBe(4);
  });

  test("a refusal of the second try may mean that the first one acted", async () => {
    const fetch = inTurn(answer(504), answer(409));
    const { call } = acting([...Array.from({ length: 6 }, () => undefined), "made"]);
    expect(await httpClient(fetch).request("POST", "/a", call)).toBe("made");
  });

  test("a refusal of the second try is followed by one look, not by a wait", async () => {
    const clock = virtualClock(() => 0);
    const { call, lookups } = acting([undefined]);
    const fetch = inTurn(answer(504), answer(409));
    await failure(httpClient(fetch, clock).request("POST", "/a", call));
    expect([lookups(), clock.elapsed]).toEqual([6 + 1, 10_000]);
  });

  test("once an answer was lost, the error says so, whatever came later", async () => {
    const fetch = inTurn(answer(504), answer(400));
    const given = await failure(httpClient(fetch).request("POST", "/a", acting([undefined]).call));
    expect(given).toMatchObject({ fault: { status: 400 }, attempts: 2, inDoubt: {} });
  });

  test("a 200 that can't be read is looked for, but not sent again", async () => {
    const html = answer(200, "<html>");
    expect(await httpClient(inTurn(html)).request("POST", "/a", acting(["made"]).call)).toBe(
      "made",
    );
    const given = await failure(
      httpClient(inTurn(html)).request("POST", "/a", acting([undefined]).call),
    );
    expect(given).toMatchObject({ fault: { kind: "unreadable" }, attempts: 1, inDoubt: {} });
  });
});

describe("after a certain refusal", () => {
  test.each<[string, Step]>([
    ["429", answer(429)],
    ["a refused connection", broken("ECONNREFUSED")],
  ])("%s: it is sent again without a lookup", async (_, fault) => {
    const fetch = inTurn(fault, answer(200, '"new"'));
    const { call, lookups } = acting(["of somebody else"]);
    expect(await httpClient(fetch).request("POST", "/a", call)).toBe("new");
    expect(lookups()).toBe(0);
  });

  test("without a lookup as well", async () => {
    const fetch = inTurn(answer(429), answer(200, '"new"'));
    expect(await httpClient(fetch).request("POST", "/a", call({ safe: false }))).toBe("new");
  });

  test("and the error has no doubt", async () => {
    const given = await failure(
      httpClient(inTurn(answer(400))).request("POST", "/a", acting([]).call),
    );
    expect(given.inDoubt).toBeUndefined();
  });
});

describe("while it looks", () => {
  test("an abort ends it at once", async () => {
    const controller = new AbortController();
    const { call } = acting([undefined], { signal: controller.signal });
    const clock = virtualClock();
    const work = httpClient(inTurn(answer(504)), clock).request("POST", "/a", call);
    clock.after(3_000, () => controller.abort("enough"));
    await expect(work).rejects.toBe("enough");
    expect(clock.elapsed).toBe(3_000);
  });

  test("the deadline leaves it in doubt", async () => {
    const clock = virtualClock();
    const { call } = acting([undefined], { deadline: clock.now() + 3_000 });
    const given = await failure(httpClient(inTurn(answer(504)), clock).request("POST", "/a", call));
    expect(given).toMatchObject({ fault: { kind: "status", status: 504 }, inDoubt: {} });
    expect(clock.elapsed).toBe(3_000);
  });
});
