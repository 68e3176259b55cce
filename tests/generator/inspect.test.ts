import { expect, test } from "vitest";
import { inspectModules } from "../../generator/inspect/inspect.js";
import { baseSpec } from "./base-spec.js";
import { renderedOf } from "./in-memory.js";

// The last look at a module before it is written: what slips through here is a defect of the generator.

const module_ = (text: string, exports: readonly string[] = ["a"]) => ({
  ...{ file: "x/a.ts", from: "spec/x/a.yaml", text, exports },
});

test("what is rendered is as it should be", () => {
  expect(() => inspectModules(renderedOf(baseSpec))).not.toThrow();
});

test.each([
  ["doesn't parse", "export const a = ;\n", "line 1: Unexpected token"],
  ["ends early", "export const a = {\n", "line 2: Expected `}` but found `EOF`"],
  [
    "declares a value twice",
    "export const a = 1;\nexport const a = 2;\n",
    "line 1: Identifier `a` has already been declared",
  ],
  [
    "declares a type twice",
    "export type a = 1;\ninterface a {}\n",
    "line 1: Identifier `a` has already been declared",
  ],
  [
    "declares an interface twice",
    "export interface a {}\ninterface a {}\n",
    "declares the interface a twice",
  ],
  ["names a line", "// ä 🎉\nexport const a = 1;\nlet b: = 2;\n", "line 3: Unexpected token"],
  ["lacks an export", "const a = 1;\n", "exports nothing instead of a"],
  [
    "exports too much",
    "export const a = 1;\nexport function b() {}\n",
    "exports a, b instead of a",
  ],
])("a module that %s", (_, text, finding) => {
  expect(() => inspectModules([module_(text)])).toThrow(
    `The module x/a.ts, rendered from spec/x/a.yaml, is wrong: ${finding}`,
  );
});

test("overloads, and a value and a type of one name, are no mistakes", () => {
  const text = `export function a(): void;\nexport function a(b?: 1): void {}\nexport const c = 1;\nexport type c = 1;\n`;
  expect(() => inspectModules([module_(text, ["a", "c"])])).not.toThrow();
});
