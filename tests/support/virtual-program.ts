import path from "node:path";
import ts from "typescript";
import { repository } from "../generator/repository.js";

/** A program of this repository's options in which files are that lie nowhere: their texts by their paths, below a folder. */
export function virtualProgram(
  folder: string,
  texts: ReadonlyMap<string, string>,
  roots: readonly string[],
): ts.Program {
  const config = ts.readConfigFile(path.join(repository, "tsconfig.json"), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, repository);
  const options = { ...parsed.options, noEmit: true, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  return ts.createProgram(roots, options, {
    ...host,
    directoryExists: (name) => name.startsWith(folder) || ts.sys.directoryExists(name),
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file);
      return text === undefined
        ? host.getSourceFile(file, version)
        : ts.createSourceFile(file, text, version);
    },
  });
}
