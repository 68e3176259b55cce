import { describe, expect, test } from "vitest";
import type { WorkflowOutcome } from "../../runtime/atlan/index.js";
import { workflowName } from "./payload.js";
import { fresh, known, type Look, running, succeeded, watch } from "./watch.js";

describe("ends", () => {
  test.each<[string, object, Partial<WorkflowOutcome>]>([
    ["Succeeded", { phase: "Succeeded" }, { succeeded: true }],
    ["Failed", { phase: "Failed", message: "m" }, { succeeded: false, message: "m" }],
    ["Error", { phase: "Error" }, { succeeded: false }],
    [
      "a phase nobody knows, with an end",
      { phase: "Evicted", finishedAt: "2024-01-01T11:00:00Z" },
      { succeeded: false, phase: "Evicted" },
    ],
    [
      "no phase, with an end",
      { finishedAt: "2024-01-01T11:00:00Z" },
      { succeeded: false, phase: "" },
    ],
  ])("with %s", async (_, status, want) => {
    const { outcome, clock } = watch(known, [[{ status }]]);
    expect(await outcome).toMatchObject(want);
    expect(clock.elapsed).toBe(0);
  });

  test.each<[string, object]>([
    ["Pending", { phase: "Pending" }],
    ["a phase nobody knows, without an end", { phase: "Suspended", finishedAt: null }],
    [
      "Running, with the end that stands for none",
      { phase: "Running", finishedAt: "0001-01-01T00:00:00Z" },
    ],
    ["no phase", {}],
    ["no status", { phase: 7 }],
  ])("not with %s", async (_, status) => {
    const { outcome, progress } = watch(known, [[{ status }], [succeeded]]);
    expect(await outcome).toMatchObject({ succeeded: true });
    expect(progress).toHaveLength(2);
  });
});

test("tells what changes, and only that", async () => {
  const pending: Look = { status: { phase: "Pending" } };
  const { outcome, progress } = watch(
    known,
    [
      [],
      [],
      [pending],
      [pending],
      [running],
      [running],
      [{ status: { phase: "Running", progress: "2/3" } }],
      [succeeded],
    ],
    { pollInterval: "1s" },
  );
  await outcome;
  expect(
    progress.map(({ phase, previousPhase, nodes }) => [previousPhase, phase, nodes?.done]),
  ).toEqual([
    [undefined, undefined, undefined],
    [undefined, "Pending", undefined],
    ["Pending", "Running", 1],
    ["Running", "Running", 2],
    ["Running", "Succeeded", 3],
  ]);
});

test("asks less often while nothing changes, and often again after a change", async () => {
  const { outcome, progress, clock } = watch(
    known,
    [
      ...Array.from({ length: 40 }, () => [running]),
      [{ status: { phase: "Running", progress: "2/3" } }],
      [succeeded],
    ],
    { pollInterval: "2s" },
  );
  await outcome;
  const [, second, third] = progress.map(({ elapsed }) => elapsed);
  expect(second).toBeGreaterThan(40 * 2_000);
  expect(second).toBeLessThanOrEqual(40 * 30_000);
  expect((third ?? 0) - (second ?? 0)).toBe(2_000);
  expect(clock.elapsed).toBe(third);
});

describe("of a workflow that was just created", () => {
  const earlier: Look = {
    id: "earlier",
    created: "2023-12-31T10:00:00Z",
    status: { phase: "Succeeded" },
  };
  const later: Look = { id: "later", created: "2024-01-01T10:05:00Z", status: { phase: "Failed" } };

  test("follows its first run: none of before, none of after", async () => {
    const { outcome, progress } = watch(fresh, [[earlier], [later, running, earlier], [succeeded]]);
    expect(await outcome).toMatchObject({ succeeded: true, run: { id: "mine" } });
    expect(progress.map(({ run }) => run.id)).toEqual([undefined, "mine", "mine"]);
  });

  test("goes on with the run's own id", async () => {
    const { outcome } = watch(fresh, [[running], [later], [succeeded]]);
    // The second look finds another run only: it isn't taken for this one.
    expect(await outcome).toMatchObject({ succeeded: true, run: { id: "mine" } });
  });

  test("takes the first run of the workflow when Atlan told no time", async () => {
    const { outcome } = watch({ ...fresh, notBefore: undefined }, [[later, succeeded]]);
    expect(await outcome).toMatchObject({ run: { id: "mine" } });
  });
});

describe("stops watching", () => {
  test("at its timeout, and says that the run goes on", async () => {
    const { outcome, clock } = watch(known, [[running]], { timeout: "30m" });
    await expect(outcome).rejects.toMatchObject({
      name: "AtlanError",
      code: "ATLAN_MONITOR_TIMEOUT",
      message:
        "The run mine is Running after 30 min of watching. It goes on: call monitor() again to follow it, stop() to end it, getRuns() to look.",
    });
    expect(clock.elapsed).toBe(1_800_000);
  });

  test("at its timeout, while the run was never seen", async () => {
    const { outcome } = watch(fresh, [[]], { timeout: 5_000 });
    await expect(outcome).rejects.toThrow(
      `The run of ${workflowName} has not shown up yet after 5 s of watching.`,
    );
  });

  test("by itself after a day", async () => {
    const { outcome, clock } = watch(known, [[running]], { pollInterval: "10m" });
    await expect(outcome).rejects.toMatchObject({ code: "ATLAN_MONITOR_TIMEOUT" });
    expect(clock.elapsed).toBe(86_400_000);
  });

  test("with its signal, at once and for its reason", async () => {
    const controller = new AbortController();
    const { outcome, clock } = watch(known, [[running]], { signal: controller.signal });
    clock.after(10_000, () => controller.abort("enough"));
    await expect(outcome).rejects.toBe("enough");
    expect(clock.elapsed).toBe(10_000);
  });

  test("when onProgress throws", async () => {
    const broken = new Error("broken hook");
    const { outcome } = watch(known, [[running]], {
      onProgress: () => {
        throw broken;
      },
    });
    await expect(outcome).rejects.toBe(broken);
  });
});

test("refuses a length of time that is none", async () => {
  await expect(watch(known, [[]], { timeout: "soon" as never }).outcome).rejects.toMatchObject({
    code: "DURATION",
  });
});
