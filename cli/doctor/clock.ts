import type { FetchAnswer } from "specanvil/atlan/client";
import { type Finding, ok, warning, wrong } from "./finding.js";

/** In seconds: less is what a network and a header without fractions of a second may make. */
const slight = 30;
/** In seconds: tokens and certificates are refused beyond. */
const much = 300;

/** How far this machine's clock is ahead of the tenant's, in seconds; undefined where the answer doesn't tell. */
export function aheadOf(
  { headers }: FetchAnswer,
  asked: number,
  answered: number,
): number | undefined {
  const theirs = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(theirs)) return undefined;
  // The header has cut off half a second on average, and was written half-way.
  return ((asked + answered) / 2 - (theirs + 500)) / 1000;
}

/** @param ahead in seconds, as of {@link aheadOf} */
export function clockFinding(ahead: number): Finding {
  const distance = Math.abs(ahead);
  if (distance <= slight) return ok("clock", "that of the tenant");
  const message = `It is ${lengthText(distance)} ${ahead > 0 ? "ahead of" : "behind"} the tenant's.`;
  const hint = "Let this machine take its time from the network (NTP).";
  return (distance <= much ? warning : wrong)("clock", message, hint);
}

function lengthText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 2) return `${Math.round(seconds)} seconds`;
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
