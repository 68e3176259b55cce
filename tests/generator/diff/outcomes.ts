import { existsSync } from "node:fs";
import type { Change } from "../../../generator/diff/changes.js";
import { diffDefinitions } from "../../../generator/diff/diff.js";
import { readSides } from "../../../generator/diff/read.js";
import { templatesFolder } from "../../../generator/project.js";
import { renderModules } from "../../../generator/render/render.js";
import type { Spec } from "../base-spec.js";
import { modelOf } from "../in-memory.js";
import { type Base, specs } from "./cases.js";
import { inputsOf } from "./inputs.js";
import { programs } from "./programs.js";
import { type Files, results, shared, uncompiled } from "./verify.js";

/** What became of the programs of a base with other definitions, or what the diff says of them. */
export type Effects = Readonly<Record<"stops compiling" | "refused" | "silent", boolean>>;

export interface Outcome {
  /** Programs that don't compile. */
  readonly broken: readonly string[];
  /** What each makes as text, or `throws …`; empty where even the imports are wrong. */
  readonly made: Readonly<Record<string, string>>;
}

export interface Outcomes {
  readonly before: Readonly<Record<Base, Outcome>>;
  readonly after: readonly Outcome[];
}

export function changesOf(old: Spec, now: Spec): Change[] {
  return diffDefinitions(
    readSides({
      old: { label: "old", inputs: inputsOf(old) },
      new: { label: "new", inputs: inputsOf(now) },
    }),
  );
}

/** Compiles and runs the programs against the bases and against other definitions, all at once. */
export async function outcomesOf(
  edits: readonly { readonly base: Base; readonly spec: Spec }[],
): Promise<Outcomes> {
  const bases = Object.keys(specs) as Base[];
  const before = bases.map((base) => filesOf(specs[base], base));
  const after = edits.map(({ base, spec }) => {
    const index = bases.indexOf(base);
    return shared(filesOf(spec, base), index, before[index] ?? {});
  });
  const sets = [...before, ...after];
  const broken = uncompiled(sets);
  const made = await results(
    sets.map((one, index) => (broken[index]?.includes("imports") ? {} : one)),
  );
  const all = sets.map((_, index) => ({ broken: broken[index] ?? [], made: made[index] ?? {} }));
  const none: Outcome = { broken: [], made: {} };
  const byBase = bases.map((base, index) => [base, all[index] ?? none] as const);
  return {
    before: Object.fromEntries(byBase) as Record<Base, Outcome>,
    after: all.slice(bases.length),
  };
}

function filesOf(spec: Spec, base: Base): Files {
  const modules = renderModules(modelOf(spec).modules, templatesFolder(existsSync));
  const code = modules.map(({ file, text }) => [file, text] as const);
  return { ...Object.fromEntries(code), "programs.ts": programs[base] };
}

export function seen(before: Outcome, { broken, made }: Outcome): Effects {
  const differing = Object.entries(made)
    .filter(([name]) => !broken.includes(name))
    .filter(([name, text]) => before.made[name] !== text);
  return {
    "stops compiling": broken.length > 0,
    refused: differing.some(([, text]) => text.startsWith("throws")),
    silent: differing.some(([, text]) => !text.startsWith("throws")),
  };
}

export function said(changes: readonly Change[]): Effects {
  return {
    // Where a value is written as a text, the compiler tells; where it is written by its name, nobody does.
    "stops compiling": changes.some(
      ({ effect, code }) => effect === "stops compiling" || code === "member-value",
    ),
    refused: changes.some(({ effect }) => effect === "refused"),
    silent: changes.some(({ effect }) => effect === "silent"),
  };
}
