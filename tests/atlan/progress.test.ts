import { describe, expect, test } from "vitest";
import { known, succeeded, watch } from "./watch.js";

describe("failed nodes", () => {
  test("are those that failed by themselves", async () => {
    const nodes = {
      root: {
        phase: "Failed",
        displayName: "root",
        type: "DAG",
        children: ["retry", "ok"],
        message: "child failed",
      },
      retry: { id: "retry", phase: "Failed", type: "Retry", children: ["pod-1", "pod-2"] },
      "pod-1": {
        displayName: "extract(0)",
        phase: "Error",
        type: "Pod",
        message: "OOMKilled",
        children: null,
      },
      "pod-2": { name: "extract(1)", phase: "Failed", type: "Pod", children: "x" },
      "pod-3": { phase: "Failed", type: "Pod" },
      ok: { displayName: "ok", phase: "Succeeded", type: "Pod" },
      odd: null,
    };
    const { outcome } = watch(known, [
      [{ status: { phase: "Failed", message: "child failed", nodes } }],
    ]);
    expect((await outcome).failedNodes).toEqual([
      { name: "extract(0)", phase: "Error", message: "OOMKilled" },
      { name: "extract(1)", phase: "Failed", message: undefined },
      { name: "pod-3", phase: "Failed", message: undefined },
    ]);
  });

  test("give the progress when the run doesn't", async () => {
    const nodes = {
      root: { phase: "Running", children: ["a", "b"] },
      a: { phase: "Succeeded" },
      b: { phase: "Running" },
    };
    const { outcome, progress } = watch(known, [
      [{ status: { phase: "Running", progress: "many", nodes } }],
      [succeeded],
    ]);
    await outcome;
    expect(progress[0]?.nodes).toEqual({ done: 1, total: 2 });
  });

  test.each([null, [], "x", undefined])("may be %j", async (nodes) => {
    const { outcome } = watch(known, [[{ status: { phase: "Failed", nodes } }]]);
    expect((await outcome).failedNodes).toEqual([]);
  });
});
