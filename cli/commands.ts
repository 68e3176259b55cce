import { type Command, InvalidArgumentError, Option } from "commander";
import type { ImportOptions } from "./import/import.js";
import type { LintOptions } from "./lint/lint.js";
import type { DoctorOptions } from "./doctor/doctor.js";
import { addLookCommands } from "./look-commands.js";
import { asJson, ofModule } from "./option-texts.js";
import type { RerunOptions } from "./rerun.js";
import type { RunsOptions } from "./runs.js";
import type { CommonOptions } from "./session.js";
import type { StatusOptions } from "./status.js";
import type { SubmitOptions } from "./submit.js";
import type { Surroundings } from "./surroundings.js";
import type { ValidateOptions } from "./validate-files.js";

/**
 * Adds the commands that submit and look after workflows. Only what `--help` needs is loaded; the rest is when one of
 * them runs.
 */
export function addCommands(program: Command, surroundings: Surroundings): void {
  const { done, defined, examples } = surroundings;
  const add = (usage: string, description: string): Command => {
    return program.command(usage).description(description).helpGroup("Operate workflows:");
  };

  common(
    add("submit <files...>", "create and start workflows: payloads (.json) or modules (.js, .ts)")
      .option("--wait", waits)
      .addOption(
        new Option("--dry-run", "send nothing; print it, secrets masked").conflicts("wait"),
      )
      .option("--export <name>", ofModule)
      .option("--schedule <cron>", 'let Atlan start them by a schedule, such as "5 4 * * *"')
      .option("--timezone <zone>", "of the schedule, such as Europe/Paris")
      .option("--concurrency <n>", "how many at a time (default: one after the other)", few)
      .option("--no-check-admins", "don't ask whether the admins of connections exist")
      .option("--journal <file>", "remember what was submitted: after a crash, run it again"),
  )
    .addHelpText(
      "after",
      examples("submit nightly.json --wait --timeout 2h", "submit workflows.ts --dry-run"),
    )
    .action(async (files: string[], options: SubmitOptions) => {
      const { perform, submit } = await import("./operations.js");
      done(await perform(options, (session) => submit(session, files, options)));
    });

  common(
    add("status <name>", "show a run, by its id, or the newest run of a workflow").option(
      "--wait",
      waits,
    ),
  )
    .addHelpText("after", examples("status csa-nightly-1684500411 --wait"))
    .action(async (name: string, options: StatusOptions) => {
      const { perform, status } = await import("./operations.js");
      done(await perform(options, (session) => status(session, name, options)));
    });

  common(
    add("rerun <name>", "start a workflow again, or the newest one of a package")
      .option("--wait", waits)
      .option("--idempotent", "take the run that waits or runs already, if there is one"),
  )
    .addHelpText("after", examples("rerun csa-nightly-1684500411 --idempotent --wait"))
    .action(async (name: string, options: RerunOptions) => {
      const { perform, rerun } = await import("./operations.js");
      done(await perform(options, (session) => rerun(session, name, options)));
    });

  common(add("stop <name>", "stop a run, by its id, or the newest run of a workflow"))
    .addHelpText("after", examples("stop csa-nightly-1684500411"))
    .action(async (name: string, options: CommonOptions) => {
      const { perform, stop } = await import("./operations.js");
      done(await perform(options, (session) => stop(session, name)));
    });

  program
    .command("doctor")
    .description(
      "say what is wrong with Node, TypeScript, proxy, certificates, base URL, token, clock",
    )
    .helpGroup("Operate workflows:")
    .option("--profile <name>", ofTenant)
    .option("--timeout <time>", "how long this may take, such as 10s")
    .option("--json", asJson)
    .addHelpText("after", examples("doctor", "doctor --profile eu-west --json"))
    .action(async (options: DoctorOptions) => {
      const { doctor, perform } = await import("./operations.js");
      done(await perform(options, doctor));
    });

  common(
    add("runs <name>", "list the runs of a workflow, newest first")
      .addOption(new Option("--phase <phase>", "only runs in this phase").choices(phases))
      .option("--limit <n>", "how many at most", (text: string) => count(text), 20),
  )
    .addHelpText("after", examples("runs csa-nightly-1684500411 --phase Failed --limit 5"))
    .action(async (name: string, options: RunsOptions) => {
      const { perform, runs } = await import("./operations.js");
      done(await perform(options, (session) => runs(session, name, options)));
    });

  addLookCommands(program, surroundings);

  program
    .command("lint [files...]")
    .description("let Argo judge payloads and modules, or without any the definitions")
    .helpGroup("Check workflows:")
    .option("--export <name>", ofModule)
    .option("--spec <folder>", "the definitions (default: spec, where there is one)")
    .option("--json", asJson)
    .addHelpText("after", examples("lint nightly.json workflows.ts"))
    .action(async (files: string[], options: LintOptions) => {
      const { lint, perform } = await import("./operations.js");
      done(await perform(options, (session) => lint(session, files, options, defined)));
    });

  program
    .command("import <file>")
    .description(
      "write the program that builds what a file holds: a workflow or a flow (.json), or an export of flows (.zip)",
    )
    .helpGroup("Begin with what there is:")
    .option(
      "--out <path>",
      "the file to write, or a folder (default: standard output, for one program)",
    )
    .option("--force", "overwrite what is there")
    .option("--json", asJson)
    .addHelpText(
      "after",
      `
A form of Atlan's editor (configmap.json) becomes a definition; specanvil import-configmap --help has the options.
${examples("import nightly.json --out nightly.ts", "import flows.zip --out flows")}`,
    )
    .action(async (file: string, options: ImportOptions) => {
      const { perform } = await import("./operations.js");
      // By itself: it brings all kinds of stages.
      const { importFile } = await import("./import/import.js");
      done(await perform(options, (session) => importFile(session, file, options)));
    });
}

/** What `validate` does with files: the flows in them are checked, where the generator checks definitions. */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const { perform, validateFiles } = await import("./operations.js");
  return perform(options, (session) => validateFiles(session, files, options));
}

const waits = "stay until the run has ended; exit 1 if it failed";

const ofTenant =
  "the tenant to work with (default: ATLAN_PROFILE, or ATLAN_BASE_URL and ATLAN_API_KEY)";

const phases = ["Pending", "Running", "Succeeded", "Failed", "Error"];

function common(command: Command): Command {
  return command
    .optionsGroup("Options of every command:")
    .option("--profile <name>", ofTenant)
    .option("--timeout <time>", "how long this may take, such as 30m; runs go on after it")
    .option("--json", asJson)
    .option("-v, --verbose", "show each request on standard error");
}

function count(text: string, most = 10_000): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`);
}

function few(text: string): number {
  return count(text, 1_000);
}
