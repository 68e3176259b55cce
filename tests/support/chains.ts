import {
  type ArgumentDescriptor,
  argumentOf,
  type PackageDescriptor,
  WorkflowBuilder,
} from "specanvil/builder";
import { secret, type Workflow } from "specanvil";
import type { Identity } from "specanvil/builder";

/** A builder seen without its types: what JavaScript sees. */
export type Untyped = { readonly [step: string]: (args?: unknown) => Untyped } & {
  toWorkflow(identity?: Identity): Workflow;
};

/** A step with the arguments to give it. */
export type Taken = readonly [step: string, args: Readonly<Record<string, unknown>> | undefined];

export function descriptorOf(builder: unknown): PackageDescriptor {
  return WorkflowBuilder.describe(builder as WorkflowBuilder);
}

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
/** A value that an argument accepts and that shows where it goes. */
export function sampleValue(name: string, argument: ArgumentDescriptor): unknown {
  const { type, min, characters, default: usual } = argument;
  if (characters !== undefined) return ";".repeat(characters);
  if (typeof type === "object" && "enum" in type)
    return type.values.find((value) => value !== usual);
  return sampleOf(name, type, min);
}

function sampleOf(name: string, type: ArgumentDescriptor["type"], min = 7): unknown {
  if (type === "string") return `the ${name}`;
  if (type === "boolean") return true;
  if (type === "integer") return min;
  if (type === "secret") return secret.env(name.replace(/([A-Z])/g, "_$1").toUpperCase());
  if ("list" in type) return [sampleOf(name, type.list)];
  return "openEnum" in type ? "certificateStatus" : type.values[0];
}

/** The arguments without which a step can't be taken; undefined where there are none. */
function requiredArguments(args: Arguments | undefined): Record<string, unknown> | undefined {
  const required = Object.entries(args ?? {})
    .map(([name, row]) => [name, argumentOf(row)] as const)
    .filter(([, argument]) => argument.default === undefined);
  if (required.length === 0) return undefined;
  return Object.fromEntries(
    required.map(([name, argument]) => [name, sampleValue(name, argument)]),
  );
}

/** The shortest chain that takes `step`: what it needs before, itself, and what is required after. */
export function shortestChain(descriptor: PackageDescriptor, step: string): Taken[] {
  const taken = (name: string): Taken => [name, requiredArguments(descriptor.steps[name]?.args)];
  const chain: Taken[] = [];
  const slotOf = (name: string): string => descriptor.steps[name]?.slot ?? "";
  const opener = Object.keys(descriptor.steps).find((name) =>
    descriptor.steps[name]?.opens?.includes(slotOf(step)),
  );
  const filled = new Set<string>();
  const fill = (name: string): void => {
    if (filled.has(slotOf(name))) return;
    filled.add(slotOf(name));
    chain.push(taken(name));
    for (const slot of descriptor.steps[name]?.opens ?? []) {
      if (descriptor.slots[slot]?.need === undefined && slot !== slotOf(step)) continue;
      fill(slot === slotOf(step) ? step : firstOf(slot));
    }
  };
  const firstOf = (slot: string): string =>
    Object.keys(descriptor.steps).find((name) => slotOf(name) === slot) ?? "";
  for (const [slot, { need, later }] of Object.entries(descriptor.slots)) {
    if (later) continue;
    if (slotOf(step) === slot) fill(step);
    else if (opener !== undefined && slotOf(opener) === slot) fill(opener);
    else if (need !== undefined) fill(firstOf(slot));
  }
  return chain;
}
