import type { Said } from "./wire-text.js";
import { readWireText } from "./wire-text.js";

/**
 * The values that may have been encoded as this: one for each encoder that there is, and itself. Which of them an argument
 * takes, and which of these gives this again, is found out by trying.
 */
export function inverses(wire: unknown): unknown[] {
  if (wire === undefined || wire === null) return [];
  const said = typeof wire === "string" ? readWireText(wire) : (wire as Said);
  const texts = typeof wire === "string" ? [wire, wire === "" ? [] : wire.split(",")] : [];
  if (said === undefined) return texts;
  // Lists of names first: an object that means them is read as itself, too.
  const parts = [
    ...[unanchored, asItIs].flatMap((name) => [
      namesOf(said, name),
      entries(said, (inside) => listOf(inside, name), name),
    ]),
    entries(said, (inside) => namesOf(inside, asItIs), asItIs),
    said,
  ];
  return [...texts, ...parts.filter((part) => part !== undefined)];
}

/** What a name was before it was encoded; undefined for one that isn't encoded so. */
type NameOf = (name: string) => string | undefined;

const asItIs: NameOf = (name) => name;

const unanchored: NameOf = (name) => {
  return /^\^[^]*\$$/.test(name) ? name.slice(1, -1) : undefined;
};

/** `{ "^name$": [] }`, `{ name: {} }`: names alone. */
function namesOf(said: Said, nameOf: NameOf): string[] | undefined {
  if (!(said instanceof Map)) return undefined;
  const all = [...(said as ReadonlyMap<string, Said>)];
  return all.every(([, inside]) => isEmpty(inside))
    ? allNames(
        all.map(([name]) => name),
        nameOf,
      )
    : undefined;
}

/** The same with something inside each. */
function entries(
  said: Said,
  inner: (inside: Said) => string[] | undefined,
  nameOf: NameOf,
): ReadonlyMap<string, string[]> | undefined {
  if (!(said instanceof Map)) return undefined;
  const all = [...(said as ReadonlyMap<string, Said>)].map(
    ([name, inside]) => [nameOf(name), inner(inside)] as const,
  );
  return all.every(
    (entry): entry is readonly [string, string[]] =>
      entry[0] !== undefined && entry[1] !== undefined,
  )
    ? new Map(all)
    : undefined;
}

function listOf(said: Said, nameOf: NameOf): string[] | undefined {
  if (!Array.isArray(said)) return undefined;
  const items = said as readonly Said[];
  return items.every((item) => typeof item === "string") ? allNames(items, nameOf) : undefined;
}

function allNames(names: readonly string[], nameOf: NameOf): string[] | undefined {
  const all = names.map(nameOf);
  return all.every((name) => name !== undefined) ? all : undefined;
}

function isEmpty(said: Said): boolean {
  if (said instanceof Map) return said.size === 0;
  return Array.isArray(said) && said.length === 0;
}

/**
 * What stands in a text where a sample stood in another one.
 *
 * @param written - The text with the sample in it
 */
export function extracted(written: unknown, sample: unknown, wire: unknown): string[] {
  if (typeof written !== "string" || typeof sample !== "string" || typeof wire !== "string") {
    return [];
  }
  const start = written.indexOf(sample);
  if (start < 0 || written === sample) return [];
  const [before, after] = [written.slice(0, start), written.slice(start + sample.length)];
  const fits = wire.startsWith(before) && wire.endsWith(after);
  return fits && wire.length >= before.length + after.length
    ? [wire.slice(before.length, wire.length - after.length)]
    : [];
}
