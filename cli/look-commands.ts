import { type Command, Option } from "commander";
import type { GraphOptions } from "./graph/graph.js";
import { asJson, ofModule } from "./option-texts.js";
import type { PreviewOptions } from "./preview/preview.js";
import type { Surroundings } from "./surroundings.js";

/** Adds the commands that show workflows and flows and send nothing. */
export function addLookCommands(program: Command, { done, examples }: Surroundings): void {
  const add = (usage: string, description: string): Command => {
    return program
      .command(usage)
      .description(description)
      .helpGroup("Look at workflows and flows:")
      .option("--export <name>", ofModule)
      .option("--json", asJson);
  };

  add("preview <file>", "show the payload of a workflow, or the document of a flow, secrets masked")
    .option("--diff <other>", "show how it differs from another file; exit 1 where it does")
    .addHelpText("after", examples("preview nightly.ts", "preview nightly.ts --diff nightly.json"))
    .action(async (file: string, options: PreviewOptions) => {
      const { perform, preview } = await import("./operations.js");
      done(await perform(options, (session) => preview(session, file, options)));
    });

  add("graph <file>", "draw a workflow or a flow, as Mermaid or SVG")
    .addOption(
      new Option("--format <format>", "default: by --out, else mermaid").choices([
        "mermaid",
        "svg",
      ]),
    )
    .option("--out <file>", "write it to a file")
    .option("--name <name>", "which of several workflows and flows")
    .option("--subflow <label>", "the inside of a subflow")
    .addOption(
      new Option("--appearance <appearance>", "of an SVG; auto leaves it to who looks at it")
        .choices(["auto", "light", "dark"])
        .default("auto"),
    )
    .addHelpText(
      "after",
      examples("graph flow.ts", "graph flow.ts --out flow.svg --appearance dark"),
    )
    .action(async (file: string, options: GraphOptions) => {
      const { graph, perform } = await import("./operations.js");
      done(await perform(options, (session) => graph(session, file, options)));
    });
}
