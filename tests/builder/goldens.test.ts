import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { argumentOf } from "specanvil/builder";
import { frozenPayload, type PayloadSource } from "specanvil/testing";
import { expect, test } from "vitest";
import { sampleValue, shortestChain, takeAll, type Taken } from "../support/chains.js";
import { allPackages, type GeneratedPackage } from "../support/packages.js";

// What every step and every optional argument of every package sends, in one small file each. Made from the
// descriptors: a new definition gets its goldens by being there. `npx vitest run -u` accepts a change.

const payloads = fileURLToPath(new URL("../payloads/", import.meta.url));

/** The part of a payload that steps write. */
function written(source: PayloadSource): unknown {
  const payload = frozenPayload(source);
  const [task] = payload.spec.templates[0].dag.tasks;
  const credential = payload.payload[0]?.body;
  return { parameters: task.arguments.parameters, credential };
}

/** The goldens of a package: their names, and what makes them. */
function goldensOf({ module, descriptor }: GeneratedPackage): Record<string, () => unknown> {
  const { builder, start = {}, steps } = descriptor;
  const goldens: Record<string, () => unknown> = {
    // The frame around the steps.
    frame: () => frozenPayload(takeAll(module, shortestChain(descriptor, builder))),
  };
  const calls = { ...(start.args && { [builder]: start }), ...steps };
  for (const [call, { args = {} }] of Object.entries(calls)) {
    const chain = shortestChain(descriptor, call);
    const withArguments = (more: Readonly<Record<string, unknown>>): Taken[] =>
      chain.map(([taken, given]) =>
        taken === call ? [taken, { ...given, ...more }] : [taken, given],
      );
    goldens[call] = () => written(takeAll(module, chain));
    for (const [name, row] of Object.entries(args)) {
      const argument = argumentOf(row);
      const { default: usual, type, only } = argument;
      // A boolean that is required is false in all other goldens.
      if (usual === undefined && type !== "boolean") continue;
      const more = only === undefined ? {} : { [only.argument]: only.is };
      const chosen = withArguments({ ...more, [name]: sampleValue(name, argument) });
      goldens[`${call}.${name}`] = () => written(takeAll(module, chosen));
    }
  }
  return goldens;
}

const all = new Set<string>();

for (const generated of await allPackages()) {
  const goldens = Object.entries(goldensOf(generated));
  test.each(goldens)(`${generated.name}: %s`, async (golden, make) => {
    const file = `${generated.name}/${golden}.json`;
    const text = `${JSON.stringify(make(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../payloads/${file}`);
  });
  for (const [golden] of goldens) all.add(path.join(generated.name, `${golden}.json`));
}

test("no other goldens are left", () => {
  const files = readdirSync(payloads, { recursive: true }).map(String);
  const left = files.filter((file) => file.endsWith(".json") && !all.has(file));
  expect(left).toEqual([]);
});
