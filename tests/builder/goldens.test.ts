import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { WorkflowPayload } from "specanvil";
import { frozenPayload } from "specanvil/testing";
import { expect, test } from "vitest";
import { takeAll } from "../support/chains.js";
import { goldenChains } from "../support/goldens.js";
import { allPackages } from "../support/packages.js";

// What every step and every optional argument of every package sends, in one small file each. Made from the
// descriptors: a new definition gets its goldens by being there. `npx vitest run -u` accepts a change.

const payloads = fileURLToPath(new URL("../payloads/", import.meta.url));

/** The part of a payload that steps write. */
function written(payload: WorkflowPayload): unknown {
  const [task] = payload.spec.templates[0].dag.tasks;
  const credential = payload.payload[0]?.body;
  return { parameters: task.arguments.parameters, credential };
}

const all = new Set<string>();

for (const generated of await allPackages()) {
  const goldens = [...goldenChains(generated)];
  test.each(goldens)(`${generated.name}: %s`, async (golden, chain) => {
    const payload = frozenPayload(takeAll(generated.module, chain));
    const shown = golden === "frame" ? payload : written(payload);
    const file = `${generated.name}/${golden}.json`;
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(`../payloads/${file}`);
  });
  for (const [golden] of goldens) all.add(path.join(generated.name, `${golden}.json`));
}

test("no other goldens are left", () => {
  const files = readdirSync(payloads, { recursive: true }).map(String);
  const left = files.filter((file) => file.endsWith(".json") && !all.has(file));
  expect(left).toEqual([]);
});
