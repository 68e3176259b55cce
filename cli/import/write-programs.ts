import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
 * Writes programs: one to a file, many into a folder. Nothing is overwritten unless by force, and each file is whole or not
 * there: all are written beside their places first, so that a full disk leaves what was there.
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
  const all = programs.map((program, index) => ({ program, written: files[index] ?? out }));
  for (const { program, written } of all) {
    refusing(written, () => {
      if (existsSync(written) && statSync(written).isDirectory()) throw new Error("it is a folder");
      mkdirSync(path.dirname(written), { recursive: true });
      writeFileSync(beside(written), program.text);
    });
  }
  for (const { written } of all) refusing(written, () => renameSync(beside(written), written));
  return all;

  function refusing(file: string, write: () => void): void {
    try {
      write();
    } catch (cause) {
      for (const each of files) rmSync(beside(each), { force: true });
      const message = `${file} can't be written: ${(cause as Error).message}.`;
      throw new ImportError("IMPORT_OUTPUT", message, { cause });
    }
  }
}

const beside = (file: string): string => `${file}.${process.pid}.tmp`;
