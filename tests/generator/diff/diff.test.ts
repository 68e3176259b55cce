import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../../generator/diff/changes.js";
import { diffDefinitions } from "../../../generator/diff/diff.js";
import { readSides } from "../../../generator/diff/read.js";
import { templatesFolder } from "../../../generator/project.js";
import { renderModules } from "../../../generator/render/render.js";
import { modelOf } from "../in-memory.js";
import type { Spec } from "../base-spec.js";
import { type Base, type Case, cases, specs } from "./cases.js";
import { inputsOf } from "./inputs.js";
import { programs } from "./programs.js";
import { type Files, results, shared, uncompiled } from "./verify.js";

// What the diff says of an edit, and whether it is true: programs of users are compiled and run against both.

interface Row {
  readonly base: Base;
  readonly name: string;
  readonly want: readonly string[];
  readonly changes: readonly Change[];
}

const bases = Object.keys(cases) as Base[];
const rows: Row[] = bases.flatMap((base) =>
  cases[base].map(([name, file, from, to, ...want]): Row => {
    const spec = edit(specs[base], [name, file, from, to]);
    const changes = diffDefinitions(
      readSides({
        old: { label: "old", inputs: inputsOf(specs[base]) },
        new: { label: "new", inputs: inputsOf(spec) },
      }),
    );
    return { base, name, want, changes };
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
  let broken: string[][] = [];
  let made: Record<string, string>[] = [];

  beforeAll(async () => {
    const files = (spec: Spec, base: Base): Files => {
      const modules = renderModules(modelOf(spec).modules, templatesFolder(existsSync));
      const code = modules.map(({ file, text }) => [file, text] as const);
      return { ...Object.fromEntries(code), "programs.ts": programs[base] };
    };
    const before = bases.map((base) => files(specs[base], base));
    const after = bases.flatMap((base, index) =>
      cases[base].map((one) =>
        shared(files(edit(specs[base], one), base), index, before[index] ?? {}),
      ),
    );
    const sets = [...before, ...after];
    broken = uncompiled(sets);
    // Where even the imports are wrong, nothing runs.
    made = await results(sets.map((one, index) => (broken[index]?.includes("imports") ? {} : one)));
  });

  test.each(bases.map((base, index) => [base, index] as const))(
    "of %s, all compile and run before",
    (_, index) => {
      expect(broken[index]).toEqual([]);
      expect(
        Object.entries(made[index] ?? {}).filter(([, text]) => text.startsWith("throws")),
      ).toEqual([]);
    },
  );

  test.each(
    rows.map((row, index) => [`${row.base}: ${row.name}`, row, index + bases.length] as const),
  )("%s", (_, { base, changes }, index) => {
    const before = made[bases.indexOf(base)] ?? {};
    const stops = broken[index] ?? [];
    const ran = Object.entries(made[index] ?? {}).filter(([name]) => !stops.includes(name));
    const differing = ran.filter(([name, text]) => before[name] !== text);
    const seen = {
      "stops compiling": stops.length > 0,
      refused: differing.some(([, text]) => text.startsWith("throws")),
      silent: differing.some(([, text]) => !text.startsWith("throws")),
    };
    const said = {
      // Where a value is written as a text, the compiler tells; where it is written by its name, nobody does.
      "stops compiling": changes.some(
        ({ effect, code }) => effect === "stops compiling" || code === "member-value",
      ),
      refused: changes.some(({ effect }) => effect === "refused"),
      silent: changes.some(({ effect }) => effect === "silent"),
    };
    expect(seen).toEqual(said);
  });
});
