import { Command, CommanderError, Option } from "commander";
import { defaultOptions, openProject, type ProjectOptions } from "../project.js";
import { addCompletion, completing } from "./completion/command.js";
import type { CatalogOptions } from "./catalog.js";
import { examples } from "./examples.js";
import { type DiffOptions, failLevels } from "./diff-options.js";
import { addCreatingCommands, importing } from "./creating-commands.js";
import { addOperatorCommands, type FileOptions, validateFiles } from "./operator-commands.js";
import { tellBriefly } from "./tell-briefly.js";
import { UsageError, usableProject } from "./usable-project.js";
import { versions } from "./versions.js";

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
    const words = await rewritten(args);
    const isOwn = command.commands.some((own) => own.name() === words[0]);
    if (!isOwn || words[0] === completing) await addOperatorCommands(command, done);
    tellBriefly(command, args.includes("--json"));
    await command.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed what it found.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { errorDocument, report } = await import("./report.js");
    const project = openProject(process.cwd());
    const lines = args.includes("--json")
      ? [JSON.stringify({ error: errorDocument(error, project) })]
      : report(error, project);
    process.stderr.write(`${lines.join("\n")}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

interface GenerateOptions extends ProjectOptions {
  readonly check?: true;
  readonly watch?: true;
  readonly json?: true;
}

// The generator itself, yaml and zod among it, is loaded by the commands that need it.
/** The commands for definitions. */
export function program(done: (code: number) => void): Command {
  const root = new Command("specanvil")
    .description(
      "Turns definitions of workflow packages and stages into typed builders; submits what these build.",
    )
    .commandsGroup("Generate builders:")
    .version(versions().own)
    .exitOverride();
  root
    .command("generate")
    .description("write the builders that the definitions describe; only what changed is touched")
    .option("--check", "write nothing; exit 1 and show what differs")
    .addOption(
      new Option("--watch", "go on: generate again whenever definitions change").conflicts("check"),
    )
    .option("--json", "one JSON document for a run")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--out <folder>", "the generated code", defaultOptions.out)
    .addHelpText("after", examples("generate", "generate --watch", "generate --check"))
    .action(async (options: GenerateOptions) => {
      const project = usableProject(options);
      const json = options.json === true;
      if (options.watch) {
        const { runWatch } = await import("./watch.js");
        done(await runWatch(project, json));
        return;
      }
      const { runCheck, runGenerate } = await import("./generate.js");
      done(await (options.check ? runCheck : runGenerate)(project, json));
    });
  root
    .command("validate [files...]")
    .description("report every mistake of the definitions, or of the flows in files; write nothing")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--export <name>", "take this export of a module (default: its default export)")
    .option("--json", "results as JSON, one on a line")
    .addHelpText("after", examples("validate", "validate flow.ts flow.json --json"))
    .action(async (files: string[], options: Pick<ProjectOptions, "spec"> & FileOptions) => {
      if (files.length > 0) {
        done(await validateFiles(files, options));
        return;
      }
      const project = usableProject({ ...defaultOptions, ...options });
      const { runValidate } = await import("./generate.js");
      done(await runValidate(project, options.json === true));
    });
  root
    .command("catalog")
    .description("write one page that shows all definitions, to look things up in a browser")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--out <folder>", "where the page goes, as index.html", "catalog")
    .option(
      "--import <from>",
      "what examples import builders from: a package, or a relative folder (default: specanvil)",
    )
    .option("--json", "say what was written as one line of JSON", false)
    .addHelpText("after", catalogExamples)
    .action(async (options: ProjectOptions & CatalogOptions) => {
      const project = usableProject(options);
      const { runCatalog } = await import("./catalog.js");
      done(await runCatalog(project, options));
    });
  root
    .command("diff")
    .description("say what a change of definitions breaks: folders, or revisions as git:REV")
    .argument("<old>", "the definitions before")
    .argument("<new>", "the definitions after")
    .option("--spec <folder>", "what git:REV looks into", defaultOptions.spec)
    .addOption(new Option("--json", "one JSON document").conflicts("markdown"))
    .option("--markdown", "a comment for a pull request")
    .addOption(
      new Option("--fail-on <level>", "exit 1 where a change is as bad as this").choices(
        failLevels,
      ),
    )
    .addHelpText(
      "after",
      examples("diff git:main spec --fail-on breaking", "diff old/spec new/spec --json"),
    )
    .action(async (old: string, now: string, options: DiffOptions) => {
      const { runDiff } = await import("./diff.js");
      done(runDiff(old, now, options));
    });
  root
    .command("import-definitions")
    .description(
      "write the definitions of stages from a folder of facts; what people decided stays",
    )
    .argument("<vendor>", "whose definitions: datastage")
    .requiredOption("--facts <folder>", "what is known of the vendor's SDK, as JSON")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .addHelpText("after", examples("import-definitions datastage --facts facts"))
    .action(async (vendor: string, options: { readonly facts: string; readonly spec: string }) => {
      const project = usableProject({ ...defaultOptions, spec: options.spec });
      const { runImport } = await import("./import-definitions.js");
      done(runImport(project, vendor, options.facts));
    });
  addCreatingCommands(root, done);
  addCompletion(root);
  return root;
}

const catalogExamples = `
The page is one file that opens from the file system and asks the network for nothing.

Examples:
  specanvil catalog                          writes catalog/index.html
  specanvil catalog --out public --json      for a web server; says what it wrote as JSON
  specanvil catalog --import @acme/builders  for a package of your own that has the builders`;

/** `import FILE` is a command of several parts of this tool: what the file holds decides of which. */
async function rewritten(args: readonly string[]): Promise<readonly string[]> {
  const [name, ...rest] = args;
  if (name !== "import") return args;
  const { isConfigmap } = await import("./import-configmap.js");
  // Options may come first, and some take a value: which word is the file only the parser of one command knows.
  return rest.some(isConfigmap) ? [importing, ...rest] : args;
}
