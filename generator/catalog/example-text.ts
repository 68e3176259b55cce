import type { CodeData } from "./data.js";

// Examples as whole programs. Imports nothing but types: the page puts chains together as its reader chooses.

const lineWidth = 100;

/** A chain from the start of a builder to its workflow. */
export function chainText(start: CodeData, steps: readonly CodeData[]): string {
  const calls = steps.map(({ text }) => `\n  ${text}`).join("");
  const end = steps.length === 0 ? ".toWorkflow();" : "\n  .toWorkflow();";
  return programText([start, ...steps], `const workflow = ${start.text}${calls}${end}`);
}

/** A program with what its parts import. */
export function programText(parts: readonly Pick<CodeData, "imports">[], body: string): string {
  const modules = new Map<string, Set<string>>();
  for (const [module, name] of parts.flatMap(({ imports }) => imports)) {
    modules.set(module, (modules.get(module) ?? new Set()).add(name));
  }
  const lines = [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => importLine([...names].sort(), module));
  return `${lines.join("\n")}\n\n${body}\n`;
}

function importLine(names: readonly string[], module: string): string {
  const flat = `import { ${names.join(", ")} } from "${module}";`;
  if (flat.length <= lineWidth || names.length < 2) return flat;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${module}";`;
}
