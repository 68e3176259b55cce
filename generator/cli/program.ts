import { existsSync, readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { check, generate, type Outcome, validate } from "../pipeline.js";
import { defaultOptions, openProject, type Project, type ProjectOptions } from "../project.js";
import { count } from "./count.js";
import { findings, written } from "./findings.js";
import { nothingChanged } from "./nothing-changed.js";
import { report } from "./report.js";
import { UsageError, usableProject } from "./usable-project.js";

/** Parses the arguments and runs the command. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // Once, however many commands a process runs.
  process.stdout.off("error", ignoreClosedPipe).on("error", ignoreClosedPipe);
  let code = 0;
  const command = program((result) => {
    code = result;
  });
  try {
    await command.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed what it found.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${report(error, openProject(process.cwd())).join("\n")}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
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
      const project = usableProject(options);
      done(options.check ? await runCheck(project) : await runGenerate(project));
    });
  root
    .command("validate")
    .description("report every mistake of the definitions with its place; write nothing")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .action(async (options: Pick<ProjectOptions, "spec">) => {
      const { definitions } = await validate(usableProject({ ...defaultOptions, ...options }));
      print(`${count(definitions, "definition")}, no mistakes.`);
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

async function runGenerate(project: Project): Promise<number> {
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

async function runCheck(project: Project): Promise<number> {
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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
