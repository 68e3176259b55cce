import { Worker } from "node:worker_threads";

/** Tells whoever waits at a terminal what goes on, on a line of standard error that goes away in the end. */
export interface Progress {
  /** A step is done. */
  readonly step: (name: string) => void;
  /** Whether anything was told. */
  readonly isTold: () => boolean;
  /** Before anything else is written. */
  readonly close: () => void;
}

/** So long a run goes on before anything is told of it, in milliseconds. */
const patience = 1_000;

/** The places of what a terminal and its writer share. */
const [lock, told] = [0, 1];

/**
 * Progress of a run: nothing where standard error is no terminal, or the run is over soon.
 *
 * @param what - `Generating`
 */
export function progressOf(what: string, json: boolean, after: number = patience): Progress {
  const { isTTY, columns } = process.stderr;
  if (json || !isTTY || process.env.TERM === "dumb") {
    return { step: () => {}, isTold: () => false, close: () => {} };
  }
  const state = new Int32Array(new SharedArrayBuffer(8));
  // A thread of its own: the steps of a run leave no moment to write in.
  const writer = new Worker(program, {
    eval: true,
    workerData: { what, after, state, columns: columns || 80, lock, told },
  });
  writer.unref();
  // Without it, the run goes on.
  writer.on("error", () => {});
  const isTold = (): boolean => Atomics.load(state, told) === 1;
  return {
    step: (name) => writer.postMessage(name),
    isTold,
    close: () => {
      // It is never given back: what the thread would still write is not written. One that hangs in a write is not
      // waited for.
      for (
        let tries = 0;
        tries < 10 && Atomics.compareExchange(state, lock, 0, 1) !== 0;
        tries += 1
      )
        Atomics.wait(state, lock, 1, 100);
      if (isTold()) process.stderr.write("\r\u001b[2K");
      void writer.terminate();
    },
  };
}

const program = `
const { parentPort, workerData } = require("node:worker_threads");
const { what, after, state, columns, lock, told } = workerData;
const begun = performance.now();
const done = [];
const write = () => {
  if (Atomics.compareExchange(state, lock, 0, 1) !== 0) return;
  const steps = done.length === 0 ? "" : "; done: " + done.join(", ");
  const seconds = Math.round((performance.now() - begun) / 1000);
  const line = (what + ", " + seconds + " s" + steps).slice(0, columns - 1);
  try {
    require("node:fs").writeSync(2, "\\r\\u001b[2K" + line);
    Atomics.store(state, told, 1);
  } catch {
    // The terminal is gone, or takes nothing now.
  } finally {
    Atomics.store(state, lock, 0);
    Atomics.notify(state, lock);
  }
};
parentPort.on("message", (step) => done.push(step)).unref();
setTimeout(() => {
  write();
  setInterval(write, 200);
}, after);
`;
