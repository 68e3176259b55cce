import path from "node:path";
import { performance } from "node:perf_hooks";
import { median, run } from "../measure.js";
import { root } from "../root.js";
import { limited, type Row } from "../row.js";
import { withProject } from "./project.js";

const rounds = 5;

/** A run in an empty folder, in a process of its own, step by step; and openapi-typescript for as many properties. */
export function cold(): Row[] {
  const count = propertyCount();
  const all = Array.from({ length: rounds }, () => {
    const ours = withProject((folder) => timed("cold-generate.js", root, folder));
    return { ours, theirs: timed("cold-openapi.js", `${count}`) };
  });
  const [first] = all;
  const steps = Object.keys(first?.ours.steps ?? {}).map((step): Row => {
    const value = median(all.map(({ ours }) => ours.steps[step] ?? 0));
    return { measure: `cold generate: ${step}`, value, unit: "ms" };
  });
  const ours = median(all.map((round) => round.ours.whole));
  const theirs = median(all.map((round) => round.theirs.whole));
  return [
    ...steps,
    { measure: "cold generate: the whole process", value: ours, unit: "ms" },
    {
      measure: "… properties that the definitions give, those of groups in each stage",
      value: count,
      unit: "count",
    },
    { measure: "openapi-typescript, as many properties", value: theirs, unit: "ms" },
    limited("cold generate against it", ours / theirs, "×", "≤", 0.75),
  ];
}

/** @returns what the process took, and the steps that it printed, ms */
function timed(
  script: string,
  ...args: readonly string[]
): { readonly whole: number; readonly steps: Readonly<Record<string, number>> } {
  const file = path.join(root, ".build/bench/cases", script);
  const start = performance.now();
  const printed = run({ program: process.execPath, args: [file, ...args] });
  const whole = performance.now() - start;
  return { whole, steps: JSON.parse(printed) as Record<string, number> };
}

/** What the definitions give to packages, stages and connections. */
function propertyCount(): number {
  const file = path.join(root, ".build/bench/cases/count-properties.js");
  return Number(run({ program: process.execPath, args: [file, root] }));
}
