const codes = { SIGINT: 130, SIGTERM: 143 } as const;

type SignalName = keyof typeof codes;

/** Why a command ended that a signal has ended. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: number;

  constructor(signal: SignalName) {
    super(`Interrupted by ${signal}.`);
    this.exitCode = codes[signal];
  }
}

/** npm passes on a Ctrl-C that the terminal has sent already: what comes this close, in ms, is the same one. */
const echo = 300;

/**
 * Aborted by the first Ctrl-C or SIGTERM, with an {@link Interrupted}, so that a command can say what goes on; the second
 * one ends it at once. Listens until the process ends: a late one must not cut off what is said.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const stop = (name: SignalName): void => {
    if (first !== undefined && performance.now() - first > echo) process.exit(codes[name]);
    first ??= performance.now();
    controller.abort(new Interrupted(name));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
