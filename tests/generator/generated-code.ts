import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { formatText } from "../../generator/render/format.js";
import { virtualProgram } from "../support/virtual-program.js";
import type { Spec } from "./base-spec.js";
import { renderedOf } from "./in-memory.js";
import { temporaryFolder } from "./temporary-project.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Generated modules by their file, in their final form. */
export async function codeOf(spec: Spec): Promise<Record<string, string>> {
  const modules = renderedOf(spec).map(
    async ({ file, text }) => [file, await formatText(text, "typescript")] as const,
  );
  return Object.fromEntries(await Promise.all(modules));
}

/** What the compiler says of modules against the real runtime: `a/b.ts: …`. */
export function compile(files: Readonly<Record<string, string>>): string[] {
  const folder = path.join(root, "tests/generator/virtual");
  const texts = new Map(
    Object.entries(files).map(([file, text]) => [path.join(folder, file), text]),
  );
  const program = virtualProgram(folder, texts, [...texts.keys()]);
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(
      (item) =>
        `${path.relative(folder, file)}: ${ts.flattenDiagnosticMessageText(item.messageText, " ")}`,
    );
  });
}

/** Runs modules against the real runtime; gives what each exports. */
export async function load(
  files: Readonly<Record<string, string>>,
): Promise<Record<string, Record<string, unknown>>> {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  const modules = Object.keys(files).map(async (file) => {
    const url = pathToFileURL(path.join(folder, file)).href;
    return [file, (await import(/* @vite-ignore */ url)) as Record<string, unknown>] as const;
  });
  return Object.fromEntries(await Promise.all(modules));
}
