import { parseArgs } from "node:util";
import { type DirectoryOptions, readDirectory } from "./directory/directory.js";

export const USAGE = `Usage: sandbox [--port N] [--data DIR] [--run-duration MS] [--directory FILE] [--control]

  --port N            the port on 127.0.0.1; 0, the default, takes any that is free
  --data DIR          keep workflows and runs in DIR, so that they survive a restart
  --run-duration MS   how long a run takes; 1500 by default
  --directory FILE    more roles, users, groups and tokens: {"users": [{"username": "lin"}], …}
  --control           serve /control/faults, by which programs ask for faults`;

/** What the command line asks for. */
export interface Flags {
  readonly port: number;
  readonly dataDir?: string;
  readonly runDuration?: number;
  readonly directory?: DirectoryOptions;
  readonly control: boolean;
  readonly help: boolean;
}

/** A command line that can't be followed. */
export class UsageError extends Error {}

/** @throws UsageError; Error for a directory that can't be read */
export function parseFlags(args: readonly string[]): Flags {
  const values = read(args);
  const { port = "0", data, "run-duration": runDuration, directory } = values;
  const { control = false, help = false } = values;
  if (data === "") throw new UsageError("--data takes a folder.");
  return {
    port: wholeNumber("--port", port, 65_535),
    ...(data !== undefined && { dataDir: data }),
    ...(runDuration !== undefined && {
      runDuration: wholeNumber("--run-duration", runDuration, 86_400_000),
    }),
    ...(directory !== undefined && { directory: readDirectory(directory) }),
    control,
    help,
  };
}

function read(args: readonly string[]) {
  try {
    const options = {
      port: { type: "string" },
      data: { type: "string" },
      "run-duration": { type: "string" },
      directory: { type: "string" },
      control: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(flag: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value <= most) return value;
  throw new UsageError(
    `${flag} takes a whole number from 0 to ${most}, not ${JSON.stringify(text)}.`,
  );
}
