import { type ArgumentType, argumentOf, type PackageDescriptor } from "specanvil/builder";
import { secret, type Workflow } from "specanvil";
import type { Identity } from "specanvil/builder";
import { afterStep, firstOpen } from "../../runtime/builder/slots.js";

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
type Row = Arguments[string];

/** A value that an argument accepts, other than its default, and that shows where it goes. */
export function sampleValue(name: string, row: Row): unknown {
  const { type: argument, usual } = argumentOf(row);
  const { type, min, characters } = argument;
  if (characters !== undefined) return ";".repeat(characters);
  if (type === "boolean") return usual !== true;
  if (typeof type === "object" && "enum" in type) {
    return type.values.find((value) => value !== usual);
  }
  return sampleOf(name, type, min);
}

function sampleOf(name: string, type: ArgumentType["type"], min = 7): unknown {
  if (type === "string") return `the ${name}`;
  if (type === "boolean") return true;
  if (type === "integer") return min;
  if (type === "secret") return secret.env(name.replace(/([A-Z])/g, "_$1").toUpperCase());
  if (type === "json")
    return new Map([
      ["10", [0.5, true]],
      [name, new Map([["2", null]])],
    ] as never);
  if ("variants" in type) return itemsOf(type.variants)[0];
  if ("list" in type) {
    const { list } = type;
    if (typeof list === "object" && "variants" in list) return itemsOf(list.variants);
    // Two items show what is between them.
    return [...new Set([name, `other ${name}`].map((item) => sampleOf(item, list)))];
  }
  // Names that an object would put into another order.
  if ("map" in type) {
    const { map } = type;
    return new Map([name, "10"].map((item) => [item, sampleOf(`${name} of ${item}`, map)]));
  }
  return "openEnum" in type ? "certificateStatus" : type.values[0];
}

/** An item of each kind; of one that holds an enum, one for each value of it. */
function itemsOf(kinds: { readonly [type: string]: { readonly args?: Arguments } }): object[] {
  return Object.entries(kinds).flatMap(([type, { args = {} }]) => {
    const values = Object.entries(args).map(([name, row]) => [name, sampleValue(name, row)]);
    const item: object = { type, ...Object.fromEntries(values) };
    const enums = Object.entries(args).flatMap(([name, row]) => {
      const facts = argumentOf(row).type.type;
      return typeof facts === "object" && "enum" in facts ? [{ name, values: facts.values }] : [];
    });
    const [first] = enums;
    return first ? first.values.map((value) => ({ ...item, [first.name]: value })) : [item];
  });
}

/** The arguments without which a part can't be called, each boolean false; undefined where there are none. */
function requiredArguments(part: PackageDescriptor["start"]): Record<string, unknown> | undefined {
  const { args = {}, rules = [] } = part ?? {};
  const first = rules.flatMap(({ rule, names }) => (rule === "some" ? names.slice(0, 1) : []));
  const required = Object.entries(args).filter(
    ([name, row]) => argumentOf(row).usual === undefined || first.includes(name),
  );
  if (required.length === 0) return undefined;
  return Object.fromEntries(
    required.map(([name, row]) => [
      name,
      argumentOf(row).type.type !== "boolean" && sampleValue(name, row),
    ]),
  );
}

/** The shortest finished chain that takes these steps in this order, from the function that starts the builder on. */
export function shortestChain(
  descriptor: PackageDescriptor,
  ...wanted: readonly string[]
): Taken[] {
  const { builder, start, steps, needs = {} } = descriptor;
  // What fills no slot that has to be filled, and opens none, doesn't help.
  const helpful = Object.entries(steps).flatMap(([name, { slot = name, opens }]) =>
    opens || Object.hasOwn(needs, slot) || wanted.includes(name) ? [name] : [],
  );
  let chains = [{ taken: [builder], open: firstOpen(descriptor) }];
  const rest = (taken: readonly string[]): string[] => {
    const left = [...wanted];
    for (const name of taken) if (left[0] === name) left.shift();
    return left;
  };
  while (chains.length > 0) {
    const found = chains.find(
      ({ taken, open }) =>
        rest(taken).length === 0 && ![...open].some((name) => name.endsWith(":")),
    );
    if (found) {
      return found.taken.map((name) => [
        name,
        requiredArguments(name === builder ? start : steps[name]),
      ]);
    }
    // Of chains that lead to the same, the first goes on.
    const longer = new Map<string, (typeof chains)[number]>();
    for (const { taken, open } of chains) {
      for (const name of helpful.filter((each) => open.has(each))) {
        const next = { taken: [...taken, name], open: afterStep(descriptor, open, name) };
        const state = [...next.open, rest(next.taken).length].sort().join();
        if (!longer.has(state)) longer.set(state, next);
      }
    }
    chains = [...longer.values()];
  }
  throw new Error(`no chain takes ${wanted.join(", then ")}`);
}
