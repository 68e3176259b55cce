import path from "node:path";
import { cold } from "./generator/cold.js";
import { changedRows } from "./generator/changed.js";
import { run, timeProcesses } from "./measure.js";
import { root } from "./root.js";
import { limited, type Row } from "./row.js";

/** What a platform team waits for: a run in which nothing changed, one change, and a run that knows nothing from before. */
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
    ...changedRows(cli),
    ...cold(),
  ];
}
