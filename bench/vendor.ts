import { spawnSync } from "node:child_process";
import path from "node:path";
import { run, timeProcesses } from "./measure.js";
import { root } from "./root.js";

/** What the vendor's Python SDK needs for the same job; undefined where there is no Python with it. */
export interface Vendor {
  /** Of the environment that has it. */
  readonly python: string;
  /** Process start to first payload, ms. */
  readonly cold: number;
  /** Build and serialize one workflow, warm, µs. */
  readonly warm: number;
}

/** @param python - Of an environment that has pyatlan: `BENCH_PYTHON`, else `python3` */
export function measureVendor(python = process.env.BENCH_PYTHON ?? "python3"): Vendor | undefined {
  if (spawnSync(python, ["-c", "import pyatlan"], { stdio: "ignore" }).status !== 0)
    return undefined;
  const script = path.join(root, "bench/vendor.py");
  const first = { program: python, args: [script, "--first"] };
  const { cold } = timeProcesses({ cold: first }, 5);
  return { python, cold, warm: Number(run({ program: python, args: [script] })) };
}
