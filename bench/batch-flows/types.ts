import path from "node:path";
import ts from "typescript";
import { median } from "../measure.js";
import { root } from "../root.js";
import { limited, type Row } from "../row.js";

const use = `const flow = batchFlow("F");\nflow.add(Sort, "S", { keyProperties: [{ key: "ID" }] });\n`;
const programs = {
  empty: "export {};\n",
  deep: `import { batchFlow } from "specanvil/datastage";\nimport { Sort } from "specanvil/datastage/stages/sort";\n${use}`,
  index: `import { batchFlow } from "specanvil/datastage";\nimport { Sort } from "specanvil/datastage/stages";\n${use}`,
};
type Name = keyof typeof programs;

const rounds = 5;
// Inside the package, so that its own name leads to dist, as for a user.
const file = path.join(root, ".build/program.ts");
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What a compiler and an editor need for a program with one stage, against an empty file; medians of a warm process. */
export function flowTypeRows(): Row[] {
  const checks = measured((name) => {
    const { diagnostics } = checked(name);
    if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
  });
  const completions = measured(complete);
  return [
    { measure: "type check of an empty file", value: checks.empty, unit: "ms" },
    limited("… of a flow with one stage, against it", checks.deep / checks.empty, "×", "≤", 1.2),
    limited("… from the index of all stages", checks.index / checks.empty, "×", "≤", 2.5),
    { measure: "completion in an empty file", value: completions.empty, unit: "ms" },
    limited("… in a flow with one stage", completions.deep / completions.empty, "×", "≤", 2.5),
  ];
}

function measured(task: (name: Name) => void): Record<Name, number> {
  const times: Record<Name, number[]> = { empty: [], deep: [], index: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of Object.keys(programs) as Name[]) {
      const start = performance.now();
      task(name);
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return { empty: median(times.empty), deep: median(times.deep), index: median(times.index) };
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};

function checked(name: Name): { diagnostics: readonly ts.Diagnostic[] } {
  const compiler = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = compiler;
  compiler.fileExists = (asked) => asked === file || fileExists(asked);
  compiler.getSourceFile = (asked, ...rest) =>
    asked === file
      ? ts.createSourceFile(file, programs[name], ts.ScriptTarget.ES2022)
      : getSourceFile(asked, ...rest);
  return { diagnostics: ts.getPreEmitDiagnostics(ts.createProgram([file], options, compiler)) };
}

/** The first completion of an editor that has just opened the file. */
function complete(name: Name): void {
  const text = `${programs[name]}${name === "empty" ? "globalThis." : "flow."}`;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "0",
    getScriptSnapshot: (asked) => {
      const found = asked === file ? text : ts.sys.readFile(asked);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (asked) => asked === file || ts.sys.fileExists(asked),
    readFile: (asked) => ts.sys.readFile(asked),
  });
  const found = service.getCompletionsAtPosition(file, text.length, undefined);
  if (!found || found.entries.length === 0) throw new Error(`${name}: nothing is offered.`);
  service.dispose();
}
