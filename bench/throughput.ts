import path from "node:path";
import { LineProcess } from "./line-process.js";
import { type Command, median } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

const concurrency = 32;
const rounds = 9;
const warmUps = 3;

/** How many workflows a client creates in a second, against a tenant that answers at once. */
export async function throughputRows(python: string | undefined): Promise<Row[]> {
  const node = (file: string, ...args: readonly string[]): Command => ({
    program: process.execPath,
    args: [path.join(root, ".build/bench/throughput", file), ...args],
  });
  const tenant = new LineProcess(node("tenant.js"));
  const url = await tenant.read();
  const lane = (name: string): LineProcess =>
    new LineProcess(node("lane.js", name, url, String(concurrency)));
  const lanes: Record<string, LineProcess> = {
    request: lane("undici.request"),
    requestFloor: lane("undici.request, floor"),
    fetch: lane("fetch"),
    fetchFloor: lane("fetch, floor"),
    runByNode: lane("run, nodeTransport"),
    runByFetch: lane("run, fetch"),
  };
  if (python !== undefined) {
    const script = path.join(root, "bench/throughput/vendor.py");
    lanes.vendor = new LineProcess({ program: python, args: [script, url, String(concurrency)] });
  }
  const speed = await takeTurns(lanes);
  tenant.close();
  const row = (measure: string, name: string): Row => ({ measure, value: speed(name), unit: "/s" });
  const recorded = (measure: string, value: number): Row => ({ measure, value, unit: "×" });
  const ratio = (name: string, other: string): number => speed(name) / speed(other);
  const floor = "… that makes the body, reads the answer, and can be ended";
  return [
    row(`undici.request of 5 kB, ${concurrency} at a time`, "request"),
    row(floor, "requestFloor"),
    row("workflow.run() by nodeTransport()", "runByNode"),
    limited("… against undici.request", ratio("runByNode", "request"), "×", "≥", 0.6),
    row("fetch of 5 kB", "fetch"),
    row(floor, "fetchFloor"),
    row("workflow.run() by fetch", "runByFetch"),
    limited(
      "… against what any client has to do",
      ratio("runByFetch", "fetchFloor"),
      "×",
      "≥",
      0.85,
    ),
    // 85 % of a fetch that does nothing is more than the floor reaches.
    recorded("… against fetch", ratio("runByFetch", "fetch")),
    recorded("… the floor against fetch", ratio("fetchFloor", "fetch")),
    ...(python === undefined
      ? []
      : [
          row("workflow.run() of the vendor's SDK", "vendor"),
          limited(
            "… how much faster by nodeTransport()",
            ratio("runByNode", "vendor"),
            "×",
            "≥",
            9,
          ),
        ]),
  ];
}

/** Medians. In turns, so that whatever else the machine does slows all of them alike. */
async function takeTurns(
  lanes: Readonly<Record<string, LineProcess>>,
): Promise<(name: string) => number> {
  const speeds = new Map<string, number[]>();
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [name, lane] of Object.entries(lanes)) {
      const speed = Number(await lane.ask(name === "vendor" ? "300" : "3000"));
      if (round >= warmUps) speeds.set(name, [...(speeds.get(name) ?? []), speed]);
    }
  }
  for (const lane of Object.values(lanes)) lane.close();
  return (name) => median(speeds.get(name) ?? []);
}
