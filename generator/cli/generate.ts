import { DefinitionError } from "../diagnostics/diagnostic.js";
import { findInputs } from "../load/find-inputs.js";
import { check, generate, type OnStep, type Outcome, validate } from "../pipeline.js";
import { displayPath, type Project } from "../project.js";
import { count } from "./count.js";
import { findings, written } from "./findings.js";
import { nothingChanged } from "./nothing-changed.js";
import { progressOf } from "./progress.js";

/** Writes what changed. */
export async function runGenerate(project: Project, json: boolean): Promise<number> {
  const start = performance.now();
  const outcome = await told("Generating", json, (onStep) => generate(project, onStep));
  if (json) {
    print(JSON.stringify(outcomeDocument(project, outcome)));
    return 0;
  }
  const lines = written(project, outcome.plan);
  for (const line of lines) print(line);
  print(summary(outcome, lines.length, performance.now() - start));
  return 0;
}

/** A run, with its progress for whoever waits. */
async function told(
  what: string,
  json: boolean,
  run: (onStep: OnStep) => Promise<Outcome>,
): Promise<Outcome> {
  const progress = progressOf(what, json);
  try {
    return await run(progress.step);
  } finally {
    progress.close();
  }
}

/** What a run did, for programs. */
export function outcomeDocument(project: Project, { definitions, plan }: Outcome): object {
  const files = plan.files
    .filter(({ state }) => state !== "current")
    .map(({ state, absolute, from }) => ({ file: displayPath(project, absolute), state, from }));
  return { definitions, files, unchanged: plan.files.length - files.length };
}

/** The last line of a run. */
export function summary(
  { definitions, plan }: Outcome,
  changed: number,
  milliseconds: number,
): string {
  if (changed === 0) return nothingChanged(definitions, plan.files.length);
  const kept = plan.files.filter(({ state }) => state === "current").length;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${count(changed, "file")} changed, ${kept} as they were, in ${seconds} s.`;
}

/** Writes nothing; says what differs. */
export async function runCheck(project: Project, json: boolean): Promise<number> {
  const outcome = await told("Comparing", json, (onStep) => check(project, onStep));
  const { plan } = outcome;
  const lines = findings(project, plan);
  if (json) {
    print(JSON.stringify(outcomeDocument(project, outcome)));
    return lines.length === 0 ? 0 : 1;
  }
  for (const line of lines) print(line);
  const files = count(plan.files.length, "file");
  print(
    lines.length === 0
      ? `${files}, all as their definitions say.`
      : `Not as the definitions say: ${lines.length} of ${files}.`,
  );
  return lines.length === 0 ? 0 : 1;
}

/** Reports every mistake: as the result for programs, otherwise by throwing. */
export async function runValidate(project: Project, json: boolean): Promise<number> {
  try {
    const { definitions } = await validate(project);
    const text = `${count(definitions, "definition")}, no mistakes.`;
    print(json ? JSON.stringify({ definitions, diagnostics: [] }) : text);
    return 0;
  } catch (error) {
    if (!json || !(error instanceof DefinitionError)) throw error;
    const definitions = findInputs(project.spec).length;
    print(JSON.stringify({ definitions, diagnostics: error.diagnostics }));
    return 1;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
