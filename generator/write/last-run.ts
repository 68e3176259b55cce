import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Project } from "../project.js";
import type { OutlinedModules } from "../render/render.js";
import type { Said } from "../validate/definitions.js";
import { leftovers, writeAtomically } from "./atomic-write.js";
import { cachePath, toolHash } from "./cache.js";

/** What the last complete run on this machine made on its way, for one in which little has changed. Not committed. */
export interface LastRun {
  /** The generator itself, and what wrote the file down: another version reads nothing of it. */
  readonly tool: string;
  /** What a definition says, by the hash of its file. */
  readonly definitions: ReadonlyMap<string, Said>;
  /** What was rendered, and of what, by the module. */
  readonly modules: OutlinedModules;
}

export function readLastRun(project: Project): LastRun | undefined {
  const file = cachePath(project, "bin");
  if (file === undefined) return undefined;
  try {
    const run = deserialize(readFileSync(file)) as LastRun;
    return run.tool === versioned(toolHash()) ? run : undefined;
  } catch {
    // Absent, or of a Node that writes otherwise.
    return undefined;
  }
}

/** In one piece: what modules share is written, and read, as one. */
export function writeLastRun(project: Project, run: LastRun): void {
  const file = cachePath(project, "bin");
  if (file === undefined) return;
  try {
    writeAtomically(file, serialize({ ...run, tool: versioned(run.tool) }));
    // Of runs that were killed while they wrote it.
    for (const old of leftovers(path.dirname(file), new Set([path.basename(file)]))) rmSync(old);
  } catch {
    // Where it can't be written, every run is a full one.
  }
}

function versioned(tool: string): string {
  return `${tool} ${process.version}`;
}
