import { readFileSync } from "node:fs";
import path from "node:path";
import { outputPath, type Project, schemaFolder } from "../project.js";

/** A file that the generator owns. */
export interface ManifestEntry {
  /** Hash of the content as it was written. */
  readonly sha256: string;
  /** The definition that it comes from. */
  readonly from: string;
}

/** What the generator wrote: relative to the manifest's folder, with forward slashes. Committed. */
export interface Manifest {
  readonly files: ReadonlyMap<string, ManifestEntry>;
  /** The text that was read; undefined where there is none. */
  readonly text: string | undefined;
  /** Whether there is something that is no manifest: then nothing can be told from it, nor may it be lost. */
  readonly corrupt: boolean;
}

export function manifestFile(out: string): string {
  return path.join(out, "manifest.json");
}

export function readManifest(project: Project): Manifest {
  const text = readText(manifestFile(project.out));
  if (text === undefined) return { files: new Map(), text, corrupt: false };
  const files = entriesOf(text).filter(
    (entry): entry is [string, ManifestEntry] => isEntry(entry[1]) && isInside(project, entry[0]),
  );
  const corrupt = files.length === 0 || files.length < entriesOf(text).length;
  return { files: new Map(corrupt ? [] : files), text, corrupt };
}

/** Nobody makes the generator remove a file elsewhere, whatever a manifest says. */
export function isInside(project: Project, file: string): boolean {
  const absolute = path.resolve(project.out, file);
  const folders = [project.out, schemaFolder(project)];
  const inside = folders.some((folder) => absolute.startsWith(folder + path.sep));
  return inside && outputPath(project, absolute) === file;
}

function isEntry(value: unknown): value is ManifestEntry {
  return (
    typeof value === "object" &&
    value !== null &&
    "sha256" in value &&
    typeof value.sha256 === "string" &&
    "from" in value &&
    typeof value.from === "string"
  );
}

/** The entries of `{ "files": { … } }`; none where the text is something else. */
export function entriesOf(text: string): [string, unknown][] {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== "object" || data === null || !("files" in data)) return [];
    return typeof data.files === "object" && data.files !== null ? Object.entries(data.files) : [];
  } catch {
    return [];
  }
}

export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

export function manifestText(files: ReadonlyMap<string, ManifestEntry>): string {
  const sorted = [...files.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
