import { argumentOf, type PackageDescriptor } from "specanvil/builder";

export type Part = NonNullable<PackageDescriptor["start"]>;
export type Step = PackageDescriptor["steps"][string];

/** Arguments as a caller gives them; what isn't there is left out. */
export type Given = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly value: unknown;
}

/** What a workflow has of its own. */
export interface Facts {
  readonly epoch: number;
  readonly guid: string;
  readonly taken: readonly string[];
}

/** What a part writes. */
export interface Written {
  readonly parameters: readonly Parameter[];
  /** New values of parameters that were there, by their names. */
  readonly replaced: ReadonlyMap<string, unknown>;
  readonly credential: Readonly<Record<string, unknown>>;
}

/** Stands for the value that a parameter had. */
const before: unknown = Symbol("before");

/** @param present - The names of the parameters that are there already */
export function written(
  part: Part,
  given: Given,
  present: readonly string[],
  facts: Facts,
): Written {
  const { epoch, guid, taken } = facts;
  const rows = present.map((name) => ({ name, value: before }));
  const credential: Record<string, unknown> = {};
  const isTaken = (...steps: string[]): boolean => steps.some((step) => taken.includes(step));
  const write = (each: Part, args: Readonly<Record<string, unknown>>): void => {
    const values = [...Object.values(args), epoch, isTaken, () => guid];
    each.first?.(rows as never, values, args as never, write);
    for (const [name, value] of Object.entries(each.set?.(...values) ?? {})) {
      if (value !== undefined) rows.push({ name, value });
    }
    each.last?.(rows as never, values, args as never, write);
    for (const [name, value] of Object.entries(each.credential?.(...values) ?? {})) {
      if (value !== undefined && value !== null) credential[name] = value;
    }
  };
  write(part, readAll(part, given));
  const old = rows.slice(0, present.length).filter(({ value }) => value !== before);
  return {
    parameters: rows.slice(present.length),
    replaced: new Map(old.map(({ name, value }) => [name, value])),
    credential,
  };
}

function readAll({ args = {} }: Part, given: Given): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).map(([name, row]) => {
      const [type, usual] = argumentOf(row);
      return [name, given[name] === undefined ? usual : type.read(name, given[name])];
    }),
  );
}

/** What was written as one tree: a place for each parameter, each new value and each field of the credential. */
export function treeOf({
  parameters,
  replaced,
  credential,
}: Written): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...parameters.map(({ name, value }) => [`parameter ${name}`, value] as const),
    ...[...replaced].map(([name, value]) => [`replaced ${name}`, value] as const),
    ...Object.entries(credential).map(([name, value]) => [`credential ${name}`, value] as const),
  ]);
}
