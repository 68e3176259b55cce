import type { LostTry } from "../../http/recovery.js";
import type { AtlanApi } from "../atlan-api.js";
import { time } from "../../client/lenient.js";
import type { WorkflowRun } from "./workflow-run.js";

/** The times in Atlan's documents and its Date header are cut to seconds, and not always of one machine. */
const tolerance = 5_000;

/** The earliest time, by Atlan's clock in ms since 1970, at which a lost try can have made something. */
export function notBeforeTry(api: AtlanApi, lost: LostTry): number {
  return api.serverTime(lost.startedAt) - tolerance;
}

/** The earliest time at which a run without an id can have been created; undefined when nothing is known. */
export function notBeforeRun(run: WorkflowRun): number | undefined {
  const told = time(run.notBefore);
  return told === undefined ? undefined : told - tolerance;
}
