import { runInThisContext } from "node:vm";
import { transformSync } from "esbuild";
import { resolveSecrets, Secret } from "specanvil";
import type { BatchFlow, FlowDocument } from "specanvil/datastage";
import { vi } from "vitest";
import type { FlowProgram } from "../../../cli/import/datastage/flow-program.js";

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
async function runProgram(text: string): Promise<BatchFlow> {
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

/** The document that a program makes, with the secrets that the document has which it was made from. */
export async function documentOf({ text, secrets }: FlowProgram): Promise<FlowDocument> {
  for (const [variable, value] of secrets) {
    vi.stubEnv(variable, Secret.is(value) ? await Secret.reveal(value) : value);
  }
  try {
    return await resolveSecrets((await runProgram(text)).toDocument());
  } finally {
    vi.unstubAllEnvs();
  }
}
