import { parentPort, workerData } from "node:worker_threads";

/** A function to run: of a module, by its name. */
export interface Work {
  readonly module: string;
  readonly name: string;
}

export type Answer<Output> = { readonly result: Output } | { readonly error: unknown };

// The thread of a `Beside`: loads the module, waits for what the function takes, answers with what it gives or throws.

const { module, name } = workerData as Work;
const loaded = import(module) as Promise<Readonly<Record<string, (input: unknown) => unknown>>>;

parentPort?.once("message", (input: unknown) => void answer(input));

async function answer(input: unknown): Promise<void> {
  try {
    parentPort?.postMessage({ result: await (await loaded)[name]?.(input) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
}
