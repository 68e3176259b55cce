import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DefinitionError } from "../../generator/diagnostics/diagnostic.js";
import { generate, validate } from "../../generator/pipeline.js";
import { baseSpec } from "./base-spec.js";
import { compile } from "./generated-code.js";
import { hostileTexts } from "./hostile-texts.js";
import { temporaryProject } from "./temporary-project.js";

// OpenAPI documents become types, or are refused with their place.

const good = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
components:
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: string }, 10: { type: integer } } }
`;

async function mistakes(text: string): Promise<string[]> {
  const project = temporaryProject({ ...baseSpec, "acme/api.openapi.yaml": text });
  const found: string[] = [];
  for (const command of [validate, generate]) {
    const error: unknown = await command(project).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error !== undefined) expect(error).toBeInstanceOf(DefinitionError);
    const diagnostics = error instanceof DefinitionError ? error.diagnostics : [];
    found.push(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`).join());
  }
  expect(found[0]).toBe(found[1]);
  return found[0] === "" ? [] : (found[0]?.split(",") ?? []);
}

test("a document becomes a module of types", async () => {
  const project = temporaryProject({ ...baseSpec, "acme/api.openapi.yaml": good });
  await generate(project);
  const text = readFileSync(path.join(project.out, "acme/api.ts"), "utf8");
  expect(text).toMatch(/^\/\/ Generated from spec\/acme\/api\.openapi\.yaml\. Do not edit/);
  const use =
    'import type { components } from "./api.js";\nconst thing: components["schemas"]["Thing"] = { id: "x", 10: 1 };\nvoid thing;\n';
  expect(compile({ "acme/api.ts": text, "acme/use.ts": use })).toEqual([]);
});

// prettier-ignore
test.each([
  ["an empty file", "", ["1:1 openapi"]],
  ["a text", "hello\n", ["1:1 openapi"]],
  ["a list", "- a\n", ["1:1 openapi"]],
  ["Swagger 2", good.replace("openapi: 3.1.0", 'swagger: "2.0"'), ["1:1 openapi"]],
  ["a version that YAML reads as a number", good.replace("3.1.0", "3.1"), ["1:10 openapi"]],
  ["a file of the wrong name", baseSpec["acme/index.yaml"], ["1:1 openapi"]],
  ["a reference to nothing", good.replace("schemas/Thing", "schemas/Thong"), ["9:83 openapi"]],
  ["a reference over the network", good.replace("#/components/schemas/Thing", "https://example.invalid/x.yaml"), ["9:83 openapi"]],
  ["a reference to a file", good.replace("#/components/schemas/Thing", "../../secret.yaml"), ["9:83 openapi"]],
  ["broken YAML", `${good}  bad: [`, ["13:9 yaml-syntax"]],
  ["an alias of itself", `${good}x: &a [*a]\n`, ["13:8 yaml-syntax"]],
])("%s is refused", async (_, text, places) => {
  expect(await mistakes(text)).toEqual(places);
});

test("mistakes of documents and of definitions are reported together", async () => {
  const project = temporaryProject({
    ...baseSpec,
    "acme/a.openapi.yaml": good.replace("schemas/Thing", "schemas/Thong"),
    "acme/b.openapi.yaml": "x",
    "acme/c.openapi.yaml": good.replace(/parameters: \[.*\]/, "parameters: 5"),
    "acme/enums.yaml": "kind: enums",
  });
  const error: unknown = await generate(project).catch((reason: unknown) => reason);
  const { diagnostics } = error as DefinitionError;
  expect(new Set(diagnostics.map(({ file }) => path.basename(file)))).toEqual(
    new Set(["a.openapi.yaml", "b.openapi.yaml", "c.openapi.yaml", "enums.yaml"]),
  );
});

describe("any text in a document stays a text", () => {
  test("of descriptions, names and values", async () => {
    const text = hostileTexts.filter((one) => one.length < 9000).join(" ");
    const document = {
      openapi: "3.1.0",
      info: { title: text, version: text, description: text },
      paths: {
        [`/x${text}`]: {
          get: {
            operationId: "x",
            summary: text,
            description: text,
            responses: { 200: { description: text } },
          },
        },
      },
      components: {
        schemas: {
          [text]: {
            type: "object",
            description: text,
            properties: {
              [text]: { type: "string", enum: [text, "b"], default: text, example: text },
            },
          },
        },
      },
    };
    const project = temporaryProject({
      ...baseSpec,
      "acme/api.openapi.yaml": JSON.stringify(document),
    });
    await generate(project);
    const module = readFileSync(path.join(project.out, "acme/api.ts"), "utf8");
    expect(compile({ "acme/api.ts": module })).toEqual([]);
    const { plan } = await generate(project);
    expect(plan.files.filter(({ state }) => state !== "current")).toEqual([]);
  });
});
