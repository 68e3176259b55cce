import ts from "typescript";
import type { Place } from "../support/compiler.js";
import type { Block } from "./blocks.js";

/** The blocks of a page as one program: each stands in the scope of those before it, and may declare a name anew. */
export interface PageProgram {
  readonly text: string;
  /** What the compiler found, with the lines of the page; of the blocks that it should refuse, what it should not have. */
  readonly mistakesOf: (places: readonly Place[]) => string[];
  /** The same without imports and types, for what runs it to give it these: by module, the names and what they are here. */
  readonly javaScript: string;
  readonly imports: ReadonlyMap<string, readonly Imported[]>;
}

interface Imported {
  readonly name: string;
  readonly as: string;
}

export function programOf(page: string, blocks: readonly Block[]): PageProgram {
  const parts = blocks.map((block) => ({ block, ...withoutImports(block.given, block.text) }));
  const imports = new Map<string, Imported[]>();
  for (const { module, ...imported } of parts.flatMap((part) => part.imports)) {
    const known = imports.get(module) ?? [];
    if (!known.some(({ as }) => as === imported.as)) known.push(imported);
    imports.set(module, known);
  }
  const lines: {
    readonly text: string;
    readonly block: Block | undefined;
    readonly line: number;
  }[] = [];
  for (const [module, names] of imports) {
    const list = names.map(({ name, as }) => `${name} as ${as}`).join(", ");
    lines.push({ text: `import { ${list} } from "${module}";`, block: undefined, line: 1 });
  }
  for (const { block, given, text } of parts) {
    lines.push({ text: `{ ${given.replaceAll("\n", " ")}`, block, line: block.line });
    lines.push({ text: "{", block, line: block.line });
    text.split("\n").forEach((row, index) => {
      lines.push({ text: row, block, line: block.line + 1 + index });
    });
    if (block.refused) lines.push({ text: "}}", block, line: block.line });
  }
  const open = parts.filter(({ block }) => !block.refused).length;
  lines.push({ text: "}}".repeat(open), block: undefined, line: 1 });

  return {
    text: `${lines.map(({ text }) => text).join("\n")}\nexport {};\n`,
    mistakesOf(places) {
      const found = places.map(({ line, message }) => ({ ...lines[line - 1], message }));
      const unwanted = found.filter(({ block }) => block?.refused !== true);
      const unheard = blocks
        .filter(({ refused }) => refused)
        .flatMap((block) => {
          const said = found.filter((item) => item.block === block).map(({ message }) => message);
          return wantedBy(block) === said.join("\n")
            ? []
            : [`${at(block)} refused with: ${said.join("\n")}`];
        });
      return [...unwanted.map(({ line = 1, message }) => `${page}:${line} ${message}`), ...unheard];
    },
    javaScript: javaScriptOf(
      parts
        .filter(({ block }) => !block.refused)
        .map(({ given, text }) => `{ ${given}\n{ ${text}`)
        .join("\n") + "}}".repeat(open),
    ),
    imports,
  };
}

export function at(block: Block): string {
  return `${block.page}:${block.line}`;
}

/** What the comments of a block say that the compiler says. */
function wantedBy(block: Block): string {
  return [...block.text.matchAll(/^ *\/\/ (.*)$/gm)].map(([, line = ""]) => line).join("\n");
}

/** A block can't import, where its code stands in a scope: that is done for all of them before. */
function withoutImports(given: string, text: string) {
  const imports: (Imported & { readonly module: string })[] = [];
  const rest = [given, text].map((code) => {
    const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022);
    let left = code;
    for (const statement of source.statements.filter(ts.isImportDeclaration)) {
      const clause = statement.importClause?.namedBindings;
      if (clause === undefined || !ts.isNamedImports(clause))
        throw new Error(`Import names: ${code}`);
      const module = (statement.moduleSpecifier as ts.StringLiteral).text;
      for (const { name, propertyName } of clause.elements) {
        imports.push({ module, name: (propertyName ?? name).text, as: name.text });
      }
      const declaration = statement.getText(source);
      // The lines stay where they are.
      left = left.replace(declaration, declaration.replace(/[^\n]/g, ""));
    }
    return left;
  });
  return { imports, given: rest[0] ?? "", text: rest[1] ?? "" };
}

function javaScriptOf(code: string): string {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions: options }).outputText;
}
