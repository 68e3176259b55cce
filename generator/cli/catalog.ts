import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogPage, isCatalog } from "../catalog/page.js";
import { readClient } from "../catalog/read-client.js";
import { readCatalog } from "../pipeline.js";
import { displayPath, type Project, templatesFolder } from "../project.js";
import { loadTemplate } from "../render/templates.js";
import { writeAtomically } from "../write/atomic-write.js";
import { count } from "./count.js";
import { UsageError } from "./usable-project.js";

export interface CatalogOptions {
  readonly json: boolean;
  /** What examples import the generated modules from: a package, or a relative folder. */
  readonly import?: string;
}

/** Writes the catalog of all definitions into a folder: one page. */
export async function runCatalog(
  project: Project,
  { json, import: from }: CatalogOptions,
): Promise<number> {
  const start = performance.now();
  const file = path.join(project.out, "index.html");
  const name = displayPath(project, file);
  // It may be the start page of something else.
  if (existsSync(file) && !isCatalog(readFileSync(file, "utf8"))) {
    const hint = "Move it away, or choose another folder with --out.";
    throw new UsageError(`${name} was not written by specanvil catalog. ${hint}`);
  }
  const data = await readCatalog(project, from);
  const layout = loadTemplate(templatesFolder(existsSync), "catalog");
  const page = catalogPage(data, readClient(), layout);
  writeAtomically(file, page);
  const definitions = data.definitions.length;
  const bytes = Buffer.byteLength(page);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  print(
    json
      ? JSON.stringify({ file: name, definitions, bytes })
      : `written    ${name}\n${count(definitions, "definition")}, ${size}, in ${seconds} s. Open it in a browser.`,
  );
  return 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
