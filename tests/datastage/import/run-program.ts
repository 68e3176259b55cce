import { runInThisContext } from "node:vm";
import { transformSync } from "esbuild";
import type { BatchFlow } from "specanvil/datastage";

/** The modules that a program imports, as the test has them. */
async function modulesOf(code: string): Promise<ReadonlyMap<string, unknown>> {
  const names = new Set(
    [...code.matchAll(/require\("(specanvil[^"]*)"\)/g)].map(([, name = ""]) => name),
  );
  const load = async (name: string) => [name, await import(/* @vite-ignore */ name)] as const;
  return new Map(await Promise.all([...names].map(load)));
}

type Body = (require: (name: string) => unknown, module: object, exports: object) => void;

/** Runs a program that was written, and gives what it exports. */
export async function runProgram(text: string): Promise<BatchFlow> {
  const { code } = transformSync(text, { loader: "ts", format: "cjs" });
  const modules = await modulesOf(code);
  const require = (name: string): unknown => {
    const found = modules.get(name);
    if (found === undefined) throw new Error(`A program imports ${name}.`);
    return found;
  };
  const module = { exports: {} as { default?: BatchFlow } };
  const run = runInThisContext(`(require, module, exports) => {${code}
}`) as Body;
  run(require, module, module.exports);
  const { default: flow } = module.exports;
  if (flow === undefined) throw new Error("The program exports nothing.");
  return flow;
}
