import { batchFlow } from "specanvil/datastage";
import { addStage } from "specanvil/datastage/by-name";
import { expect, test } from "vitest";
import { refusal } from "./refusal.js";

test.each(["Row Generator", "row generator", " ROW/GENERATOR ", "RowGenerator"])(
  "%j is found as the vendor's SDK finds it",
  (name) => {
    expect(addStage(batchFlow("f"), name, "Rows").label).toBe("Rows");
  },
);

test.each([
  ["Sorrt", "Sort"],
  ["Row Genrator", "Row Generator"],
])("%s is refused, and %s suggested", (name, meant) => {
  const text = refusal(() => addStage(batchFlow("f"), name, "x"));
  expect(text).toContain("FLOW_STAGE");
  expect(text).toContain(meant);
});
