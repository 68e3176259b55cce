import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file of the definitions' folder that the generator reads. */
export interface Input {
  /** Relative to the definitions' folder, with forward slashes: `atlan/packages/x.yaml`. */
  readonly name: string;
  readonly absolute: string;
  readonly bytes: Buffer;
}

/** Every YAML file below `folder`, sorted by name; links and hidden files are left out. */
export function findInputs(folder: string): Input[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((absolute) => ({
      name: path.relative(folder, absolute).split(path.sep).join("/"),
      absolute,
      bytes: readFileSync(absolute),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
