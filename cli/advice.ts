import type { WorkflowRun } from "specanvil/atlan/client";
import type { Session } from "./session.js";

/** How to go on after the command has ended and runs haven't. */
export function goingOn(why: string, runs: readonly WorkflowRun[], session: Session): string {
  const one = runs.length === 1;
  const what = one ? "the run goes on. To follow or stop it" : `${runs.length} runs go on`;
  const commands = runs.flatMap(({ id, workflow }) => [
    command(session, "status", id ?? workflow, "--wait"),
    command(session, "stop", id ?? workflow),
  ]);
  return [`${why}; ${what}:`, ...commands].join("\n");
}

/** How to find out what a request did whose answer nobody has seen. */
export function lookFirst(workflow: string, session: Session): string {
  return [
    `${workflow} may have been started. Look before you start it again:`,
    command(session, "runs", workflow),
  ].join("\n");
}

function command({ profile }: Session, ...words: string[]): string {
  const program = process.env.npm_command === "exec" ? "npx specanvil" : "specanvil";
  const options = profile === undefined ? [] : ["--profile", profile];
  return `  ${program} ${[...words, ...options].map(quoted).join(" ")}`;
}

/** For a shell. */
function quoted(word: string): string {
  return /^[\w.:/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
