import { newPackage } from "./new-definition.js";
import { yamlFile } from "./yaml-file.js";

/** What a new project begins with: by file, its text. */
export function projectFiles(name: string, versions: Versions): Readonly<Record<string, string>> {
  const family = {
    kind: "family",
    name: "local",
    doc: "What the packages of this project have in common.",
    templateRef: "local-${name}",
    credentialName: "local-${name}-${epoch}-0",
    annotations: {
      "package.argoproj.io/name": "${package}",
      "orchestration.atlan.com/name": "${title}",
    },
    labels: { "orchestration.atlan.com/type": "custom" },
  };
  const home = { family: "local", folder: "local/packages/", metadata: {} };
  const definition = newPackage("hello-world", home);
  return {
    "package.json": json(packageFile(name, versions)),
    "tsconfig.json": json(compiler),
    ".gitignore": "node_modules/\n",
    "spec/local/family.yaml": yamlFile("family", "local", family),
    [`spec/${definition.name}`]: definition.text,
    "example.ts": example,
    "example.test.ts": payloadTest,
  };
}

/** Of what a project depends on. */
export interface Versions {
  /** Of this tool and the library, which are released together. */
  readonly own: string;
  readonly typescript: string;
}

function packageFile(name: string, { own, typescript }: Versions): object {
  return {
    name,
    private: true,
    type: "module",
    scripts: {
      generate: "specanvil generate",
      types: "tsc --noEmit",
      test: "specanvil generate --check && tsc --noEmit && vitest run",
    },
    dependencies: { specanvil: own },
    devDependencies: { "@specanvil/cli": own, typescript, vitest: "^4.1.0" },
  };
}

const compiler = {
  compilerOptions: {
    ...{ target: "es2022", module: "nodenext", strict: true, noEmit: true, skipLibCheck: true },
    ...{ exactOptionalPropertyTypes: true, verbatimModuleSyntax: true },
  },
  include: ["*.ts", "generated"],
};

const example = `import { helloWorld } from "./generated/local/packages/hello-world.js";

/** What spec/local/packages/hello-world.yaml describes, filled in. */
export const workflow = helloWorld().settings({ greeting: "Hello, world" }).toWorkflow();
`;

const payloadTest = `import { frozenPayload } from "specanvil/testing";
import { expect, test } from "vitest";
import { workflow } from "./example.js";

test("the parameters are those that were reviewed", () => {
  const { spec } = frozenPayload(workflow);
  expect(spec.templates[0].dag.tasks[0].arguments.parameters).toEqual([
    { name: "greeting", value: "Hello, world" },
    { name: "volume", value: "low" },
  ]);
});
`;

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
