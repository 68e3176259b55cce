import { existsSync, readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { DefinitionError, formatDiagnostic } from "../diagnostics/diagnostic.js";
import { BlockedError, check, generate, validate } from "../pipeline.js";
import {
  defaultOptions,
  displayPath,
  openProject,
  type Project,
  type ProjectOptions,
} from "../project.js";
import { difference } from "../write/difference.js";
import type { FileState, PlannedFile } from "../write/plan.js";

/** Parses the arguments and runs the command. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const command = program((result) => {
    code = result;
  });
  try {
    await command.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error);
  }
}

function program(done: (code: number) => void): Command {
  const root = new Command("specanvil")
    .description("Turns definitions of workflow packages and stages into typed builders.")
    .version(version())
    .exitOverride()
    .showHelpAfterError();
  root
    .command("generate")
    .description("write the builders that the definitions describe; only what changed is touched")
    .option("--check", "write nothing; exit 1 and show what differs")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--out <folder>", "the generated code", defaultOptions.out)
    .action(async (options: ProjectOptions & { readonly check?: true }) => {
      const project = checkedProject(options);
      done(options.check ? await runCheck(project) : await runGenerate(project));
    });
  root
    .command("validate")
    .description("report every mistake of the definitions with its place; write nothing")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .action((options: Pick<ProjectOptions, "spec">) => {
      const { definitions, diagnostics } = validate(
        checkedProject({ ...defaultOptions, ...options }),
      );
      if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
      print(`${definitions} definitions, no mistakes.`);
    });
  return root;
}

function version(): string {
  // From bin/ and dist/cli/ alike the package file is two folders up.
  const file = new URL("../../package.json", import.meta.url);
  const data = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { version: string })
    : undefined;
  return data?.version ?? "0.0.0";
}

function checkedProject(options: ProjectOptions): Project {
  const project = openProject(process.cwd(), options);
  if (existsSync(project.spec)) return project;
  throw new CommanderError(2, "specanvil.spec", missingSpec(displayPath(project, project.spec)));
}

function missingSpec(folder: string): string {
  const text = `There is no folder ${folder} with definitions. Run this where it is, or name it with --spec.`;
  process.stderr.write(`${text}\n`);
  return text;
}

async function runGenerate(project: Project): Promise<number> {
  const start = performance.now();
  const plans = await generate(project);
  const verbs: Partial<Record<FileState, string>> = {
    stale: "rewritten",
    missing: "written",
    orphan: "removed",
  };
  for (const plan of plans) {
    const verb = verbs[plan.state];
    if (verb !== undefined) print(`${verb.padEnd(9)}  ${displayPath(project, plan.absolute)}`);
  }
  const kept = plans.filter(({ state }) => state === "current").length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${plans.length - kept} files changed, ${kept} as they were, in ${seconds} s.`);
  return 0;
}

const findings: Record<Exclude<FileState, "current">, string> = {
  stale: "is older than its definition: run specanvil generate",
  missing: "is missing: run specanvil generate",
  orphan: "has lost its definition: run specanvil generate to remove it",
  edited: "was edited by hand: move the change into the definition and delete the file",
  foreign: "was not written by specanvil, but a definition claims its name: move it away",
};

async function runCheck(project: Project): Promise<number> {
  const plans = await check(project);
  const wrong = plans.filter((plan) => plan.state !== "current");
  for (const plan of wrong) print(finding(project, plan));
  print(
    wrong.length === 0
      ? `${plans.length} files are as their definitions say.`
      : `${wrong.length} of ${plans.length} files are not as their definitions say.`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function finding(project: Project, plan: PlannedFile): string {
  if (plan.state === "current") return "";
  const head = `${plan.state}: ${displayPath(project, plan.absolute)} ${findings[plan.state]}.`;
  if (plan.wanted === undefined || plan.found === undefined) return head;
  return `${head}\n${difference(plan.found, plan.wanted)}`;
}

function report(error: unknown): number {
  if (error instanceof DefinitionError) {
    for (const diagnostic of error.diagnostics)
      process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    const count = error.diagnostics.length;
    process.stderr.write(`${count} mistake${count === 1 ? "" : "s"}; nothing was written.\n`);
    return 1;
  }
  if (error instanceof BlockedError) {
    for (const { state, absolute } of error.files) {
      const text = state === "current" ? "" : findings[state];
      process.stderr.write(
        `${state}: ${displayPath(openProject(process.cwd()), absolute)} ${text}.\n`,
      );
    }
    process.stderr.write("Nothing was written.\n");
    return 1;
  }
  throw error;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
