import { defaultOptions, openProject } from "../project.js";
import { isUnchanged } from "../write/cache.js";

/** The whole command line. Returns the exit code: 0 done, 1 found something, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, flag, ...rest] = args;
  if (command === "generate" && rest.length === 0 && (flag === undefined || flag === "--check")) {
    // The commonest run changes nothing: it ends before yaml, zod, handlebars and prettier are loaded.
    const cache = isUnchanged(openProject(process.cwd(), defaultOptions));
    if (cache !== undefined) {
      const inputs = Object.keys(cache.inputs).length;
      const outputs = Object.keys(cache.outputs).length;
      process.stdout.write(`Nothing has changed: ${inputs} definitions, ${outputs} files.\n`);
      return 0;
    }
  }
  const { run } = await import("./program.js");
  return run(args);
}
