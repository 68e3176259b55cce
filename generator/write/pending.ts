import { rmSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";
import { writeAtomically } from "./atomic-write.js";
import { entriesOf, isInside, readText } from "./manifest.js";

/**
 * What a run is about to write: by file, the hashes that it may have before and after. Written first and removed last,
 * so that a run that was killed leaves no file that looks like somebody else's.
 */
export type Pending = ReadonlyMap<string, readonly string[]>;

export function pendingFile(out: string): string {
  return path.join(out, ".pending.json");
}

export function readPending(project: Project): Pending {
  const entries = entriesOf(readText(pendingFile(project.out)) ?? "");
  const own = entries.filter(([file]) => isInside(project, file));
  return new Map(
    own.map(([file, hashes]) => [
      file,
      Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === "string") : [],
    ]),
  );
}

export function writePending(out: string, pending: Pending): void {
  const text = JSON.stringify({ files: Object.fromEntries(pending) });
  writeAtomically(pendingFile(out), text);
}

export function removePending(out: string): void {
  rmSync(pendingFile(out), { force: true });
}
