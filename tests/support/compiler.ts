import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Place {
  readonly line: number;
  readonly message: string;
}

/**
 * Answers about small programs, as an editor and `tsc` would give them. Each program is a file of its own; those that are
 * told before the first question are read together, which costs a twentieth of reading them one by one.
 */
export class Compiler {
  readonly #texts = new Map<string, string>();
  readonly #service: ts.LanguageService;
  #named = 0;

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
      getScriptFileNames: () => [...this.#texts.keys()],
      getScriptVersion: () => "0",
      getScriptSnapshot: (file) => {
        const text = this.#texts.get(file) ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (file) => this.#texts.has(file) || ts.sys.fileExists(file),
      readFile: (file) => ts.sys.readFile(file),
      directoryExists: (folder) => ts.sys.directoryExists(folder),
      getDirectories: (folder) => ts.sys.getDirectories(folder),
    });
  }

  /** The same rows, of each of which a program will be asked about. */
  telling<const Row extends readonly unknown[]>(
    rows: readonly Row[],
    programOf: (row: Row) => string,
  ): readonly Row[] {
    for (const row of rows) this.#fileOf(programOf(row).replace("|", ""));
    return rows;
  }

  /** What the compiler says of a program, one entry a mistake, its elaborations joined. */
  mistakes(program: string): string[] {
    return this.places(program).map(({ message }) => message);
  }

  /** The same, with the line of each, from 1. */
  places(program: string): Place[] {
    const file = this.#fileOf(program);
    const found = [
      ...this.#service.getSyntacticDiagnostics(file),
      ...this.#service.getSemanticDiagnostics(file),
    ];
    return found.map((item) => ({
      line: program.slice(0, item.start).split("\n").length,
      message: ts.flattenDiagnosticMessageText(item.messageText, "\n"),
    }));
  }

  /** The members that an editor offers at the `|` of a program. */
  completions(program: string): string[] {
    const offset = program.indexOf("|");
    const file = this.#fileOf(program.replace("|", ""));
    const found = this.#service.getCompletionsAtPosition(file, offset, {});
    return (found?.entries ?? []).map((entry) => entry.name).sort();
  }

  /** What an editor shows of the name before the `|`: its signature and documentation. */
  hover(program: string): { readonly text: string; readonly documentation: string } {
    const offset = program.indexOf("|") - 1;
    const file = this.#fileOf(program.replace("|", ""));
    const info = this.#service.getQuickInfoAtPosition(file, offset);
    return {
      text: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
    };
  }

  /** How much work the types of a program are, read alone. */
  instantiations(program: string): number {
    this.#texts.clear();
    const file = this.#fileOf(program);
    const built = this.#service.getProgram();
    built?.getSemanticDiagnostics(built.getSourceFile(file));
    // Not in the public declarations, but what `tsc --extendedDiagnostics` prints.
    return (built as unknown as { getInstantiationCount(): number }).getInstantiationCount();
  }

  #fileOf(text: string): string {
    for (const [file, known] of this.#texts) if (known === text) return file;
    this.#named += 1;
    const file = path.join(root, "tests/types", `program-${String(this.#named)}.ts`);
    this.#texts.set(file, text);
    return file;
  }
}
