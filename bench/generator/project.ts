import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../root.js";

/** Does something with a folder that has this repository's definitions, and nothing generated. */
export function withProject<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-bench-"));
  try {
    cpSync(path.join(root, "spec"), path.join(folder, "spec"), { recursive: true });
    rmSync(path.join(folder, "spec/schema"), { recursive: true });
    for (const name of ["generated", "node_modules"]) mkdirSync(path.join(folder, name));
    symlinkSync(path.join(root, "package.json"), path.join(folder, "package.json"));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
