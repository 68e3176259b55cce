import { nameText } from "../model/text-model.js";
import type { RowModel } from "../model/types.js";
import type { Both } from "./both.js";
import type { Spot, Told } from "./changes.js";
import { type Known, settled, settledText } from "./expressions.js";

/** The two sides of what a part writes. */
export interface RowSides {
  /** `set` of a step, `annotations`, … : begins the sentence. */
  readonly place: string;
  readonly noun: "parameter" | "field" | "annotation" | "label";
  readonly old: readonly RowModel[];
  readonly new: readonly RowModel[];
  readonly known: Both<Known>;
  readonly spots: Both<(name: string) => Spot>;
  /** Whether their order is that of the wire. */
  readonly ordered: boolean;
}

interface Row {
  readonly name: string;
  readonly value: string;
}

/** What changes of the parameters that programs write which take no notice of the change. */
export function compareRows(sides: RowSides, tell: Told): void {
  const old = rowsOf(sides.old, sides.known.old);
  const now = rowsOf(sides.new, sides.known.new);
  const find = (rows: readonly Row[], name: string): Row | undefined =>
    rows.find((row) => row.name === name);
  const { place, noun, spots } = sides;
  const gone = old.filter(({ name }) => find(now, name) === undefined);
  const added = now.filter(({ name }) => find(old, name) === undefined);
  const renamed = new Map<Row, Row>();
  for (const row of gone) {
    const to = added.find(({ value }) => value === row.value);
    if (to === undefined) continue;
    renamed.set(row, to);
    added.splice(added.indexOf(to), 1);
    const at = { old: spots.old(row.name), new: spots.new(to.name) };
    tell(
      "parameter-renamed",
      `${place}: the ${noun} ${row.name} is called ${to.name} on the wire.`,
      look,
      at,
    );
  }
  for (const row of gone) {
    if (renamed.has(row)) continue;
    const at = { old: spots.old(row.name) };
    tell(
      "parameter-removed",
      `${place}: the ${noun} ${row.name} isn't written any more.`,
      look,
      at,
    );
  }
  for (const { name } of added) {
    const message = `${place}: the ${noun} ${name} is written where it wasn't.`;
    tell("parameter-added", message, look, { new: spots.new(name) });
  }
  for (const { name, value } of old) {
    const other = find(now, name);
    if (other === undefined || other.value === value) continue;
    const at = { old: spots.old(name), new: spots.new(name) };
    const message = `${place}: the ${noun} ${name} ${changed(value, other.value)}.`;
    tell("parameter-changed", message, look, at);
  }
  if (!sides.ordered) return;
  const kept = (rows: readonly Row[], others: readonly Row[]): Row[] =>
    rows.filter(({ name }) => find(others, name) !== undefined);
  const [before, after] = [kept(old, now), kept(now, old)];
  const moved = before.findIndex(({ name }, index) => after[index]?.name !== name);
  const [from, to] = [before[moved], after[moved]];
  if (from === undefined || to === undefined) return;
  const at = { old: spots.old(to.name), new: spots.new(to.name) };
  tell(
    "parameters-reordered",
    `${place}: the ${noun} ${to.name} comes before ${from.name} now.`,
    look,
    at,
  );
}

const look = "Build your workflows with both and compare the payloads; nothing else will tell you.";

function rowsOf(rows: readonly RowModel[], known: Known): Row[] {
  return rows.flatMap(([name, value]) => {
    const made = settled(value, known);
    if (made === undefined) return [];
    return [{ name: nameText(settledText(name, known)), value: JSON.stringify(made) }];
  });
}

/** Longest value that is shown. */
const longest = 60;

function changed(old: string, now: string): string {
  const [from, to] = [old, now].map(literalText);
  if (from === undefined || to === undefined) return "is made in another way";
  if (from.length + to.length > 2 * longest) return "has another value";
  return `is ${to}, not ${from}`;
}

/** The text of a value that is always the same. */
function literalText(json: string): string | undefined {
  const made = JSON.parse(json) as { readonly kind: string; readonly value?: unknown };
  return made.kind === "literal" ? JSON.stringify(made.value) : undefined;
}
