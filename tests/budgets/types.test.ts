import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import budgets from "./budgets.json" with { type: "json" };

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
