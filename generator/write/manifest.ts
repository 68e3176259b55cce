import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file that the generator owns. */
export interface ManifestEntry {
  /** Hash of the content as it was written. */
  readonly sha256: string;
  /** The definition that it comes from. */
  readonly from: string;
}

/** What the generator wrote: relative to the manifest's folder, with forward slashes. Committed. */
export interface Manifest {
  readonly files: { readonly [file: string]: ManifestEntry };
}

export const manifestName = "manifest.json";

/** Hashes that a run was about to write when it was killed: its files count as the generator's own. */
const pendingName = ".pending.json";

const empty: Manifest = { files: {} };

export function readManifest(out: string): Manifest {
  return read(path.join(out, manifestName)) ?? empty;
}

export function readPending(out: string): Manifest {
  return read(path.join(out, pendingName)) ?? empty;
}

export function pendingFile(out: string): string {
  return path.join(out, pendingName);
}

function read(file: string): Manifest | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const data = JSON.parse(readFileSync(file, "utf8")) as Partial<Manifest> | null;
    return typeof data?.files === "object" && data.files !== null
      ? { files: data.files }
      : undefined;
  } catch {
    // Unreadable is like absent: every file then counts as somebody else's, and nothing is overwritten.
    return undefined;
  }
}

export function manifestText(files: ReadonlyMap<string, ManifestEntry>): string {
  const sorted = [...files.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
