import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { writeAtomically } from "./atomic-write.js";
import { sha256 } from "./hash.js";
import { type ManifestEntry, manifestName, manifestText, pendingFile } from "./manifest.js";
import type { PlannedFile } from "./plan.js";

/**
 * Brings the folder of generated code to what was planned. The caller has made sure that nothing in the plan is edited
 * or foreign.
 */
export function writeFiles(out: string, plans: readonly PlannedFile[]): void {
  const entries = new Map<string, ManifestEntry>();
  for (const { file, from, wanted } of plans) {
    if (wanted !== undefined) entries.set(file, { sha256: sha256(wanted), from });
  }
  const text = manifestText(entries);
  const changes = plans.filter((plan) => plan.state !== "current");
  const manifest = path.join(out, manifestName);
  if (changes.length === 0 && existsSync(manifest) && readFileSync(manifest, "utf8") === text) {
    rmSync(pendingFile(out), { force: true });
    return;
  }
  // First what is about to be, so that a kill between two files leaves none that looks like somebody else's.
  writeAtomically(pendingFile(out), text);
  for (const { absolute, wanted } of changes) {
    if (wanted !== undefined) writeAtomically(absolute, wanted);
    else removeFile(out, absolute);
  }
  writeAtomically(manifest, text);
  rmSync(pendingFile(out), { force: true });
}

/** Removes a file, and the folders below `out` that it leaves empty. */
function removeFile(out: string, absolute: string): void {
  rmSync(absolute, { force: true });
  let folder = path.dirname(absolute);
  while (folder.startsWith(out + path.sep) && readdirSync(folder).length === 0) {
    rmdirSync(folder);
    folder = path.dirname(folder);
  }
}
