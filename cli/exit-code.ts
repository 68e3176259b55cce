import { isSpecanvilError } from "specanvil";
import { isAtlanError } from "specanvil/atlan/client";
import { Interrupted } from "./interruption.js";
import { UsageError } from "./usage-error.js";

/** What scripts may rely on; 130 and 143 besides, for what a signal has ended. */
export const ExitCode = {
  DONE: 0,
  /** A run failed, or Atlan refused something. */
  FAILED: 1,
  /** The command can't run like this: nothing was sent. */
  USAGE: 2,
  /** Atlan can't be reached, or doesn't answer in time. */
  UNREACHABLE: 3,
  /** The time to wait is over, and the run isn't; the code of timeout(1). */
  STILL_RUNNING: 124,
} as const;

/** Of several: what a signal has ended was ended by it; else the first that isn't done decides. */
export function exitCodeOfAll(codes: readonly number[]): number {
  const signal = codes.find((code) => code > 128);
  return signal ?? codes.find((code) => code !== ExitCode.DONE) ?? ExitCode.DONE;
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return error.exitCode;
  if (error instanceof UsageError) return ExitCode.USAGE;
  if (isAtlanError(error)) {
    switch (error.code) {
      case "ATLAN_CONFIG":
      case "ATLAN_PROFILE":
      case "ATLAN_ARGUMENT":
      case "ATLAN_UNKNOWN_ADMIN":
        return ExitCode.USAGE;
      case "ATLAN_CONNECTION":
      case "ATLAN_TIMEOUT":
      case "ATLAN_DEADLINE":
        return ExitCode.UNREACHABLE;
      case "ATLAN_MONITOR_TIMEOUT":
        return ExitCode.STILL_RUNNING;
      default:
        return ExitCode.FAILED;
    }
  }
  // The rest of this library's errors come before anything is sent: a secret that can't be read, a wrong builder call.
  return isSpecanvilError(error) ? ExitCode.USAGE : ExitCode.FAILED;
}
