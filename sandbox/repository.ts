import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A file of this repository by its path from the root. The code runs from source and from a build folder, so the root
 * is looked for: the nearest folder above that has the file.
 */
export function repositoryFile(path: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, path);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) {
      throw new Error(`No folder above the sandbox holds ${path}; is the repository complete?`);
    }
  }
}
