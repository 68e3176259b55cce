import { check, generate, type Outcome, validate } from "../pipeline.js";
import { displayPath, type Project } from "../project.js";
import { count } from "./count.js";
import { findings, written } from "./findings.js";
import { nothingChanged } from "./nothing-changed.js";

/** Writes what changed. */
export async function runGenerate(project: Project, json: boolean): Promise<number> {
  const start = performance.now();
  const outcome = await generate(project);
  if (json) {
    print(JSON.stringify(outcomeDocument(project, outcome)));
    return 0;
  }
  const lines = written(project, outcome.plan);
  for (const line of lines) print(line);
  print(summary(outcome, lines.length, performance.now() - start));
  return 0;
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
  const outcome = await check(project);
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

/** Reports every mistake, by throwing. */
export async function runValidate(project: Project): Promise<number> {
  const { definitions } = await validate(project);
  print(`${count(definitions, "definition")}, no mistakes.`);
  return 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
