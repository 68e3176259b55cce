import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository: above this file, compiled or not. */
export const root: string = above(path.dirname(fileURLToPath(import.meta.url)));

function above(folder: string): string {
  return existsSync(path.join(folder, "package-lock.json")) ? folder : above(path.dirname(folder));
}
