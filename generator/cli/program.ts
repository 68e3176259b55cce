import { existsSync, readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { defaultOptions, openProject, type ProjectOptions } from "../project.js";
import { addOperatorCommands, type FileOptions, validateFiles } from "./operator-commands.js";
import { UsageError, usableProject } from "./usable-project.js";

/** Parses the arguments and runs the command. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // Once, however many commands a process runs.
  process.stdout.off("error", ignoreClosedPipe).on("error", ignoreClosedPipe);
  let code = 0;
  const done = (result: number): void => {
    code = result;
  };
  const command = program(done);
  try {
    const isOwn = command.commands.some((own) => own.name() === args[0]);
    if (!isOwn) await addOperatorCommands(command, done);
    await command.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed what it found.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { report } = await import("./report.js");
    process.stderr.write(`${report(error, openProject(process.cwd())).join("\n")}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

// The generator itself, yaml and zod among it, is loaded by the commands that need it.
function program(done: (code: number) => void): Command {
  const root = new Command("specanvil")
    .description(
      "Turns definitions of workflow packages and stages into typed builders; submits what these build.",
    )
    .commandsGroup("Generate builders:")
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
      const { runCheck, runGenerate } = await import("./generate.js");
      done(options.check ? await runCheck(project) : await runGenerate(project));
    });
  root
    .command("validate [files...]")
    .description("report every mistake of the definitions, or of the flows in files; write nothing")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--export <name>", "take this export of a module (default: its default export)")
    .option("--json", "of files: results as JSON, one on a line")
    .action(async (files: string[], options: Pick<ProjectOptions, "spec"> & FileOptions) => {
      if (files.length > 0) {
        done(await validateFiles(files, options));
        return;
      }
      const project = usableProject({ ...defaultOptions, ...options });
      const { runValidate } = await import("./generate.js");
      done(await runValidate(project));
    });
  root
    .command("catalog")
    .description("write one page that shows all definitions, to look things up in a browser")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--out <folder>", "where the page goes, as index.html", "catalog")
    .option("--json", "say what was written as one line of JSON", false)
    .addHelpText("after", catalogExamples)
    .action(async ({ json, ...options }: ProjectOptions & { readonly json: boolean }) => {
      const project = usableProject(options);
      const { runCatalog } = await import("./catalog.js");
      done(await runCatalog(project, { json }));
    });
  root
    .command("import-definitions")
    .description(
      "write the definitions of stages from a folder of facts; what people decided stays",
    )
    .argument("<vendor>", "whose definitions: datastage")
    .requiredOption("--facts <folder>", "what is known of the vendor's SDK, as JSON")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .action(async (vendor: string, options: { readonly facts: string; readonly spec: string }) => {
      const project = usableProject({ ...defaultOptions, spec: options.spec });
      const { runImport } = await import("./import-definitions.js");
      done(runImport(project, vendor, options.facts));
    });
  return root;
}

const catalogExamples = `
The page is one file that opens from the file system and asks the network for nothing.

Examples:
  specanvil catalog                      writes catalog/index.html
  specanvil catalog --out public --json  for a web server; says what it wrote as JSON`;

function version(): string {
  // From bin/ and dist/cli/ alike the package file is two folders up.
  const file = new URL("../../package.json", import.meta.url);
  const data = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { version: string })
    : undefined;
  return data?.version ?? "0.0.0";
}
