import {
  type ArgumentType,
  argumentOf,
  boolean,
  jsonObject,
  type PackageDescriptor,
} from "specanvil/builder";
import { frozenPayload, type PayloadSource } from "specanvil/testing";
import { sampleValue, shortestChain, takeAll, type Taken } from "./chains.js";
import type { GeneratedPackage } from "./packages.js";

type Part = PackageDescriptor["steps"][string];
type Row = NonNullable<Part["args"]>[string];
type Given = Readonly<Record<string, unknown>>;
type Chains = ReadonlyMap<string, readonly Taken[]>;

/**
 * The chains of which a package has goldens, by the names of these: `frame` for what is around the steps, one for each
 * step, one for each optional argument, one for each step that writes otherwise behind another. Made from the descriptor.
 */
export function goldenChains({ module, descriptor }: GeneratedPackage): Chains {
  const { builder, start, steps } = descriptor;
  const chains = new Map<string, readonly Taken[]>([["frame", shortestChain(descriptor, builder)]]);
  const calls = { ...(start?.args && { [builder]: start }), ...steps };
  for (const [call, part] of Object.entries(calls)) {
    const chain = shortestChain(descriptor, call);
    chains.set(call, chain);
    for (const [name, more] of Object.entries(choicesOf(part))) {
      chains.set(
        `${call}.${name}`,
        chain.map(([taken, given]) => [taken, taken === call ? { ...given, ...more } : given]),
      );
    }
  }
  return new Map([...chains, ...chainsOfPairs({ module, descriptor })]);
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
function chainsOfPairs({ module, descriptor }: Omit<GeneratedPackage, "name">): Chains {
  const names = Object.keys(descriptor.steps);
  const alone = new Map(
    names.map((name) => [name, parametersOf(takeAll(module, shortestChain(descriptor, name)))]),
  );
  const chains = new Map<string, readonly Taken[]>();
  for (const first of names) {
    for (const second of names) {
      const chain = chainOf(descriptor, first, second);
      if (chain === undefined) continue;
      const both = takeAll(module, chain);
      const known = new Set([...(alone.get(first) ?? []), ...(alone.get(second) ?? [])]);
      if (parametersOf(both).every((parameter) => known.has(parameter))) continue;
      chains.set(`${second}.after.${first}`, chain);
    }
  }
  return chains;
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
