import { createRequire } from "node:module";
import type typescript from "typescript";
import type { RenderedModule } from "../render/render.js";

// CommonJS. To import it, Node reads all of its text for the names that it exports: a third of a second.
const ts = createRequire(import.meta.url)("typescript") as typeof typescript;

/**
 * Looks at rendered modules with a compiler: each must parse, declare nothing twice, and export what it should. A
 * finding is a defect of this tool, never of a definition.
 *
 * @throws Error naming module and finding
 */
export function inspectModules(modules: readonly RenderedModule[]): void {
  const program = programOf(modules);
  for (const module of modules) {
    const source = program.getSourceFile(pathOf(module));
    if (source === undefined) throw defect(module, "is no source");
    const [mistake] = program.getSyntacticDiagnostics(source);
    if (mistake !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(mistake.start);
      const text = ts.flattenDiagnosticMessageText(mistake.messageText, " ");
      throw defect(module, `line ${line + 1}: ${text}`);
    }
    const declared = source.statements.flatMap(declarations);
    const seen = new Set<string>();
    for (const { kind, name } of declared) {
      const key = `${kind} ${name}`;
      if (seen.has(key) && kind !== "function") throw defect(module, `declares ${key} twice`);
      seen.add(key);
    }
    const exported = [
      ...new Set(declared.filter((item) => item.exported).map((item) => item.name)),
    ].sort();
    if (exported.join() !== module.exports.join()) {
      throw defect(
        module,
        `exports ${exported.join(", ") || "nothing"} instead of ${module.exports.join(", ")}`,
      );
    }
  }
}

/** These modules and nothing else: no file is read, no name of another module looked up. */
function programOf(modules: readonly RenderedModule[]): typescript.Program {
  const options = { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };
  const texts = new Map(modules.map((module) => [pathOf(module), module.text]));
  return ts.createProgram([...texts.keys()], options, {
    fileExists: (file) => texts.has(file),
    readFile: (file) => texts.get(file),
    getSourceFile: (file, target) => {
      const text = texts.get(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, target);
    },
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  });
}

function pathOf({ file }: RenderedModule): string {
  return `/${file}`;
}

interface Declared {
  readonly kind: string;
  readonly name: string;
  readonly exported: boolean;
}

function declarations(statement: typescript.Statement): Declared[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({
      kind: "const",
      name: ts.isIdentifier(name) ? name.text : "",
      exported: isExported(statement),
    }));
  }
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.map(({ name }) => ({
      kind: "export",
      name: name.text,
      exported: true,
    }));
  }
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const isClass = ts.isClassDeclaration(statement);
  if (!isType && !isClass && !ts.isFunctionDeclaration(statement)) return [];
  const kind = isType ? "type" : isClass ? "class" : "function";
  return [{ kind, name: statement.name?.text ?? "", exported: isExported(statement) }];
}

function isExported(statement: typescript.HasModifiers): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function defect(module: RenderedModule, finding: string): Error {
  return new Error(`The module ${module.file}, rendered from ${module.from}, is wrong: ${finding}`);
}
