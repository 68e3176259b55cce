import { check, generate, type Outcome, validate } from "../pipeline.js";
import type { Project } from "../project.js";
import { count } from "./count.js";
import { findings, written } from "./findings.js";
import { nothingChanged } from "./nothing-changed.js";

/** Writes what changed. */
export async function runGenerate(project: Project): Promise<number> {
  const start = performance.now();
  const outcome = await generate(project);
  const lines = written(project, outcome.plan);
  for (const line of lines) print(line);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(
    lines.length === 0 ? nothing(outcome) : `${summary(outcome, lines.length)}, in ${seconds} s.`,
  );
  return 0;
}

function summary({ plan }: Outcome, changed: number): string {
  const kept = plan.files.filter(({ state }) => state === "current").length;
  return `${count(changed, "file")} changed, ${kept} as they were`;
}

function nothing({ definitions, plan }: Outcome): string {
  return nothingChanged(definitions, plan.files.length);
}

/** Writes nothing; says what differs. */
export async function runCheck(project: Project): Promise<number> {
  const { plan } = await check(project);
  const lines = findings(project, plan);
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
