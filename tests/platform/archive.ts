import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { onTestFinished } from "vitest";

/** A folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "archives-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A zip of these entries: texts as they are, all else as JSON. */
export const archive = (files: Readonly<Record<string, unknown>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        strToU8(typeof content === "string" ? content : JSON.stringify(content)),
      ]),
    ),
  );
