// What the generated pages of docs/ are written with.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** A name in the type of code. */
export function quoted(text) {
  return `\`${text}\``;
}

/** Rows of cells as a table, under a head. */
export function table(head, rows) {
  const [titles, ...lines] = [head, ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
  );
  return [titles, `|${"---|".repeat(head.length)}`, ...lines].join("\n");
}

/** Writes a page of docs/ that changed; with `--check`, only says where it isn't as its source says. */
export function settle(name, text, source) {
  const file = path.join(root, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (process.argv.includes("--check")) {
    console.log(`${name} is not as ${source} say: npm run generate.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${name} changed.`);
  }
}
