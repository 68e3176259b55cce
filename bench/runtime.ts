import path from "node:path";
import { frozenIdentity } from "specanvil";
import { buildAndSerialize } from "./cases/workflow.js";
import { timeCalls, timeProcesses } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";
import type { Vendor } from "./vendor.js";

/** What an author waits for: the first payload of a process, and every further one. */
export function runtimeRows(vendor: Vendor | undefined): Row[] {
  const first = path.join(root, ".build/bench/cases/workflow.js");
  const cold = timeProcesses(
    {
      empty: { program: process.execPath, args: ["-e", "0"] },
      first: { program: process.execPath, args: [first, "first"] },
    },
    15,
  );
  const identity = frozenIdentity();
  // The floor: a function in which somebody wrote the payload down by hand.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- A literal of 5 kB in this file would say no more.
  const literal = new Function(`return ${buildAndSerialize(identity)}`) as () => unknown;
  const warm = timeCalls({
    build: () => buildAndSerialize(identity),
    literal: () => JSON.stringify(literal()),
  });
  return [
    { measure: "an empty Node process", value: cold.empty, unit: "ms" },
    { measure: "process start to first payload", value: cold.first, unit: "ms" },
    limited("… against an empty process", cold.first / cold.empty, "×", "≤", 1.6),
    ...(vendor === undefined
      ? []
      : [
          { measure: "… the vendor's SDK", value: vendor.cold, unit: "ms" } as const,
          limited("… how much faster", vendor.cold / cold.first, "×", "≥", 100),
        ]),
    { measure: "literal and JSON.stringify, warm", value: warm.literal, unit: "µs" },
    { measure: "build and serialize, warm", value: warm.build, unit: "µs" },
    limited("… against the literal", warm.build / warm.literal, "×", "≤", 2),
    ...(vendor === undefined
      ? []
      : [
          { measure: "… the vendor's SDK, warm", value: vendor.warm, unit: "µs" } as const,
          limited("… how much faster", vendor.warm / warm.build, "×", "≥", 20),
        ]),
  ];
}
