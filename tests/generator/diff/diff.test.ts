import { beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../../generator/diff/changes.js";
import type { Spec } from "../base-spec.js";
import { type Base, type Case, cases, specs } from "./cases.js";
import { changesOf, type Outcomes, outcomesOf, said, seen } from "./outcomes.js";

// What the diff says of an edit, and whether it is true: programs of users are compiled and run against both.

interface Row {
  readonly base: Base;
  readonly name: string;
  readonly spec: Spec;
  readonly want: readonly string[];
  readonly changes: readonly Change[];
}

const bases = Object.keys(cases) as Base[];
const rows: Row[] = bases.flatMap((base) =>
  cases[base].map(([name, file, from, to, ...want]): Row => {
    const spec = edit(specs[base], [name, file, from, to]);
    return { base, name, spec, want, changes: changesOf(specs[base], spec) };
  }),
);

function edit(spec: Spec, [name, file, from, to]: Case): Spec {
  const text = String(spec[file]);
  if (!text.includes(from)) throw new Error(`${name}: ${file} has no ${from}`);
  // A name is another one wherever it stands.
  const isName = /^\w+$/.test(from);
  return { ...spec, [file]: isName ? text.replaceAll(from, to) : text.replace(from, () => to) };
}

test.each(rows)("$base: $name", ({ want, changes }) => {
  expect(changes.map(({ code }) => code).sort()).toEqual([...want].sort());
  for (const { message, migration, old, new: now, owners } of changes) {
    expect(message).toMatch(/^[A-Za-z].*\.$/);
    expect(migration).toMatch(/^[A-Z].*\.$/);
    expect(owners).not.toEqual([]);
    expect(old ?? now).toBeDefined();
  }
});

describe("what it says of users' code is so", () => {
  let outcomes: Outcomes;

  beforeAll(async () => {
    outcomes = await outcomesOf(rows);
  });

  test.each(bases)("of %s, all compile and run before", (base) => {
    const { broken, made } = outcomes.before[base];
    expect(broken).toEqual([]);
    expect(Object.entries(made).filter(([, text]) => text.startsWith("throws"))).toEqual([]);
  });

  test.each(rows.map((row, index) => [`${row.base}: ${row.name}`, row, index] as const))(
    "%s",
    (_, { base, changes }, index) => {
      const after = outcomes.after[index];
      expect(after && seen(outcomes.before[base], after)).toEqual(said(changes));
    },
  );
});
