import { type BatchFlow, columnsThatFollow } from "specanvil/datastage";
import type { Program } from "../importer.js";
import { type Attempt, attempted, type Beside } from "./attempt.js";
import type { Plan, Work } from "./built-flow.js";
import { DocumentIndex } from "./document-index.js";
import { KeptParts } from "./kept-parts.js";
import { arranged, concise } from "./plans.js";
import type { Secrets } from "./secrets.js";

/** A program that makes a flow, and what it needs. */
export interface FlowProgram extends Program {
  /** The variables of the environment that it takes secrets from, and what the document has there. */
  readonly secrets: Secrets["variables"];
}

/**
 * The program that makes a flow: it is built while it is written, its document compared with the one that was read, and
 * what no builder says is kept.
 */
export function flowProgram(read: BatchFlow, file: string, beside: Beside): FlowProgram {
  const wanted = new DocumentIndex(read.toDocument());
  const attempt = (plan: Plan): Attempt => attempted(read, wanted, file, beside, plan);
  const { flow, work, keepers } = concise(
    wanted,
    attempt,
    arranged(wanted, attempt, columnsThatFollow(read)),
  );
  keepers.keepAll();
  const left = new KeptParts(work, wanted, new DocumentIndex(flow.toDocument())).keepers.places;
  const text = work.module.end("flow");
  return { name: read.name, text, notes: notesOf(work, left), secrets: work.secrets.variables };
}

function notesOf({ secrets, plan }: Work, left: readonly string[]): string[] {
  const unknown = plan.unlisted.size;
  return [
    ...[...secrets.variables.keys()].map(
      (name) => `a secret is read from the environment variable ${name}`,
    ),
    ...(unknown > 0
      ? [`${unknown} stages have more links than their kind takes; they are kept as they are`]
      : []),
    ...(left.length > 0
      ? [`the program doesn't make the same document at ${left.slice(0, 5).join(", ")}`]
      : []),
  ];
}
