import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type { Statement } from "ts-morph";
import type { RenderedModule } from "../render/render.js";

// CommonJS. To import it, Node reads all of its text for the names that it exports: a third of a second.
const { Project, SyntaxKind, ts } = createRequire(import.meta.url)("ts-morph") as typeof TsMorph;

/**
 * Looks at rendered modules with a compiler: each must parse, declare nothing twice, and export what it should. A
 * finding is a defect of this tool, never of a definition.
 *
 * @throws Error naming module and finding
 */
export function inspectModules(modules: readonly RenderedModule[]): void {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 },
  });
  const sources = modules.map(({ file, text }) => project.createSourceFile(`/${file}`, text));
  // One for all of them: each new file would make it anew.
  const program = project.getProgram();
  for (const [index, source] of sources.entries()) {
    const module = modules[index] as RenderedModule;
    const [mistake] = program.getSyntacticDiagnostics(source);
    if (mistake !== undefined) {
      const text = ts.flattenDiagnosticMessageText(mistake.compilerObject.messageText, " ");
      throw defect(module, `line ${mistake.getLineNumber()}: ${text}`);
    }
    const declared = source.getStatements().flatMap(declarations);
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

interface Declared {
  readonly kind: string;
  readonly name: string;
  readonly exported: boolean;
}

function declarations(statement: Statement): Declared[] {
  const variables = statement.asKind(SyntaxKind.VariableStatement);
  if (variables !== undefined) {
    const exported = variables.hasExportKeyword();
    return variables
      .getDeclarations()
      .map((item) => ({ kind: "const", name: item.getName(), exported }));
  }
  const named =
    statement.asKind(SyntaxKind.InterfaceDeclaration) ??
    statement.asKind(SyntaxKind.TypeAliasDeclaration) ??
    statement.asKind(SyntaxKind.ClassDeclaration) ??
    statement.asKind(SyntaxKind.FunctionDeclaration);
  if (named !== undefined) {
    const kind =
      named.getKind() === SyntaxKind.FunctionDeclaration
        ? "function"
        : named.getKind() === SyntaxKind.ClassDeclaration
          ? "class"
          : "type";
    return [{ kind, name: named.getName() ?? "", exported: named.hasExportKeyword() }];
  }
  const reexport = statement.asKind(SyntaxKind.ExportDeclaration);
  if (reexport === undefined) return [];
  return reexport
    .getNamedExports()
    .map((item) => ({ kind: "export", name: item.getName(), exported: true }));
}

function defect(module: RenderedModule, finding: string): Error {
  return new Error(`The module ${module.file}, rendered from ${module.from}, is wrong: ${finding}`);
}
