import { describe, expect, onTestFinished, test } from "vitest";
import type { FaultRule } from "../../sandbox/faults/fault-rule.js";
import type { Faults } from "../../sandbox/faults/faults.js";
import { startSandbox } from "../../sandbox/sandbox.js";
import { folder } from "./process.js";
import { found, sender, tenant, workflow, type Send } from "./support.js";

const create = "/workflows?submit=true";
const patiently = { interval: 10, timeout: 20_000 };
const createCalls = ["createWorkflow"];

/** What a client gets: status, kind of body and Retry-After; or how the connection ends. */
async function seen(baseUrl: string, signal?: AbortSignal): Promise<string> {
  const init = {
    method: "POST",
    headers: { authorization: "Bearer good-token", "content-type": "application/json" },
    body: JSON.stringify(workflow("a-1")),
    ...(signal && { signal }),
  };
  try {
    const response = await fetch(`${baseUrl}/api/service${create}`, init);
    const wait = response.headers.get("retry-after");
    const kind = kindOf(await response.text());
    return `${response.status} ${kind}${wait === null ? "" : ` after ${wait}`}`;
  } catch (error) {
    return (error as Error).name === "TypeError" ? "no answer" : "gave up";
  }
}

/** The same with a client that gives up as soon as the first rule has struck. */
async function seenUntilStruck(baseUrl: string, faults: Faults): Promise<string> {
  const controller = new AbortController();
  const work = seen(baseUrl, controller.signal);
  await expect.poll(() => faults.rules[0]?.hits, patiently).toBe(1);
  controller.abort();
  return work;
}

function kindOf(text: string): string {
  if (text === "") return "empty";
  if (text.startsWith("<!doctype html>")) return "a page";
  try {
    const { code, metadata } = JSON.parse(text) as { code?: string; metadata?: { name: string } };
    return code ?? metadata?.name ?? "other JSON";
  } catch {
    return "broken JSON";
  }
}

describe("what a client sees, and whether the tenant has acted", () => {
  const given: [rule: FaultRule, seen: string, acted: boolean][] = [
    [{ effect: "latency", milliseconds: 5 }, "200 a-1", true],
    [{ effect: "latency", milliseconds: 5, when: "after" }, "200 a-1", true],
    [{ effect: "status", status: 503 }, "503 FAULT", false],
    [{ effect: "status", status: 504, when: "after" }, "504 FAULT", true],
    [{ effect: "status", status: 429, retryAfter: 7 }, "429 FAULT after 7", false],
    [{ effect: "status", status: 503, retryAfter: "soon" }, "503 FAULT after soon", false],
    [{ effect: "status", status: 502, body: "html" }, "502 a page", false],
    [{ effect: "status", status: 200, body: "html", when: "after" }, "200 a page", true],
    [{ effect: "status", status: 500, body: "empty" }, "500 empty", false],
    [{ effect: "status", status: 204, body: "empty", when: "after" }, "204 empty", true],
    [{ effect: "status", status: 403, body: "cut" }, "403 broken JSON", false],
    [{ effect: "status", status: 200, body: "cut", when: "after" }, "200 broken JSON", true],
    [{ effect: "status", status: 201, when: "after" }, "201 a-1", true],
    [{ effect: "drop" }, "no answer", false],
    [{ effect: "drop", when: "after" }, "no answer", true],
  ];

  test.each(given)("%j: %s, acted: %s", async (rule, want, acted) => {
    const { send, baseUrl, faults } = await tenant({ faults: [{ ...rule, calls: createCalls }] });
    expect(await seen(baseUrl)).toBe(want);
    expect(await found(send, "workflows")).toEqual(acted ? ["a-1"] : []);
    expect(faults.rules).toMatchObject([{ ...rule, hits: 1 }]);
  });

  test.each<[rule: FaultRule, acted: boolean]>([
    [{ effect: "stall" }, false],
    [{ effect: "stall", when: "after" }, true],
    [{ effect: "latency", milliseconds: 60_000 }, false],
    [{ effect: "latency", milliseconds: 60_000, when: "after" }, true],
  ])("%j: the client gives up, acted: %s", async (rule, acted) => {
    const { send, baseUrl, faults } = await tenant({ faults: [{ ...rule, calls: createCalls }] });
    expect(await seenUntilStruck(baseUrl, faults)).toBe("gave up");
    expect(await found(send, "workflows")).toEqual(acted ? ["a-1"] : []);
  });

  test("a late tenant acts although the client is gone", async () => {
    const { send, baseUrl, faults } = await tenant({
      faults: [{ effect: "latency", milliseconds: 500, calls: createCalls }],
    });
    expect(await seenUntilStruck(baseUrl, faults)).toBe("gave up");
    await expect.poll(() => found(send, "workflows"), patiently).toEqual(["a-1"]);
  });

  test("a sandbox that closes neither acts late nor keeps anybody waiting", async () => {
    const dataDir = folder();
    const reports: string[] = [];
    const report = (line: unknown): void => void reports.push(String(line));
    process.on("warning", report);
    onTestFinished(() => void process.off("warning", report));
    const options = { dataDir, report };
    const rules: FaultRule[] = [{ effect: "latency", milliseconds: 60_000 }, { effect: "stall" }];
    for (const rule of rules) {
      const sandbox = await startSandbox({ ...options, faults: [rule] });
      const waiting = Array.from({ length: 20 }, () => seen(sandbox.baseUrl));
      await expect.poll(() => sandbox.faults.rules[0]?.hits, patiently).toBe(20);
      await sandbox.close();
      expect(new Set(await Promise.all(waiting))).toEqual(new Set(["no answer"]));
    }
    const after = await startSandbox(options);
    expect(await found(sender(after.baseUrl), "workflows")).toEqual([]);
    await after.close();
    expect(reports).toEqual([]);
  });
});

/** The statuses of GET /whoami, one call after the other. */
async function statuses(send: Send, count: number): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < count; n += 1) all.push((await send("GET", "/whoami")).status);
  return all;
}

describe("which calls a rule strikes", () => {
  test.each<[calls: string[] | undefined, struck: string[]]>([
    [undefined, ["whoami", "create", "search", "nothing"]],
    [["whoAmI"], ["whoami"]],
    [
      ["whoAmI", "createWorkflow"],
      ["whoami", "create"],
    ],
    [["GET /api/service/whoami"], ["whoami"]],
    [["POST /api/service/workflows"], ["create"]],
    [["POST /api/service/workflows*"], ["create", "search"]],
    [["* /*/nothing"], ["nothing"]],
    [["* /api/*/service/nothing", "GET /api/service/noth*hing"], []],
    [["* /*a*i*v*nothing"], ["nothing"]],
    [["GET /api/service/who.mi"], []],
    [["createPackageWorkflow"], []],
  ])("%j: %j", async (calls, struck) => {
    const rule: FaultRule = { effect: "status", status: 418, ...(calls && { calls }) };
    const { send } = await tenant({ faults: [rule] });
    const answers = {
      whoami: await send("GET", "/whoami"),
      create: await send("POST", "/workflows", { body: workflow("a-1") }),
      search: await send("POST", "/workflows/indexsearch", { body: {} }),
      nothing: await send("GET", "/nothing"),
    };
    const hit = Object.entries(answers).filter(([, { status }]) => status === 418);
    expect(hit.map(([name]) => name)).toEqual(struck);
  });

  test("however many stars stand in a pattern", async () => {
    const calls = [`* /${"*a".repeat(40)}*b`];
    const { send } = await tenant({ faults: [{ effect: "status", status: 418, calls }] });
    expect((await send("GET", `/${"a".repeat(80)}`)).status).toBe(404);
    expect((await send("GET", `/${"a".repeat(80)}b`)).status).toBe(418);
  });

  test("as many as were asked for, then the next rule, then none", async () => {
    const { send, faults } = await tenant({
      faults: [
        { effect: "status", status: 500, times: 2 },
        { effect: "status", status: 502, times: 1 },
      ],
    });
    expect(await statuses(send, 4)).toEqual([500, 500, 502, 200]);
    faults.add({ effect: "status", status: 503, times: 1 });
    expect(await statuses(send, 2)).toEqual([503, 200]);
    expect(faults.rules.map(({ hits }) => hits)).toEqual([2, 1, 1]);
    faults.set({ rules: [{ effect: "status", status: 504 }] });
    expect(await statuses(send, 2)).toEqual([504, 504]);
    faults.clear();
    expect(await statuses(send, 1)).toEqual([200]);
    expect(faults.rules).toEqual([]);
  });

  test("a seed strikes the same calls each time, whatever other rules do", async () => {
    const rule: FaultRule = { effect: "status", status: 500, probability: 0.3, seed: 7 };
    const other: FaultRule = { effect: "status", status: 502, probability: 0.5 };
    const [first, again, behind, another] = await Promise.all(
      [[rule], [rule], [other, rule], [{ ...rule, seed: 8 }]].map(async (faults) =>
        statuses((await tenant({ faults })).send, 60),
      ),
    );
    expect(again).toEqual(first);
    expect(another).not.toEqual(first);
    expect(behind?.map((status) => (status === 502 ? "other" : status))).toEqual(
      first?.map((status, n) => (behind?.[n] === 502 ? "other" : status)),
    );
    const struck = first?.filter((status) => status === 500).length;
    expect(struck).toBeGreaterThan(5);
    expect(struck).toBeLessThan(35);
  });

  test("a seed that was drawn is shown, and strikes the same again", async () => {
    const rule: FaultRule = { effect: "status", status: 500, probability: 0.5 };
    const first = await tenant({ faults: [rule] });
    const struck = await statuses(first.send, 40);
    const [state] = first.faults.rules;
    const { hits, ...shown } = state ?? { hits: 0, ...rule };
    expect(hits).toBe(struck.filter((status) => status === 500).length);
    expect(await statuses((await tenant({ faults: [shown] })).send, 40)).toEqual(struck);
  });
});

describe("faults that can't be", () => {
  test.each<[unknown, RegExp]>([
    [{}, /^rule \$\.effect: is missing$/],
    [{ effect: "fire" }, /^rule \$\.effect: must be .*"latency","status","drop","stall"/],
    [{ effect: "status" }, /^rule \$\.status: is missing$/],
    [{ effect: "status", status: 99 }, /^rule \$\.status: must be >= 200$/],
    [{ effect: "status", status: 500, body: "xml" }, /^rule \$\.body: .*"json","html"/],
    [{ effect: "status", status: 500, retryAfter: -1 }, /^rule \$\.retryAfter: must be >= 0$/],
    [
      { effect: "status", status: 500, retryAfter: "a\r\nb: c" },
      /^rule \$\.retryAfter: must match/,
    ],
    [{ effect: "latency" }, /^rule \$\.milliseconds: is missing$/],
    [{ effect: "latency", milliseconds: 0.5 }, /^rule \$\.milliseconds: must be integer$/],
    [{ effect: "drop", times: 0 }, /^rule \$\.times: must be >= 1$/],
    [{ effect: "drop", probability: 1.1 }, /^rule \$\.probability: must be <= 1$/],
    [{ effect: "drop", seed: 1 }, /^rule \$\.probability: must have property probability/],
    [{ effect: "drop", when: "later" }, /^rule \$\.when: .*"before","after"/],
    [{ effect: "drop", tmies: 1 }, /^rule \$\.tmies: is not known here$/],
    [{ effect: "drop", calls: "whoAmI" }, /^rule \$\.calls: must be array$/],
    [{ effect: "drop", calls: [] }, /^rule \$\.calls: must NOT have fewer than 1 items$/],
    [
      { effect: "drop", calls: ["whoAmI", "x"] },
      /^rule \$\.calls\[1\]: "x" is no operation .*whoAmI/,
    ],
    [null, /^rule: must be object$/],
  ])("%j", async (rule, message) => {
    const { faults } = await tenant();
    expect(() => faults.add(rule as FaultRule)).toThrow(message);
    expect(faults.rules).toEqual([]);
  });

  test("all or nothing", async () => {
    const { faults } = await tenant({ indexLag: 5, faults: [{ effect: "drop" }] });
    const bad = { effect: "drop", calls: ["x"] } as const;
    expect(() => faults.set({ indexLag: 9, rules: [{ effect: "stall" }, bad] })).toThrow(
      /^faults \$\.rules\[1\]\.calls\[0\]: /,
    );
    expect(() => faults.set({ indexLag: -1 })).toThrow(/^faults \$\.indexLag: must be >= 0$/);
    expect([faults.indexLag, faults.rules]).toEqual([5, [{ effect: "drop", hits: 0 }]]);
    await expect(startSandbox({ faults: [bad] })).rejects.toThrow("is no operation");
  });
});
