import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}

/** A process to be timed: what to start, and where. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * How long processes take, in milliseconds of wall time: medians. They take turns within one run, so that whatever else
 * the machine does slows all of them alike.
 */
export function timeProcesses<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): Record<Name, number> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries<Command>(commands)) {
      const start = performance.now();
      run(command);
      // The first round warms the file system's cache.
      if (round > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  const medians = [...times].map(([name, values]) => [name, median(values)] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}

/** Runs a process to its end and returns what it printed. */
export function run({ program, args, cwd, env }: Command): string {
  const result = spawnSync(program, args, {
    encoding: "utf8",
    ...(cwd === undefined ? {} : { cwd }),
    // A file of certificates costs every Node process 45 ms at its start.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: "", ...env },
  });
  if (result.status === 0) return result.stdout;
  throw new Error(`${program} ${args.join(" ")}: ${result.stderr || String(result.error)}`);
}

/** How long one call of each function takes, warm, in microseconds: medians over batches that take turns. */
export function timeCalls<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  { batches = 60, calls = 2000 } = {},
): Record<Name, number> {
  const entries = Object.entries<() => unknown>(functions);
  const times = new Map<string, number[]>();
  let kept: unknown;
  for (let batch = 0; batch < batches; batch += 1) {
    for (const [name, call] of entries) {
      const start = performance.now();
      for (let index = 0; index < calls; index += 1) kept = call();
      const each = ((performance.now() - start) * 1000) / calls;
      // The first third lets the engine settle.
      if (batch >= batches / 3) times.set(name, [...(times.get(name) ?? []), each]);
    }
  }
  if (kept === undefined) throw new Error("A function gave nothing.");
  const medians = [...times].map(([name, values]) => [name, median(values)] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}
