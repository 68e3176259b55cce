import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { openAfter, wholeChain, withoutStep, withStep } from "../../generator/catalog/chain.js";
import type { CatalogData, PackageData, StepData } from "../../generator/catalog/data.js";
import { chainText } from "../../generator/catalog/example-text.js";
import { repository } from "../generator/repository.js";
import { virtualProgram } from "../support/virtual-program.js";
import { definitionsOf, repositoryData } from "./repository-data.js";

const data = repositoryData();

test("whatever example the catalog shows compiles", () => {
  const programs = new Map([...examples(data), ...chains(data)]);
  expect(programs.size).toBeGreaterThan(data.definitions.length);
  expect(mistakesIn(programs)).toEqual([]);
});

/** The examples of stages, connections, columns and enums, each by its definition. */
function examples({ definitions }: CatalogData): [string, string][] {
  return definitions.flatMap((one): [string, string][] =>
    one.kind === "package" || one.example === undefined ? [] : [[one.id, one.example]],
  );
}

/** What a reader can make of a package's example: each step chosen by itself, and then one after another. */
function chains(of: CatalogData): [string, string][] {
  return definitionsOf(of, "package").flatMap((definition) => {
    const found = new Map<string, readonly StepData[]>();
    const keep = (chain: readonly StepData[]): readonly StepData[] => {
      found.set(chain.map(({ name }) => name).join("."), chain);
      return chain;
    };
    let all = keep(wholeChain(definition, []));
    for (const step of definition.steps) {
      keep(withStep(definition, wholeChain(definition, []), step));
      all = keep(withStep(definition, all, step));
    }
    for (const step of definition.steps) all = keep(withoutStep(definition, all, step));
    return [...found].map(([name, chain]): [string, string] => [
      `${definition.id}/${name}`,
      chainText(
        definition.start.call,
        chain.map(({ call }) => call),
      ),
    ]);
  });
}

test("whatever chain the catalog shows makes a workflow", async () => {
  for (const [id, text] of chains(data)) {
    const modules: unknown[] = [];
    const body = [...text.matchAll(/^import \{([^}]*)\} from "(.*)";\n/gm)]
      .map(([, names, module], index) => {
        modules.push(module);
        return `const {${names ?? ""}} = modules[${index}];`;
      })
      .concat(text.replace(/^import [^;]*;\n/gm, ""), "return workflow.toJSON();")
      .join("\n");
    const loaded = await Promise.all(modules.map((module) => import(String(module)) as unknown));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is code: the example, as a reader runs it.
    const make = new Function("modules", body) as (modules: unknown) => unknown;
    expect(() => make(loaded), `${id}\n${text}`).not.toThrow();
  }
});

function mistakesIn(programs: ReadonlyMap<string, string>): string[] {
  const folder = path.join(repository, "tests/catalog");
  // Flat names beside the tests: what stands in them is found from there as from anywhere.
  const files = new Map(
    [...programs.values()].map((text, index) => [path.join(folder, `example-${index}.ts`), text]),
  );
  const program = virtualProgram(folder, files, [...files.keys()]);
  return [...files].flatMap(([file, text]) => {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map((one) => `${ts.flattenDiagnosticMessageText(one.messageText, "\n")}\n${text}`);
  });
}

test("a chain that a reader puts together has all that it needs, and nothing twice", () => {
  for (const definition of definitionsOf(data, "package")) {
    let chain = wholeChain(definition, []);
    for (const step of [...definition.steps, ...definition.steps.toReversed()]) {
      chain = withStep(definition, chain, step);
      expect(chain, `${definition.id} with ${step.name}`).toContain(step);
      expect(flaws(definition, chain)).toEqual([]);
      chain = withoutStep(definition, chain, step);
      expect(flaws(definition, chain)).toEqual([]);
    }
  }
});

/** What keeps a chain from being one. */
function flaws(definition: PackageData, chain: readonly StepData[]): string[] {
  const found: string[] = [];
  for (const [index, step] of chain.entries()) {
    const open = openAfter(definition, chain.slice(0, index)).flatMap(({ steps }) => steps);
    if (!open.includes(step)) found.push(`${step.name} may not come here`);
  }
  for (const { slot } of openAfter(definition, chain)) {
    const filled = chain.some((step) => step.slot === slot.name);
    if (slot.need !== undefined && !filled) found.push(`${slot.name} is missing`);
  }
  return found;
}
