import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Project } from "../project.js";
import { sha256 } from "./hash.js";
import { type Manifest, type ManifestEntry, manifestText, readManifest } from "./manifest.js";
import { type Pending, readPending } from "./pending.js";

/** A file to be: relative to the folder of generated code. */
export interface Output {
  readonly file: string;
  readonly from: string;
  readonly text: string;
}

/** How a file on disk stands to what the definitions say. */
export type FileState =
  | "current"
  /** The definitions have changed since it was written. */
  | "stale"
  | "missing"
  /** Its definition is gone. */
  | "orphan"
  /** Changed by somebody since it was written. */
  | "edited"
  /** In the way, and never written by the generator. */
  | "foreign";

export interface PlannedFile {
  readonly file: string;
  readonly absolute: string;
  readonly from: string;
  readonly state: FileState;
  /** What it should hold; undefined for an orphan. */
  readonly wanted: string | undefined;
  /** What it holds; undefined where there is none. */
  readonly found: string | undefined;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** What the manifest should hold. */
  readonly manifest: string;
  readonly manifestState: "current" | "stale" | "missing" | "corrupt";
  /** Files of runs that were killed, wanted or not. */
  readonly pending: readonly string[];
}

/** What is known about files that the generator wrote. */
interface Records {
  readonly manifest: Manifest;
  readonly pending: Pending;
}

/** Compares what should be with what is; touches nothing. */
export function planFiles(project: Project, outputs: readonly Output[]): Plan {
  const { out } = project;
  const records: Records = { manifest: readManifest(project), pending: readPending(project) };
  const { manifest, pending } = records;
  const files = outputs.map(({ file, from, text }): PlannedFile => {
    const absolute = path.resolve(out, file);
    const found = read(absolute);
    const state = found === obstacle ? "foreign" : stateOf(file, text, found, records);
    return { file, absolute, from, state, wanted: text, found: textOf(found) };
  });
  const wanted = new Set(outputs.map((output) => output.file));
  for (const file of new Set([...pending.keys(), ...manifest.files.keys()])) {
    const absolute = path.resolve(out, file);
    if (wanted.has(file) || !existsSync(absolute)) continue;
    const found = textOf(read(absolute));
    const state = found !== undefined && isOwn(file, found, records) ? "orphan" : "edited";
    const from = manifest.files.get(file)?.from ?? "";
    files.push({ file, absolute, from, state, wanted: undefined, found });
  }
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const text = manifestOf(files);
  return {
    files,
    manifest: text,
    manifestState: manifestState(manifest, text),
    pending: [...pending.keys()],
  };
}

/** Something is in the way that can't be read as a file: a folder, or a file where a folder should be. */
const obstacle = Symbol("obstacle");

function read(file: string): string | typeof obstacle | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR" || code === "ENOTDIR") return obstacle;
    throw error;
  }
}

function textOf(found: string | typeof obstacle | undefined): string | undefined {
  return found === obstacle ? undefined : found;
}

function stateOf(
  file: string,
  wanted: string,
  found: string | undefined,
  records: Records,
): FileState {
  if (found === undefined) return "missing";
  if (found === wanted) return "current";
  if (isOwn(file, found, records)) return "stale";
  return records.manifest.files.has(file) ? "edited" : "foreign";
}

/** Whether a file is as the generator wrote it; version control may have given it other line ends. */
function isOwn(file: string, found: string, { manifest, pending }: Records): boolean {
  const hashes = [manifest.files.get(file)?.sha256, ...(pending.get(file) ?? [])];
  return [found, found.replaceAll("\r\n", "\n")].some((text) => hashes.includes(sha256(text)));
}

function manifestOf(files: readonly PlannedFile[]): string {
  const entries = new Map<string, ManifestEntry>();
  for (const { file, from, wanted } of files) {
    if (wanted !== undefined) entries.set(file, { sha256: sha256(wanted), from });
  }
  return manifestText(entries);
}

function manifestState({ text, corrupt }: Manifest, wanted: string): Plan["manifestState"] {
  if (text === undefined) return "missing";
  if (corrupt) return "corrupt";
  return text === wanted ? "current" : "stale";
}
