import {
  type ArgumentType,
  argumentOf,
  boolean,
  type Identity,
  integer,
  jsonObject,
  type PackageDescriptor,
  secret as secretType,
} from "specanvil/builder";
import { secret, type Workflow } from "specanvil";

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
  const [type, usual] = argumentOf(row);
  if (type.characters !== undefined) return ";".repeat(type.characters);
  if (type === boolean) return usual !== true;
  if (type.values) return type.values.find((value) => value !== usual);
  return sampleOf(name, type);
}

function sampleOf(name: string, type: ArgumentType): unknown {
  const { of, inside, kinds } = type;
  if (type === boolean) return true;
  if (type === secretType) return secret.env(name.replace(/([A-Z])/g, "_$1").toUpperCase());
  if (type === jsonObject)
    return new Map<string, unknown>([
      ["10", [0.00005, true]],
      [name, null],
    ]);
  if (type === integer) return 7;
  if (kinds) return itemsOf(kinds)[0];
  // Names that an object would put into another order.
  if (inside) {
    return new Map([name, "10"].map((item) => [item, sampleOf(`${name} of ${item}`, inside)]));
  }
  if (of?.kinds) return itemsOf(of.kinds);
  // Two items show what is between them.
  if (of) return [...new Set([name, `other ${name}`].map((item) => sampleOf(item, of)))];
  if (type.enum !== undefined) return type.values?.[0] ?? "certificateStatus";
  return type.min ?? `the ${name}`;
}

/** An item of each kind; of one that holds an enum, one for each value of it. */
function itemsOf(kinds: NonNullable<ArgumentType["kinds"]>): object[] {
  return Object.entries(kinds).flatMap(([type, { args = {} }]) => {
    const values = Object.entries(args).map(([name, row]) => [name, sampleValue(name, row)]);
    const item: object = { type, ...Object.fromEntries(values) };
    const [first] = Object.entries(args).flatMap(([name, row]) => {
      const { values: members } = argumentOf(row)[0];
      return members ? [{ name, members }] : [];
    });
    return first ? first.members.map((value) => ({ ...item, [first.name]: value })) : [item];
  });
}

/** The arguments without which a part can't be called, each boolean false; undefined where there are none. */
function requiredArguments(part: PackageDescriptor["start"]): Record<string, unknown> | undefined {
  const { args = {}, rules = [] } = part ?? {};
  const first = rules.flatMap(({ rule, names }) => (rule === undefined ? names.slice(0, 1) : []));
  const required = Object.entries(args).filter(
    ([name, row]) => argumentOf(row)[1] === undefined || first.includes(name),
  );
  if (required.length === 0) return undefined;
  return Object.fromEntries(
    required.map(([name, row]) => [name, argumentOf(row)[0] !== boolean && sampleValue(name, row)]),
  );
}

/** What is open: steps by their names, and each slot that has to be filled as `slot:`. */
type Open = ReadonlySet<string>;

/** The slot that a step fills, and whether that takes several. */
function slotOf({ steps }: PackageDescriptor, name: string): { slot: string; isMany: boolean } {
  const { slot = name } = steps[name] ?? {};
  return typeof slot === "string" ? { slot, isMany: false } : { slot: slot[0], isMany: true };
}

function opening(descriptor: PackageDescriptor, slot: string): string[] {
  const { steps, needs = {} } = descriptor;
  const names = Object.keys(steps).filter((name) => slotOf(descriptor, name).slot === slot);
  return Object.hasOwn(needs, slot) ? [...names, `${slot}:`] : names;
}

function firstOpen(descriptor: PackageDescriptor): Open {
  const { steps, needs = {} } = descriptor;
  const later = Object.values(steps).flatMap(({ opens = [] }) => opens);
  const slots = [
    ...Object.keys(steps).map((name) => slotOf(descriptor, name).slot),
    ...Object.keys(needs),
  ];
  return new Set(
    slots.filter((slot) => !later.includes(slot)).flatMap((slot) => opening(descriptor, slot)),
  );
}

function afterStep(descriptor: PackageDescriptor, open: Open, name: string): Open {
  const { opens = [] } = descriptor.steps[name] ?? {};
  const { slot, isMany } = slotOf(descriptor, name);
  const next = new Set([...open, ...opens.flatMap((each) => opening(descriptor, each))]);
  for (const closed of isMany ? [name, `${slot}:`] : opening(descriptor, slot)) next.delete(closed);
  return next;
}

/** The shortest finished chain that takes these steps in this order, from the function that starts the builder on. */
export function shortestChain(
  descriptor: PackageDescriptor,
  ...wanted: readonly string[]
): Taken[] {
  const { builder, start, steps, needs = {} } = descriptor;
  // What fills no slot that has to be filled, and opens none, doesn't help.
  const helpful = Object.entries(steps).flatMap(([name, { opens }]) => {
    const isNeeded = Object.hasOwn(needs, slotOf(descriptor, name).slot);
    return opens || isNeeded || wanted.includes(name) ? [name] : [];
  });
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
