import { type ArgumentDescriptor, argumentOf, type PackageDescriptor } from "specanvil/builder";
import { secret, type Workflow } from "specanvil";
import type { Identity } from "specanvil/builder";

/** A builder, or the module that starts one, seen without its types: what JavaScript sees. */
export type Untyped = { readonly [step: string]: (args?: unknown) => Untyped } & {
  toWorkflow(identity?: Identity): Workflow;
};

/** A step with the arguments to give it. */
export type Taken = readonly [step: string, args: Readonly<Record<string, unknown>> | undefined];

export function takeAll(start: unknown, chain: readonly Taken[]): Untyped {
  let builder = start as Untyped;
  for (const [step, args] of chain) {
    const method = builder[step];
    if (method === undefined) throw new Error(`no step ${step}`);
    builder = method.call(builder, args);
  }
  return builder;
}

type Arguments = NonNullable<PackageDescriptor["steps"][string]["args"]>;

/** A value that an argument accepts, other than its default, and that shows where it goes. */
export function sampleValue(name: string, argument: ArgumentDescriptor): unknown {
  const { type, min, characters, default: usual } = argument;
  if (characters !== undefined) return ";".repeat(characters);
  if (type === "boolean") return usual !== true;
  if (typeof type === "object" && "enum" in type)
    return type.values.find((value) => value !== usual);
  return sampleOf(name, type, min);
}

function sampleOf(name: string, type: ArgumentDescriptor["type"], min = 7): unknown {
  if (type === "string") return `the ${name}`;
  if (type === "boolean") return true;
  if (type === "integer") return min;
  if (type === "secret") return secret.env(name.replace(/([A-Z])/g, "_$1").toUpperCase());
  // Two items show what is between them.
  if ("list" in type)
    return [...new Set([name, `other ${name}`].map((item) => sampleOf(item, type.list)))];
  return "openEnum" in type ? "certificateStatus" : type.values[0];
}

/** The arguments without which a step can't be taken, each boolean false; undefined where there are none. */
function requiredArguments(args: Arguments | undefined): Record<string, unknown> | undefined {
  const required = Object.entries(args ?? {})
    .map(([name, row]) => [name, argumentOf(row)] as const)
    .filter(([, argument]) => argument.default === undefined);
  if (required.length === 0) return undefined;
  return Object.fromEntries(
    required.map(([name, argument]) => [
      name,
      argument.type !== "boolean" && sampleValue(name, argument),
    ]),
  );
}

/** The shortest finished chain that takes `step`, from the function that starts the builder on. */
export function shortestChain(descriptor: PackageDescriptor, step: string): Taken[] {
  const { builder, start, slots, steps } = descriptor;
  const open = Object.keys(slots).filter((slot) => !slots[slot]?.later);
  let chains = [{ taken: [builder], open: new Set(open) }];
  while (chains.length > 0) {
    const found = chains.find(
      (chain) => chain.taken.includes(step) && ![...chain.open].some((slot) => slots[slot]?.need),
    );
    if (found) {
      return found.taken.map((name) => [
        name,
        requiredArguments((name === builder ? start : steps[name])?.args),
      ]);
    }
    // Of chains that lead to the same, the first goes on.
    const longer = new Map<string, (typeof chains)[number]>();
    for (const chain of chains) {
      for (const [name, { slot, opens = [] }] of Object.entries(steps)) {
        if (!chain.open.has(slot)) continue;
        const next = new Set([...chain.open, ...opens]);
        next.delete(slot);
        next.delete(slots[slot]?.of ?? slot);
        const taken = [...chain.taken, name];
        const state = [...next].sort().join() + String(taken.includes(step));
        if (!longer.has(state)) longer.set(state, { taken, open: next });
      }
    }
    chains = [...longer.values()];
  }
  throw new Error(`no chain takes ${step}`);
}
