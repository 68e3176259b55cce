import { secret } from "specanvil";
import { argumentOf, type ArgumentType } from "specanvil/builder";
import { secretOf, maskIn } from "../../secret-mask.js";
import { extracted, inverses } from "./inverses.js";
import { leastOf, reachOf } from "./reach.js";
import { isSecretType, samples, takes } from "./samples.js";
import { at, differing, type Place, same, type Tree } from "./tree.js";
import { type Facts, type Given, type Parameter, type Part, treeOf, written } from "./written.js";

/** What is to be found in a payload. */
export interface Wire {
  readonly parameters: readonly Parameter[];
  /** The fields of the credential; undefined where the payload has none. */
  readonly credential: Readonly<Record<string, unknown>> | undefined;
  readonly facts: Facts;
  /** Names of parameters that a later step may give another value. */
  readonly replaceable: ReadonlySet<string>;
  /** Whatever was called so last. */
  readonly secretName: (argument: string) => string;
}

/** The arguments of a part that fit best from a parameter of the payload on. */
export interface Solution {
  readonly given: Given;
  /** How many parameters it accounts for. */
  readonly length: number;
  /** How many fields of the credential. */
  readonly fields: number;
  /** Whether all that it writes is there, in this order. */
  readonly exact: boolean;
  /** How much of it is there, and of how much. */
  readonly matches: number;
  readonly all: number;
  /** The arguments of which the payload says nothing. */
  readonly guessed: readonly string[];
}

/**
 * Finds arguments with which a part writes what the payload has from `index` on: each by itself, by where what is written
 * changes with it. What is found there is decoded in every way that there is, and the value is taken that gives it again.
 *
 * @param end - What is written of the same arguments after all steps
 */
export function solvePart(part: Part, wire: Wire, index: number, end?: Part): Solution {
  const present = wire.parameters.slice(0, index).map(({ name }) => name);
  const write = (given: Given): Tree => {
    const own = treeOf(written(part, given, present, wire.facts));
    if (end === undefined) return own;
    const { parameters } = written({ ...end, args: part.args ?? {} }, given, [], wire.facts);
    const last = parameters.map(({ name, value }) => [`last ${name}`, value] as const);
    return new Map<string, unknown>([...own, ...last]);
  };
  const args = Object.entries(part.args ?? {});
  const lists = args.filter(([, row]) => argumentOf(row)[0].of?.kinds);
  const guessed = new Set<string>();
  let given = leastOf(part, wire.secretName);
  const target = targetOf(part, wire, index);
  // What one argument decides may hide what another one writes: a second look sees that.
  for (let look = 0; look < 2; look += 1) {
    for (const [name, row] of args) {
      const [type, usual] = argumentOf(row);
      if (type.of?.kinds) continue;
      const best = bestValue(name, type, usual !== undefined, given, write, target, wire);
      if (best === undefined) guessed.add(name);
      else {
        guessed.delete(name);
        given = { ...given, [name]: best.value };
      }
    }
  }
  for (const [name, row] of lists) {
    const kinds = argumentOf(row)[0].of?.kinds ?? {};
    const start = index + written(part, given, present, wire.facts).parameters.length;
    given = { ...given, [name]: itemsFrom(kinds, wire, start) };
  }
  return { ...judged(part, given, present, wire, index), given, guessed: [...guessed] };
}

/** The tree of what the payload has for this part: only the parameters that it can reach. */
function targetOf(part: Part, wire: Wire, index: number): Tree {
  const reach = index + reachOf(part).most;
  const entries: (readonly [string, unknown])[] = [];
  for (const { name, value } of wire.parameters.slice(index, reach).reverse()) {
    entries.push([`parameter ${name}`, value]);
  }
  for (const { name, value } of wire.parameters.slice(0, index)) {
    entries.push([`replaced ${name}`, value]);
  }
  for (const { name, value } of wire.parameters) entries.push([`last ${name}`, value]);
  for (const [name, value] of Object.entries(wire.credential ?? {})) {
    entries.push([`credential ${name}`, value]);
  }
  return new Map(entries);
}

function bestValue(
  name: string,
  type: ArgumentType,
  optional: boolean,
  given: Given,
  write: (given: Given) => Tree,
  target: Tree,
  wire: Wire,
): { readonly value: unknown } | undefined {
  const tries = [...samples(type), ...(optional ? [undefined] : [])];
  const trees = tries.map((value) => write({ ...given, [name]: value }));
  const places = new Map<string, Place>();
  for (const tree of trees) {
    for (const place of differing(trees[0], tree)) places.set(JSON.stringify(place), place);
  }
  const found = [...places.values()].filter((place) => at(target, place) !== undefined);
  const secrets = isSecretType(type) ? found.flatMap((place) => secretFrom(at(target, place))) : [];
  const candidates = [
    ...(optional ? [undefined] : []),
    ...secrets,
    ...(type.values ?? (takes(type, true) ? [true, false] : [])),
    ...found.flatMap((place) => [
      ...inverses(at(target, place)),
      ...tries.flatMap((value, number) =>
        extracted(at(trees[number], place), value, at(target, place)),
      ),
    ]),
    // What is empty is often left out of what is written; a text that joins items may be one empty item.
    ...["", [], [""], new Map()],
  ].filter((value) => value === undefined || takes(type, value));
  let best: { readonly value: unknown; readonly score: number } | undefined;
  for (const value of candidates) {
    const tree = write({ ...given, [name]: value });
    const score = [...places.values()].filter((place) =>
      same(at(tree, place), at(target, place)),
    ).length;
    if (best === undefined || score > best.score) best = { value, score };
  }
  if (best !== undefined || optional || !isSecretType(type)) return best;
  return { value: secret.env(wire.secretName(name)) };
}

/** A secret from where its mask says that it comes from. */
function secretFrom(wire: unknown): unknown[] {
  const found = secretOf(maskIn(String(wire)) ?? {});
  return found === undefined ? [] : [found];
}

type Kinds = NonNullable<ArgumentType["kinds"]>;

/** Items of several kinds, from a parameter of the payload on, as long as one fits. */
function itemsFrom(kinds: Kinds, wire: Wire, start: number): object[] {
  const items: object[] = [];
  for (let index = start; index < wire.parameters.length;) {
    const fits = Object.entries(kinds)
      .map(([type, part]) => ({ type, ...solvePart(part, wire, index) }))
      .filter(({ exact, length }) => exact && length > 0);
    const [best] = fits.sort((a, b) => b.length - a.length);
    if (best === undefined) break;
    items.push({ type: best.type, ...best.given });
    index += best.length;
  }
  return items;
}

function judged(
  part: Part,
  given: Given,
  present: readonly string[],
  wire: Wire,
  index: number,
): Omit<Solution, "given" | "guessed"> {
  const made = written(part, given, present, wire.facts);
  const rows = made.parameters.map(({ name, value }, offset) => {
    const there = wire.parameters[index + offset];
    return there?.name === name && (same(value, there.value) || wire.replaceable.has(name));
  });
  const replaced = [...made.replaced].map(([name, value]) => {
    return same(value, wire.parameters.findLast((each) => each.name === name)?.value);
  });
  const fields = Object.entries(made.credential).map(([name, value]) => {
    return name === "extra"
      ? within(value, wire.credential?.[name])
      : same(value, wire.credential?.[name]);
  });
  const all = [...rows, ...replaced, ...(wire.credential === undefined ? [] : fields)];
  const matches = all.filter(Boolean).length;
  return {
    length: rows.length,
    fields: wire.credential === undefined ? 0 : fields.length,
    exact: all.every(Boolean),
    all: all.length,
    matches,
  };
}

/** Whether an object has all of another one: several steps add to what is extra. */
function within(part: unknown, whole: unknown): boolean {
  const all = Object(whole) as Readonly<Record<string, unknown>>;
  return Object.entries(Object(part) as object).every(([name, value]) => same(value, all[name]));
}
