import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { median, run, timeProcesses } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

/** What a platform team waits for: a run in which nothing changed, and one that knows nothing from before. */
export function generatorRows(): Row[] {
  const cli = path.join(root, "generator/bin/specanvil.js");
  run({ program: process.execPath, args: [cli, "generate"], cwd: root });
  const times = timeProcesses(
    {
      empty: { program: process.execPath, args: ["-e", "0"] },
      unchanged: { program: process.execPath, args: [cli, "generate"], cwd: root },
    },
    15,
  );
  return [
    { measure: "generate, nothing changed", value: times.unchanged, unit: "ms" },
    limited("… against an empty process", times.unchanged / times.empty, "×", "≤", 2.5),
    ...coldRows(),
  ];
}

function coldRows(): Row[] {
  const rounds = [1, 2, 3, 4, 5].map(coldSteps);
  const [first = {}] = rounds;
  const steps = Object.keys(first).map((step): Row => {
    const value = median(rounds.map((round) => round[step] ?? 0));
    return { measure: `cold generate: ${step}`, value, unit: "ms" };
  });
  const total = steps.reduce((sum, { value }) => sum + value, 0);
  return [...steps, { measure: "cold generate: all of it", value: total, unit: "ms" }];
}

/** A run in an empty folder, in a process of its own. */
function coldSteps(): Record<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-bench-"));
  try {
    cpSync(path.join(root, "spec"), path.join(folder, "spec"), { recursive: true });
    rmSync(path.join(folder, "spec/schema"), { recursive: true });
    mkdirSync(path.join(folder, "generated"));
    symlinkSync(path.join(root, "package.json"), path.join(folder, "package.json"));
    const script = path.join(root, ".build/bench/cases/cold-generate.js");
    return JSON.parse(run({ program: process.execPath, args: [script, root, folder] })) as Record<
      string,
      number
    >;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
