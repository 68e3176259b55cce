import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packages } from "../../bench/bundle.js";
import { Compiler } from "../support/compiler.js";
import budgets from "./budgets.json" with { type: "json" };

test("the types of all builders don't cost twice what they cost when this was recorded", () => {
  const program = packages.map((name, index) => {
    const builder = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return `import { ${builder} } from "specanvil/atlan/packages/${name}";
export type End${index} = ReturnType<typeof ${builder}>["toWorkflow"];`;
  });
  const compiler = new Compiler();
  const empty = compiler.instantiations("export {};");
  const cost = compiler.instantiations(program.join("\n")) - empty;
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThan(2 * budgets["all-builders.instantiations"]);
});

test("the types of the example don't cost twice what they cost when this was recorded", () => {
  const example = readFileSync(
    new URL("../../examples/relational-assets-builder.ts", import.meta.url),
    "utf8",
  );
  const compiler = new Compiler();
  const empty = compiler.instantiations("export {};");
  const cost = compiler.instantiations(example) - empty;
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThan(2 * budgets["relational-assets-builder.instantiations"]);
});
