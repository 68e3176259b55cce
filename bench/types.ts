import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "./measure.js";
import { root } from "./root.js";
import type { Row } from "./row.js";

/** How much work the types are: recorded; tests/budgets fails when the example's share doubles. */
export function typeRows(): Row[] {
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "--noEmit", "--extendedDiagnostics", "-p", "tsconfig.build.json"];
  const printed = run({ program: process.execPath, args, cwd: root });
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(printed)?.[1] ?? 0);
  const budgets = JSON.parse(
    readFileSync(path.join(root, "tests/budgets/budgets.json"), "utf8"),
  ) as Record<string, number>;
  return [
    { measure: "type instantiations, the library", value: figure("Instantiations"), unit: "count" },
    {
      measure: "type instantiations, the example (recorded)",
      value: Object.values(budgets)[0] ?? 0,
      unit: "count",
    },
    { measure: "type check of the library", value: figure("Check time") * 1000, unit: "ms" },
  ];
}
