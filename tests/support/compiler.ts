import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Answers about small programs, as an editor and `tsc` would give them. Kept warm over all programs of a test file. */
export class Compiler {
  readonly #file = path.join(root, "tests/types/program.ts");
  readonly #service: ts.LanguageService;
  #text = "";
  #version = 0;

  constructor() {
    const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(
      config.config,
      ts.sys,
      root,
      {},
      path.join(root, "tsconfig.json"),
    );
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({ ...options, paths: options.paths ?? {}, baseUrl: root }),
      getScriptFileNames: () => [this.#file],
      getScriptVersion: (file) => (file === this.#file ? String(this.#version) : "0"),
      getScriptSnapshot: (file) => {
        const text = file === this.#file ? this.#text : ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (file) => file === this.#file || ts.sys.fileExists(file),
      readFile: (file) => ts.sys.readFile(file),
      directoryExists: (folder) => ts.sys.directoryExists(folder),
      getDirectories: (folder) => ts.sys.getDirectories(folder),
    });
  }

  /** What the compiler says of a program, one entry a mistake, its elaborations joined. */
  mistakes(program: string): string[] {
    this.#set(program);
    const found = [
      ...this.#service.getSyntacticDiagnostics(this.#file),
      ...this.#service.getSemanticDiagnostics(this.#file),
    ];
    return found.map((item) => ts.flattenDiagnosticMessageText(item.messageText, "\n"));
  }

  /** The members that an editor offers at the `|` of a program. */
  completions(program: string): string[] {
    const offset = program.indexOf("|");
    this.#set(program.replace("|", ""));
    const found = this.#service.getCompletionsAtPosition(this.#file, offset, {});
    return (found?.entries ?? []).map((entry) => entry.name).sort();
  }

  /** What an editor shows of the name before the `|`: its signature and documentation. */
  hover(program: string): { readonly text: string; readonly documentation: string } {
    const offset = program.indexOf("|") - 1;
    this.#set(program.replace("|", ""));
    const info = this.#service.getQuickInfoAtPosition(this.#file, offset);
    return {
      text: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
    };
  }

  /** How much work the types of a program are. */
  instantiations(program: string): number {
    this.#set(program);
    const built = this.#service.getProgram();
    built?.getSemanticDiagnostics(built.getSourceFile(this.#file));
    // Not in the public declarations, but what `tsc --extendedDiagnostics` prints.
    return (built as unknown as { getInstantiationCount(): number }).getInstantiationCount();
  }

  #set(text: string): void {
    this.#text = text;
    this.#version += 1;
  }
}
