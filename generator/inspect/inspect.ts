import { type OxcError, parseSync } from "oxc-parser";
import type { RenderedModule } from "../render/render.js";

/**
 * Looks at rendered modules with a parser: each must parse, declare nothing twice, and export what it should. A finding
 * is a defect of this tool, never of a definition.
 *
 * @throws Error naming module and finding
 */
export function inspectModules(modules: readonly RenderedModule[]): void {
  for (const module of modules) {
    const { file, text } = module;
    // The tree of the parser isn't asked for: to bring it over would take longer than all else.
    const { errors, module: found } = parseSync(file, text, { showSemanticErrors: true });
    const [mistake] = errors;
    if (mistake !== undefined) throw defect(module, described(text, mistake));
    const twice = repeated(interfacesIn(text));
    if (twice !== undefined) throw defect(module, `declares the interface ${twice} twice`);
    const entries = found.staticExports.flatMap((statement) => statement.entries);
    // Without a name: everything of another module.
    const names = entries.flatMap(({ exportName }) => exportName.name ?? []);
    const exported = [...new Set(names)].sort();
    if (exported.join() !== module.exports.join()) {
      throw defect(
        module,
        `exports ${exported.join(", ") || "nothing"} instead of ${module.exports.join(", ")}`,
      );
    }
  }
}

function described(text: string, { message, labels: [label] }: OxcError): string {
  if (label === undefined) return message;
  return `line ${text.slice(0, label.start).split("\n").length}: ${message}`;
}

/** A parser takes two of one name as one interface in two parts. */
function interfacesIn(text: string): string[] {
  return Array.from(text.matchAll(/^(?:export )?interface ([\w$]+)/gm), ([, name = ""]) => name);
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) < index);
}

function defect(module: RenderedModule, finding: string): Error {
  return new Error(`The module ${module.file}, rendered from ${module.from}, is wrong: ${finding}`);
}
