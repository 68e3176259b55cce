import { defaultOptions, openProject, type Project, type ProjectOptions } from "../project.js";
import { type Cache, isUnchanged } from "../write/cache.js";
import { nothingChanged } from "./nothing-changed.js";

/** The whole command line. Returns the exit code: 0 done, 1 found something, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  // The commonest run changes nothing: it ends before yaml, zod, handlebars and prettier are loaded.
  const options = plainGenerate(args);
  const cache = options && unchanged(openProject(process.cwd(), options));
  if (cache !== undefined) {
    const counts = [cache.inputs, cache.outputs].map((files) => Object.keys(files).length);
    process.stdout.write(`${nothingChanged(counts[0] ?? 0, counts[1] ?? 0)}\n`);
    return 0;
  }
  const { run } = await import("./program.js");
  return run(args);
}

/** The folders of a `generate` without anything that needs a parser of arguments; undefined for all else. */
function plainGenerate([command, ...flags]: readonly string[]): ProjectOptions | undefined {
  if (command !== "generate") return undefined;
  let options = defaultOptions;
  for (let index = 0; index < flags.length; index += 1) {
    const [flag = "", value = ""] = flags.slice(index);
    if (flag === "--check") continue;
    if ((flag !== "--spec" && flag !== "--out") || value === "" || value.startsWith("-"))
      return undefined;
    options = { ...options, [flag.slice(2)]: value };
    index += 1;
  }
  return options;
}

function unchanged(project: Project): Cache | undefined {
  try {
    return isUnchanged(project);
  } catch {
    // Something can't be read: the full run says what.
    return undefined;
  }
}
