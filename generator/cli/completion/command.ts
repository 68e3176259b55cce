import { Argument, type Command } from "commander";
import { examples } from "../examples.js";

/** The name of the command, which has to know all others. */
export const completing = "completion";

const shells = ["bash", "zsh", "fish"] as const;

const howTo = `
To complete in every new shell:
  bash   echo 'source <(specanvil completion bash)' >> ~/.bashrc
  zsh    specanvil completion zsh > ~/.zfunc/_specanvil     a folder of $fpath
  fish   specanvil completion fish > ~/.config/fish/completions/specanvil.fish
`;

/** Adds the command that lets a shell complete all commands of the program. */
export function addCompletion(program: Command): void {
  program
    .command(completing)
    .helpGroup("Begin:")
    .description("print what lets a shell complete commands, options and files")
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText("after", `${howTo}${examples("completion bash")}`)
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScript } = await import("./scripts.js");
      process.stdout.write(completionScript(shell, program));
    });
}
