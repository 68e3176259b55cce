import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every file below a folder, hidden ones too, with its bytes as text. */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), readFileSync(file, "latin1")]),
  );
}

/** When each file below a folder was last written, and which one it is. */
export function readTimes(folder: string): Record<string, string> {
  const files = Object.keys(readTree(folder));
  return Object.fromEntries(
    files.map((file) => {
      const { mtimeMs, ino } = lstatSync(path.join(folder, file));
      return [file, `${mtimeMs} ${ino}`];
    }),
  );
}
