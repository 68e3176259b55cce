import { existsSync, readFileSync } from "node:fs";
import type { Versions } from "../create/project-files.js";
import { packageFile } from "../project.js";

/** This tool's version, and that of the compiler which it brings, as its package file says them. */
export function versions(): Versions {
  const file = packageFile(existsSync);
  const data = JSON.parse(existsSync(file) ? readFileSync(file, "utf8") : "{}") as {
    readonly version?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return {
    own: data.version ?? "latest",
    typescript: data.dependencies?.["typescript"] ?? "latest",
  };
}
