import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { moduleEnding } from "../module-file.js";
import { ImportError } from "./import-error.js";
import type { Program } from "./importer.js";
import { fileNames } from "./print/names.js";

interface Written {
  readonly program: Program;
  /** Undefined for standard output. */
  readonly written: string | undefined;
}

/**
 * Writes programs: one to a file, many into a folder. Nothing is overwritten unless by force, and where one of them can't
 * be written, none is.
 */
export function writePrograms(
  programs: readonly Program[],
  { out, force }: { readonly out?: string; readonly force?: true },
): readonly Written[] {
  const [only, ...others] = programs;
  if (out === undefined && only !== undefined && others.length === 0) {
    return [{ program: only, written: undefined }];
  }
  if (out === undefined) {
    const message = `There are ${programs.length} programs to write: name a folder for them with --out.`;
    throw new ImportError("IMPORT_OUTPUT", message);
  }
  const isFile = moduleEnding.test(out) && !(existsSync(out) && statSync(out).isDirectory());
  if (isFile && others.length > 0) {
    const message = `There are ${programs.length} programs to write, and ${out} is one file: name a folder.`;
    throw new ImportError("IMPORT_OUTPUT", message);
  }
  const files = fileNames(programs.map(({ name }) => name)).map((name) =>
    isFile ? out : path.join(out, `${name}.ts`),
  );
  const taken = force ? undefined : files.find((file) => existsSync(file));
  if (taken !== undefined) {
    const message = `${taken} is there already: move it away, or overwrite it with --force.`;
    throw new ImportError("IMPORT_OUTPUT", message);
  }
  return programs.map((program, index) => {
    const written = files[index] ?? out;
    try {
      mkdirSync(path.dirname(written), { recursive: true });
      writeFileSync(written, program.text);
    } catch (cause) {
      const message = `${written} can't be written: ${(cause as Error).message}.`;
      throw new ImportError("IMPORT_OUTPUT", message, { cause });
    }
    return { program, written };
  });
}
