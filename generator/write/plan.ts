import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "./hash.js";
import { type Manifest, readManifest, readPending } from "./manifest.js";

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

/** Compares what should be with what is; touches nothing. */
export function planFiles(out: string, outputs: readonly Output[]): PlannedFile[] {
  const manifest = readManifest(out);
  const pending = readPending(out);
  const plans = outputs.map((output): PlannedFile => {
    const absolute = path.resolve(out, output.file);
    const found = existsSync(absolute) ? readFileSync(absolute, "utf8") : undefined;
    const state = stateOf(output, found, manifest, pending);
    return { file: output.file, absolute, from: output.from, state, wanted: output.text, found };
  });
  const wanted = new Set(outputs.map((output) => output.file));
  for (const [file, entry] of Object.entries({ ...pending.files, ...manifest.files })) {
    if (wanted.has(file)) continue;
    const absolute = path.resolve(out, file);
    if (!existsSync(absolute)) continue;
    const found = readFileSync(absolute, "utf8");
    const state = owned(file, found, manifest, pending) ? "orphan" : "edited";
    plans.push({ file, absolute, from: entry.from, state, wanted: undefined, found });
  }
  return plans.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function stateOf(
  output: Output,
  found: string | undefined,
  manifest: Manifest,
  pending: Manifest,
): FileState {
  if (found === undefined) return "missing";
  if (found === output.text) return "current";
  if (owned(output.file, found, manifest, pending)) return "stale";
  return manifest.files[output.file] === undefined ? "foreign" : "edited";
}

function owned(file: string, found: string, manifest: Manifest, pending: Manifest): boolean {
  const hash = sha256(found);
  return [manifest, pending].some((known) => known.files[file]?.sha256 === hash);
}
