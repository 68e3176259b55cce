import path from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "./usage-error.js";

export const moduleEnding = /\.[cm]?[jt]s$/;

/** What a module exports under a name. What it prints meanwhile goes to standard error. */
export async function readModuleFile(file: string, exportName: string): Promise<unknown> {
  const absolute = path.resolve(file);
  return elsewhere(async () => {
    const module = await load(absolute).catch((cause: unknown) => {
      throw new UsageError(`${file} can't be loaded: ${problem(cause)}`, { cause });
    });
    if (!(exportName in module)) throw new UsageError(nothingThere(file, exportName, module));
    const value = module[exportName];
    if (typeof value !== "function") return value;
    try {
      return await (value as () => unknown)();
    } catch (cause) {
      throw new UsageError(`${file}: ${exportName}() failed: ${problem(cause)}`, { cause });
    }
  });
}

type Module = Readonly<Record<string, unknown>>;

async function load(file: string): Promise<Module> {
  if (!/ts$/.test(file)) return (await import(pathToFileURL(file).href)) as Module;
  const { createJiti } = await import("jiti");
  // Without a cache, which would leave files in the user's folders; exports as they are, without a default made up.
  const jiti = createJiti(file, { fsCache: false, interopDefault: false });
  return jiti.import<Module>(file);
}

/** Standard output is for results. */
async function elsewhere<T>(act: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await act();
  } finally {
    process.stdout.write = write;
  }
}

function problem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Whoever wrote the module wants to know where; frames of Node and of libraries are no help.
  const frame = error.stack?.split("\n").find((line) => isOwnFrame(line));
  return frame === undefined ? error.message : `${error.message}\n${frame}`;
}

function isOwnFrame(line: string): boolean {
  return /^\s+at /.test(line) && !/node:|node_modules|\/generator\/dist\//.test(line);
}

function nothingThere(file: string, exportName: string, module: Module): string {
  const names = Object.keys(module).filter((name) => name !== "default");
  const others = names.length === 0 ? "" : ` It has ${names.join(", ")}: name one with --export.`;
  const missing = exportName === "default" ? "default export" : `export ${exportName}`;
  return `${file} has no ${missing}.${others}`;
}
