import { readdirSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";
import { leftovers, writeAtomically } from "./atomic-write.js";
import { sha256 } from "./hash.js";
import { manifestFile } from "./manifest.js";
import { type Pending, pendingFile, removePending, writePending } from "./pending.js";
import type { Plan } from "./plan.js";

/**
 * Brings the folder of generated code to what was planned. The caller has made sure that nothing in the plan is edited
 * or foreign, and that the manifest can be replaced.
 */
export function writeFiles({ out }: Project, plan: Plan): void {
  const changes = plan.files.filter(({ state }) => state !== "current");
  if (changes.length > 0 || plan.manifestState !== "current") {
    writePending(out, pendingOf(plan));
    for (const { absolute, wanted } of changes) {
      if (wanted !== undefined) writeAtomically(absolute, wanted);
      else remove(out, absolute);
    }
    writeAtomically(manifestFile(out), plan.manifest);
  }
  tidy(out, plan);
  removePending(out);
}

/** Every file as it is and as it will be: what proves it the generator's own now may be replaced in this run. */
function pendingOf(plan: Plan): Pending {
  return new Map(
    plan.files.map(({ file, found, wanted }) => [
      file,
      [found, wanted].flatMap((text) => (text === undefined ? [] : [sha256(text)])),
    ]),
  );
}

/** Removes what runs left that were killed: temporary files, and folders that were to hold them. */
function tidy(out: string, plan: Plan): void {
  const own = [
    ...plan.files.map(({ absolute }) => absolute),
    ...plan.pending.map((file) => path.resolve(out, file)),
    ...[manifestFile(out), pendingFile(out)],
  ];
  const folders = new Map<string, Set<string>>();
  for (const file of own) {
    const folder = path.dirname(file);
    folders.set(folder, (folders.get(folder) ?? new Set()).add(path.basename(file)));
  }
  for (const [folder, names] of folders) {
    for (const file of leftovers(folder, names)) remove(out, file);
  }
}

/** Removes a file, and the folders below `out` that it leaves empty. */
function remove(out: string, absolute: string): void {
  rmSync(absolute, { force: true });
  let folder = path.dirname(absolute);
  while (folder.startsWith(out + path.sep) && removeEmpty(folder)) folder = path.dirname(folder);
}

function removeEmpty(folder: string): boolean {
  try {
    if (readdirSync(folder).length > 0) return false;
    rmdirSync(folder);
    return true;
  } catch {
    // Another run has removed it, or put something into it.
    return false;
  }
}
