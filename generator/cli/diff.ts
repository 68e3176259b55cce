import path from "node:path";
import { styleText } from "node:util";
import { DefinitionError, formatDiagnostic } from "../diagnostics/diagnostic.js";
import type { Change } from "../diff/changes.js";
import { diffDefinitions } from "../diff/diff.js";
import { markdownOf } from "../diff/markdown.js";
import { readSides, type Source } from "../diff/read.js";
import { countChanges, gradeOf, ownersText, placesText, summaryText } from "../diff/summary.js";
import { findInputs } from "../load/find-inputs.js";
import { GitError, gitInputs } from "../load/git-inputs.js";
import { plainLine } from "../plain-text.js";
import { displayPath } from "../project.js";
import { type DiffOptions, failLevels } from "./diff-options.js";
import { progressOf } from "./progress.js";
import { isFolder, UsageError } from "./usable-project.js";

/** Says what a change of definitions breaks. Returns 1 where that is as bad as `failOn`. */
export function runDiff(old: string, now: string, options: DiffOptions): number {
  const { read, changes } = compared(old, now, options);
  const notes = read.apis.map((name) => `${name} differs; REST APIs are not compared.`);
  if (options.json) print(JSON.stringify({ counts: countChanges(changes), changes, notes }));
  else if (options.markdown) print(markdownOf(changes, notes));
  else for (const line of textOf(changes, notes)) print(line);
  return changes.some((change) => fails(change, options.failOn)) ? 1 : 0;
}

function compared(
  old: string,
  now: string,
  options: DiffOptions,
): { readonly read: ReturnType<typeof readSides>; readonly changes: readonly Change[] } {
  const progress = progressOf("Comparing", options.json === true);
  try {
    const sides = { old: sourceOf(old, options), new: sourceOf(now, options) };
    progress.step("find");
    const read = readable(sides);
    progress.step("read");
    return { read, changes: diffDefinitions(read) };
  } finally {
    progress.close();
  }
}

/** @throws UsageError also for mistakes in definitions: what can't be read can't be compared */
function readable(sides: Parameters<typeof readSides>[0]): ReturnType<typeof readSides> {
  try {
    return readSides(sides);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const lines = error.diagnostics.map(formatDiagnostic);
    throw new UsageError([...lines, "Definitions with mistakes can't be compared."].join("\n"));
  }
}

function fails({ level, effect }: Change, least: DiffOptions["failOn"]): boolean {
  if (least === undefined) return false;
  if (least === "silent") return effect === "silent";
  return failLevels.indexOf(level) <= failLevels.indexOf(least);
}

/** `git:REV`, or a folder. */
function sourceOf(place: string, { spec }: DiffOptions): Source {
  const [, revision] = /^git:(.*)$/s.exec(place) ?? [];
  const folder = path.resolve(revision === undefined ? place : spec);
  const shown = displayPath({ root: process.cwd() }, folder);
  const label = revision === undefined ? shown : `git:${revision}:${shown}`;
  const inputs = revision === undefined ? inputsOf(folder, label) : atRevision(folder, revision);
  if (inputs.length > 0) return { label, inputs };
  const hint = "Definitions are files that end with .yaml.";
  throw new UsageError(`${label} has no definitions. ${hint}`);
}

function inputsOf(folder: string, label: string): Source["inputs"] {
  if (isFolder(folder)) return findInputs(folder);
  const hint = "Name a folder of definitions, or a revision as git:REV.";
  throw new UsageError(`There is no folder ${label}. ${hint}`);
}

function atRevision(folder: string, revision: string): Source["inputs"] {
  try {
    return gitInputs(folder, revision);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const hint = "Run this in a working copy, with a revision that it has.";
    throw new UsageError(`git:${revision} can't be read: ${error.message} ${hint}`);
  }
}

function textOf(changes: readonly Change[], notes: readonly string[]): string[] {
  const lines = changes.flatMap((change) => {
    const head = `: ${ownersText(change.owners, 5)}: ${change.message}`;
    return [
      graded(change) + plainLine(head),
      plainLine(`  ${placesText(change)}`),
      plainLine(`  ${change.migration} [${change.code}]`),
    ];
  });
  const end =
    changes.length === 0
      ? "The definitions mean the same."
      : `${summaryText(countChanges(changes))}.`;
  return [...lines, ...notes.map(plainLine), end];
}

/** In colours where somebody sees them. */
function graded(change: Change): string {
  const grade = gradeOf(change);
  if (!process.stdout.isTTY || process.env.NO_COLOR || process.env.TERM === "dumb") return grade;
  const colour = { breaking: "red", minor: "yellow", patch: "gray" } as const;
  return styleText(colour[change.level], grade, { validateStream: false });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
