import path from "node:path";
import { run } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

const count = 100_000;

/** What a batch keeps while it goes through an iterator: its results. */
export function memoryRows(): Row[] {
  const script = path.join(root, ".build/bench/cases/batch-memory.js");
  const program = process.execPath;
  const { heap, resident } = JSON.parse(
    run({ program, args: ["--expose-gc", script, `${count}`] }),
  ) as { heap: number; resident: number };
  return [
    limited(
      `submitAll of ${count.toLocaleString("en")}: heap over the start`,
      heap,
      "bytes",
      "≤",
      100e6,
    ),
    limited("… resident memory at its highest over the start", resident, "bytes", "≤", 100e6),
  ];
}
