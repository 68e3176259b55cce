import { readdirSync, rmSync, truncateSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DefinitionError } from "../../generator/diagnostics/diagnostic.js";
import { generate } from "../../generator/pipeline.js";
import type { Project } from "../../generator/project.js";
import { fullSpec, type Spec } from "./base-spec.js";
import { anyMutation, mutated } from "./diff/mutations.js";
import { stageSpec } from "./diff/stage-spec.js";
import { temporaryProject, writeSpec } from "./temporary-project.js";
import { readTree } from "./tree.js";

// A run takes from the last one what stands as it stood: whatever happens between them, it writes what a cold run writes.

const start: Spec = { ...fullSpec, ...stageSpec };

/** What happens between two runs. */
const between = fc.oneof(
  { weight: 6, arbitrary: anyMutation.map((mutation) => ({ how: "save" as const, mutation })) },
  { weight: 2, arbitrary: fc.nat().map((file) => ({ how: "lose an output" as const, file })) },
  { weight: 1, arbitrary: fc.nat(200).map((size) => ({ how: "spoil the record" as const, size })) },
  { weight: 3, arbitrary: fc.constant({ how: "take all back" as const }) },
);

/** The files, or the mistakes. */
async function outcome(project: Project): Promise<unknown> {
  try {
    await generate(project);
    return readTree(project.out);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.diagnostics;
  }
}

function replaceSpec(project: Project, spec: Spec): void {
  rmSync(project.spec, { recursive: true, force: true });
  writeSpec(project, spec);
}

/** What the last run made, beside the cache. */
function recordOf(project: Project): string {
  const folder = path.join(project.root, "node_modules/.cache/specanvil");
  const name = readdirSync(folder).find((file) => file.endsWith(".bin"));
  return path.join(folder, name ?? "there is none");
}

test("a run after another writes what a cold run writes", async () => {
  const warm = temporaryProject(start);
  const cold = temporaryProject(start);
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(between, { minLength: 2, maxLength: 6 }), async (events) => {
      let spec = start;
      replaceSpec(warm, spec);
      await outcome(warm);
      for (const event of events) {
        if (event.how === "save") spec = mutated(spec, event.mutation);
        else if (event.how === "take all back") spec = start;
        else if (event.how === "spoil the record") truncateSync(recordOf(warm), event.size);
        else {
          const files = Object.keys(readTree(warm.out));
          rmSync(path.join(warm.out, files[event.file % files.length] ?? ""));
        }
        for (const project of [warm, cold]) replaceSpec(project, spec);
        for (const folder of [cold.out, path.join(cold.root, "node_modules/.cache")]) {
          rmSync(folder, { recursive: true, force: true });
        }
        const wanted = await outcome(cold);
        expect(await outcome(warm)).toEqual(wanted);
        if (!Array.isArray(wanted)) written += 1;
      }
    }),
    { numRuns: 10, seed: 5 },
  );
  expect(written).toBeGreaterThan(10);
}, 60_000);
