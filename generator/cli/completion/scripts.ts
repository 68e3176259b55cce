import type { Command } from "commander";
import { bashScript } from "./bash.js";
import { fishScript } from "./fish.js";
import { wordsOf } from "./words.js";
import { zshScript } from "./zsh.js";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/**
 * What lets a shell complete the program's commands. It holds all words: a shell that asked the program at each Tab
 * would wait for Node to start.
 */
export function completionScript(shell: keyof typeof scripts, program: Command): string {
  return scripts[shell](wordsOf(program));
}
