import { Argument, type Command } from "commander";
import { defaultOptions } from "../project.js";
import { examples } from "./examples.js";
import type { ConfigmapOptions } from "./import-configmap.js";
import { usableProject } from "./usable-project.js";

/** The name by which `import FILE` is known where the file is a form. */
export const importing = "import-configmap";

interface NewOptions {
  readonly family?: string;
  readonly spec: string;
  readonly json?: true;
}

/** Adds the commands that write what people go on with. */
export function addCreatingCommands(root: Command, done: (code: number) => void): void {
  root
    .command("init")
    .helpGroup("Begin:")
    .description("make a folder with one definition, one example and one test")
    .argument("[folder]", "where", ".")
    .option("--json", "one JSON document")
    .addHelpText("after", examples("init workflows"))
    .action(async (folder: string, options: { readonly json?: true }) => {
      const { runInit } = await import("./create.js");
      done(runInit(folder, options.json === true));
    });
  root
    .command("new")
    .helpGroup("Begin:")
    .description("add a definition that validates")
    .addArgument(new Argument("<kind>", "what it defines").choices(["package", "stage"]))
    .argument("<name>", "lower-case words joined by hyphens")
    .option("--family <name>", "of a package, where there are several")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--json", "one JSON document")
    .addHelpText("after", examples("new package nightly-import --family custom", "new stage mask"))
    .action(async (kind: string, name: string, options: NewOptions) => {
      const project = usableProject({ ...defaultOptions, spec: options.spec });
      const { runNew } = await import("./create.js");
      done(runNew(project, kind, name, options));
    });
  root
    .command(importing)
    .helpGroup("Begin:")
    .description("write a definition from a form of Atlan's editor (also: import FILE)")
    .argument("<file>", "the configmap: its form, or the answer of a tenant that has it")
    .option("--name <name>", "of the package (default: that of the file)")
    .option("--family <name>", "of the package, where there are several")
    .option("--credential <type=file...>", "the forms of its credentials")
    .option("--spec <folder>", "the definitions", defaultOptions.spec)
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      examples(
        "import configmap.json --name my-crawler --family crawler",
        "import configmap.json --credential atlan-connectors-x=x.json",
      ),
    )
    .action(async (file: string, options: ConfigmapOptions & { readonly spec: string }) => {
      const project = usableProject({ ...defaultOptions, spec: options.spec });
      const { runImportConfigmap } = await import("./import-configmap.js");
      done(runImportConfigmap(project, file, options));
    });
}
