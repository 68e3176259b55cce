import { frozenIdentity } from "specanvil";
import { beforeAll, describe, expect, test } from "vitest";
import { takeAll, type Taken, type Untyped } from "../support/chains.js";
import { type Spec, wideSpec } from "./base-spec.js";
import { codeOf, compile, load } from "./generated-code.js";
import type { How } from "./shape.js";
import { shapes } from "./shapes.js";

// Packages of every shape: their code compiles against the real runtime, forbids what it should, and runs.

const pascal = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function specOf(): Spec {
  const packages = Object.entries(shapes).map(([name, shape]) => [
    `acme/shapes/${name}.yaml`,
    `kind: package\nname: ${name}\npackage: "@acme/${name}"\nfamily: plain\ntitle: ${name}\ndoc: d\nmetadata: { about: a, tags: [] }${shape.body}\n`,
  ]);
  return { ...wideSpec, ...(Object.fromEntries(packages) as Spec) };
}

let code: Record<string, string> = {};
let mistakes: string[] = [];

beforeAll(async () => {
  code = await codeOf(specOf());
  const programs = Object.entries(shapes).flatMap(([name, { good, bad }]) => {
    const head = `import { secret } from "specanvil";\nimport { ${pascal(name)} as start } from "./${name}.js";\nvoid secret;\n`;
    return [
      [`acme/shapes/${name}.good.ts`, head + good.map((line) => `${line};\n`).join("")],
      ...bad.map((line, index) => [`acme/shapes/${name}.bad-${index}.ts`, `${head}${line};\n`]),
    ];
  });
  mistakes = compile({ ...code, ...(Object.fromEntries(programs) as Record<string, string>) });
});

test("generated modules compile", () => {
  expect(
    mistakes.filter((line) => Object.keys(code).some((file) => line.startsWith(`${file}:`))),
  ).toEqual([]);
});

describe.each(Object.entries(shapes))("%s", (name, { bad, runs }) => {
  const of = (file: string): string[] =>
    mistakes.filter((line) => line.startsWith(`acme/shapes/${name}.${file}.ts:`));

  test("what is legal compiles", () => {
    expect(of("good")).toEqual([]);
  });

  test.each(bad.map((line, index) => [line, index] as const))("%s doesn't", (_, index) => {
    expect(of(`bad-${index}`)).not.toEqual([]);
  });

  test("its chains run", async () => {
    const modules = await load(code);
    const start = modules[`acme/shapes/${name}.ts`]?.[pascal(name)] as (options?: How) => Untyped;
    for (const [how, parameters] of runs) {
      const builder = Array.isArray(how) ? takeAll(start(), how as Taken[]) : start(how);
      const workflow = builder.toWorkflow(frozenIdentity());
      const [task] = workflow.payload.spec.templates[0].dag.tasks;
      const names = task.arguments.parameters.map((parameter) => parameter.name);
      expect(names).toEqual(parameters);
    }
  });
});
