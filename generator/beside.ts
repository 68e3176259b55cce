import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answer, Work } from "./beside-entry.js";

/**
 * A function of this tool that runs beside the rest, on a thread of its own: what it takes and gives is copied. From
 * sources, under test, it runs here.
 */
export class Beside<Input, Output> {
  readonly #work: Work;
  #worker: Worker | undefined;

  /** @param module - Relative to the folder of this tool: `./inspect/inspect.js` */
  constructor(module: string, name: string) {
    this.#work = { module: new URL(module, import.meta.url).href, name };
  }

  /** Loads the module, for a function that is soon to run. */
  begin(): void {
    if (import.meta.url.endsWith(".ts")) return;
    const entry = new URL("./beside-entry.js", import.meta.url);
    this.#worker ??= new Worker(entry, { workerData: this.#work });
    // Until there is something for it to do, it keeps no process from ending.
    this.#worker.unref();
  }

  /**
   * Once.
   *
   * @throws what the function throws
   */
  async run(input: Input): Promise<Output> {
    this.begin();
    const worker = this.#worker;
    if (worker === undefined) {
      const functions = (await import(this.#work.module)) as Readonly<Record<string, unknown>>;
      return (functions[this.#work.name] as (input: Input) => Output)(input);
    }
    worker.ref();
    worker.postMessage(input);
    try {
      const [answer] = (await once(worker, "message")) as [Answer<Output>];
      if ("error" in answer) throw answer.error;
      return answer.result;
    } finally {
      await this.close();
    }
  }

  /** Ends the thread, whether or not there was anything to do for it. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}
