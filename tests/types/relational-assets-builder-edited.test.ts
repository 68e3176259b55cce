import { describe, expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import { imports } from "./relational-assets-builder.js";

const compiler = new Compiler();

describe("what an editor offers", () => {
  test.each(
    compiler.telling(
      [
        ["start.|", ["assetsSemantics", "direct", "objectStore", "options", "toWorkflow"]],
        ["start.direct().|", ["assetsSemantics", "options", "toWorkflow"]],
        [
          "start.objectStore().|",
          ["adls", "assetsSemantics", "gcs", "options", "s3", "toWorkflow"],
        ],
        ["start.objectStore().s3(s3).|", ["assetsSemantics", "options", "toWorkflow"]],
        ["start.options().|", ["assetsSemantics", "direct", "objectStore", "toWorkflow"]],
        ["start.direct().assetsSemantics().options().|", ["toWorkflow"]],
        ["start.objectStore({ | })", ["objectKey", "prefix"]],
        [
          "start.options({ | })",
          ["batchSize", "failOnErrors", "fieldSeparator", "removeAttributes"],
        ],
      ],
      ([program]) => imports + program,
    ),
  )("%s", (program, want) => {
    expect(compiler.completions(imports + program)).toEqual(want);
  });
});

describe("what an editor shows", () => {
  test("a step has the documentation of its definition", () => {
    const { documentation } = compiler.hover(`${imports}start.objectStore|();`);
    expect(documentation).toBe(
      "Reads the CSV files from an object store; its credential comes next.",
    );
  });

  test("a property has its documentation", () => {
    const { documentation } = compiler.hover(`${imports}start.options({ batchSize|: 5 });`);
    expect(documentation).toContain("Most rows to process in one request.");
  });

  test("a builder in the making is named by what is open", () => {
    const { text } = compiler.hover(`${imports}const half| = start.objectStore();`);
    expect(text).toMatch(
      /^const half: RelationalAssetsBuilder<("(semantics|options|credential)"( \| )?){3}>$/,
    );
  });
});
