import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { median, run } from "../measure.js";
import { limited, type Row } from "../row.js";
import { withProject } from "./project.js";

/** Of each vendor one definition, and the file that it becomes. */
const definitions = [
  ["package", "atlan/packages/oracle-crawler.yaml", "atlan/packages/oracle-crawler.ts"],
  ["stage", "datastage/stages/sort.yaml", "datastage/stages/sort.ts"],
] as const;

/** A run after one definition has changed: how long it takes, and what it writes. */
export function changedRows(cli: string): Row[] {
  return withProject((folder) => {
    const generate = { program: process.execPath, args: [cli, "generate"], cwd: folder };
    run(generate);
    return definitions.flatMap(([kind, source, generated]) => {
      const file = path.join(folder, "spec", source);
      const text = readFileSync(file, "utf8");
      const rounds = [1, 2, 3, 4, 5, 6, 7].map((round) => {
        writeFileSync(file, text.replace(/^(title|label): (.*)$/m, `$1: $2 ${round}`));
        const before = timesOf(folder);
        const start = performance.now();
        run(generate);
        const time = performance.now() - start;
        const written = [...timesOf(folder)].filter(([name, at]) => before.get(name) !== at);
        return { time, wrong: written.map(([name]) => name).join() !== generated };
      });
      const time = median(rounds.map((round) => round.time));
      const wrong = rounds.filter((round) => round.wrong).length;
      return [
        limited(`generate, one ${kind} changed`, time, "ms", "≤", 500),
        limited("… runs that wrote another file, or not its own", wrong, "count", "≤", 0),
      ];
    });
  });
}

/** The time of each generated file, without the list of them. */
function timesOf(folder: string): ReadonlyMap<string, number> {
  const out = path.join(folder, "generated");
  const files = readdirSync(out, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".ts"))
      .map((file) => [file, statSync(path.join(out, file)).mtimeMs]),
  );
}
