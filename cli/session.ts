import { type AtlanClient, type AttemptEvent, milliseconds } from "specanvil/atlan/client";
import { attemptText, connect, type Connection } from "./client.js";
import { exitCodeOf } from "./exit-code.js";
import { Interrupted, interruption } from "./interruption.js";
import { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/** The options of every command. */
export interface CommonOptions {
  readonly profile?: string;
  readonly json?: true;
  /** How long the command may take, in the form of a `Duration`. */
  readonly timeout?: string;
  readonly verbose?: true;
}

/** What a command works with, from its first moment to its last. */
export class Session {
  readonly output: Output;
  /** Aborted by Ctrl-C, with an {@link Interrupted}. */
  readonly signal: AbortSignal;
  readonly profile: string | undefined;
  /** By `performance.now()`. */
  readonly #end: number | undefined;
  readonly #verbose: boolean;
  #connection: Connection | undefined;

  constructor(options: CommonOptions, output: Output, signal: AbortSignal) {
    this.output = output;
    this.signal = signal;
    this.profile = options.profile;
    this.#verbose = options.verbose === true;
    this.#end =
      options.timeout === undefined ? undefined : performance.now() + lengthOf(options.timeout);
  }

  /** Connects when it is first asked for: a command that can't run otherwise says that first. */
  get client(): AtlanClient {
    const tell = (event: AttemptEvent): void => this.output.screen.note(attemptText(event));
    this.#connection ??= connect(this.profile, this.#verbose ? tell : undefined, ({ text }) =>
      this.output.screen.note(`notice: ${text}`),
    );
    return this.#connection.client;
  }

  /** What is left of the time of the command, in ms. */
  get remaining(): number | undefined {
    return this.#end === undefined ? undefined : Math.max(1, this.#end - performance.now());
  }

  /** For a call of the client. */
  get call(): { readonly signal: AbortSignal; readonly deadline: number | undefined } {
    return { signal: this.signal, deadline: this.remaining };
  }

  /** For work that knows nothing of {@link signal}, such as that of a user's module. */
  async untilInterrupted<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    const interrupted = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Interrupted));
    });
    return Promise.race([work, interrupted]);
  }

  close(): Promise<void> | undefined {
    return this.#connection?.close();
  }
}

/** Runs a command. Returns the exit code; what goes wrong is said on standard error. */
export async function perform(
  options: CommonOptions,
  command: (session: Session) => Promise<number>,
): Promise<number> {
  // Once, however many commands a process runs.
  process.stderr.off("error", ignoreClosedPipe).on("error", ignoreClosedPipe);
  const output = new Output(options.json === true);
  let session: Session | undefined;
  try {
    session = new Session(options, output, interruption());
    return await command(session);
  } catch (error) {
    // Whoever pressed Ctrl-C knows.
    if (!(error instanceof Interrupted)) output.error(error);
    return exitCodeOf(error);
  } finally {
    output.screen.close();
    await session?.close();
  }
}

function lengthOf(text: string): number {
  try {
    return milliseconds(text as `${number}s`);
  } catch (cause) {
    throw new UsageError(`--timeout takes a length of time, such as 90s, 30m or 2h, not ${text}.`, {
      cause,
    });
  }
}

/** A reader that has seen enough is no mistake; program.ts does the same for standard output. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
