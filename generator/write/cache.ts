import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findInputs, type Input } from "../load/find-inputs.js";
import { packageFile, type Project, templatesFolder, toolFolder } from "../project.js";
import { sha256 } from "./hash.js";
import { manifestFile, readText } from "./manifest.js";

// Imported before anything else of the generator: a run in which nothing changed ends here, so this module and what it
// imports use only node:fs, node:path and node:crypto.

/** What the last complete run on this machine read and wrote. Not committed; absent, it costs a full run. */
export interface Cache {
  /** The generator itself: a new version makes everything new. */
  readonly tool: string;
  readonly inputs: { readonly [name: string]: string };
  /** By file below the folder of generated code: hash of its content, and of the text that it was made from. */
  readonly outputs: {
    readonly [file: string]: { readonly sha256: string; readonly rendered: string };
  };
  /** Hash of the manifest. */
  readonly manifest: string;
}

/** A file in the nearest node_modules, as is the custom; undefined where there is none. */
export function cachePath(project: Project, extension: string): string | undefined {
  for (let folder = project.root; ; folder = path.dirname(folder)) {
    const modules = path.join(folder, "node_modules");
    if (existsSync(modules)) {
      const key = sha256(`${project.spec}\n${project.out}`).slice(0, 16);
      return path.join(modules, ".cache", "specanvil", `${key}.${extension}`);
    }
    if (path.dirname(folder) === folder) return undefined;
  }
}

export function readCache(project: Project): Cache | undefined {
  const file = cachePath(project, "json");
  if (file === undefined || !existsSync(file)) return undefined;
  try {
    const cache = JSON.parse(readFileSync(file, "utf8")) as Cache;
    return cache.tool === toolHash() ? cache : undefined;
  } catch {
    return undefined;
  }
}

export function writeCache(project: Project, cache: Cache): void {
  const file = cachePath(project, "json");
  if (file === undefined) return;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(cache));
  } catch {
    // Where it can't be written, as in a container that may only read, every run is a full one.
  }
}

/** Size and time of the tool's code; content of its templates and of its package file, which pins its dependencies. */
export function toolHash(): string {
  // While a process runs, its code is what it was at the beginning.
  return (tool ??= makeToolHash());
}

let tool: string | undefined;

function makeToolHash(): string {
  const code = readdirSync(toolFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes("node_modules"))
    .map((entry) => {
      const { size, mtimeMs } = statSync(path.join(entry.parentPath, entry.name));
      return `${entry.name} ${size} ${mtimeMs}`;
    })
    .sort();
  const templates = templatesFolder(existsSync);
  const texts = readdirSync(templates)
    .sort()
    .map((name) => readFileSync(path.join(templates, name), "utf8"));
  // Packed, all files have one time: the version tells them apart.
  return sha256([...code, ...texts, readText(packageFile(existsSync))].join("\n"));
}

export function hashInputs(inputs: readonly Input[]): { [name: string]: string } {
  return Object.fromEntries(inputs.map((input) => [input.name, sha256(input.bytes)]));
}

/** Whether every input and every output is what it was after the last complete run. */
export function isUnchanged(project: Project): Cache | undefined {
  const cache = readCache(project);
  if (cache === undefined || !existsSync(project.spec)) return undefined;
  const inputs = hashInputs(findInputs(project.spec));
  const names = Object.keys(inputs);
  if (names.length !== Object.keys(cache.inputs).length) return undefined;
  if (names.some((name) => inputs[name] !== cache.inputs[name])) return undefined;
  // A run that was killed left something to tidy up.
  if (!existsSync(project.out) || readdirSync(project.out).some(isLeftover)) return undefined;
  const files = { ...cache.outputs, [manifestFile(project.out)]: { sha256: cache.manifest } };
  for (const [file, { sha256: hash }] of Object.entries(files)) {
    const absolute = path.resolve(project.out, file);
    if (!existsSync(absolute) || sha256(readFileSync(absolute)) !== hash) return undefined;
  }
  return cache;
}

/** `.pending.json`, or a temporary file. */
function isLeftover(name: string): boolean {
  return /^\..*(pending\.json|\.tmp)$/.test(name);
}
