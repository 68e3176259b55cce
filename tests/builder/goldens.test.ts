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

type Goldens = Record<string, () => unknown>;

/** The goldens of a package: their names, and what makes them. */
function goldensOf({ module, descriptor }: GeneratedPackage): Goldens {
  const { builder, start, steps } = descriptor;
  const goldens: Goldens = {
    // The frame around the steps.
    frame: () => frozenPayload(takeAll(module, shortestChain(descriptor, builder))),
  };
  const calls = { ...(start?.args && { [builder]: start }), ...steps };
  for (const [call, part] of Object.entries(calls)) {
    const chain = shortestChain(descriptor, call);
    goldens[call] = () => written(takeAll(module, chain));
    for (const [name, more] of Object.entries(choicesOf(part))) {
      const chosen = chain.map(([taken, given]): Taken =>
        taken === call ? [taken, { ...given, ...more }] : [taken, given],
      );
      goldens[`${call}.${name}`] = () => written(takeAll(module, chosen));
    }
  }
  return { ...goldens, ...goldensOfPairs({ module, descriptor }) };
}

/** What else a part may be given: each argument that may be left out, and nothing in what holds something. */
function choicesOf({ args = {}, rules = [] }: Part): Record<string, Given> {
  const samples = (names: readonly string[]): Given =>
    Object.fromEntries(names.map((name) => [name, sampleValue(name, args[name] as Row)]));
  // One of them has to say something.
  const some = rules.flatMap(({ rule, names }) => (rule === undefined ? names : []));
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, row]): [string, Given][] => {
      const [type, usual] = argumentOf(row);
      const value = sampleValue(name, row);
      const empty = some.includes(name) ? undefined : emptyOf(type);
      const more = rules.map(({ rule, names, when }): Given => {
        const [argument, is] = when ?? [];
        const isAmong = names.includes(name);
        if (rule === "together" && isAmong) return samples(names);
        if (rule === "needed" && (isAmong || (argument === name && is === value))) {
          return samples(names);
        }
        return rule === "only" && isAmong ? { [argument ?? ""]: is } : {};
      });
      return [
        // A boolean that is required is false in all other goldens.
        ...(usual !== undefined || type === boolean
          ? [[name, Object.assign({}, ...more, { [name]: value }) as Given] as [string, Given]]
          : []),
        ...(empty === undefined ? [] : [[`${name}.empty`, { [name]: empty }] as [string, Given]]),
      ];
    }),
  );
}

function emptyOf(type: ArgumentType): unknown {
  if (type === jsonObject || type.inside) return {};
  return type.of && !type.min ? [] : undefined;
}

/** What steps write otherwise behind another one. */
function goldensOfPairs({ module, descriptor }: Omit<GeneratedPackage, "name">): Goldens {
  const names = Object.keys(descriptor.steps);
  const alone = new Map(
    names.map((name) => [name, parametersOf(takeAll(module, shortestChain(descriptor, name)))]),
  );
  const goldens: Goldens = {};
  for (const first of names) {
    for (const second of names) {
      const chain = chainOf(descriptor, first, second);
      if (chain === undefined) continue;
      const both = takeAll(module, chain);
      const known = new Set([...(alone.get(first) ?? []), ...(alone.get(second) ?? [])]);
      if (parametersOf(both).every((parameter) => known.has(parameter))) continue;
      goldens[`${second}.after.${first}`] = () => written(both);
    }
  }
  return goldens;
}

function chainOf(
  descriptor: PackageDescriptor,
  first: string,
  second: string,
): Taken[] | undefined {
  try {
    return first === second ? undefined : shortestChain(descriptor, first, second);
  } catch {
    // One that closes the other.
    return undefined;
  }
}

function parametersOf(source: PayloadSource): string[] {
  const [task] = frozenPayload(source).spec.templates[0].dag.tasks;
  return task.arguments.parameters.map((parameter) => JSON.stringify(parameter));
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
