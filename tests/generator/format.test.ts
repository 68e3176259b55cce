import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findInputs } from "../../generator/load/find-inputs.js";
import { loadFiles } from "../../generator/load/load.js";
import { modelDefinitions } from "../../generator/model/model.js";
import { openProject, templatesFolder } from "../../generator/project.js";
import { util } from "prettier";
import { formatText } from "../../generator/render/format.js";
import { renderModules } from "../../generator/render/render.js";
import { hasKnownWidth, textWidth } from "../../generator/render/text-width.js";
import { validateDefinitions } from "../../generator/validate/definitions.js";
import { baseSpec } from "./base-spec.js";
import { hostileTexts } from "./hostile-texts.js";
import { renderedOf } from "./in-memory.js";
import { repository } from "./repository.js";

describe("prettier finds nothing to do", () => {
  const project = openProject(repository);
  const loaded = loadFiles(project, findInputs(project.spec));
  const { modules } = modelDefinitions(validateDefinitions(loaded.definitions), loaded.apis);
  const rendered = renderModules(modules, templatesFolder(existsSync));

  test("there is something to look at", () => {
    expect(rendered.map(({ file }) => file)).toContain("atlan/enums.ts");
  });

  // Where nobody here knows how wide a character is, the generator asks prettier itself.
  const vouched = [...rendered, ...renderedOf(baseSpec)].filter(({ text }) => hasKnownWidth(text));
  test.each(vouched)("$file", async ({ text }) => {
    expect(text).toBe(await formatText(text, "typescript"));
  });
});

test("every character that is known is as wide as prettier counts it", () => {
  const all = Array.from({ length: 0x2_0000 }, (_, code) => code)
    .filter((code) => code !== 0x0a && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code));
  const known = all.filter(hasKnownWidth);
  expect(known).toEqual(expect.arrayContaining(["a", "é", "Ж", "→", "国", "か", "한", "🎉"]));
  expect(known.filter((one) => textWidth(one) !== util.getStringWidth(one))).toEqual([]);
});

test("what is formatted stays so, whatever texts it holds", async () => {
  const texts = fc
    .array(fc.constantFrom(...hostileTexts), { maxLength: 2 })
    .map((all) => all.join(" "));
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 8, maxLength: 8 }), async (all) => {
      const values = Object.fromEntries(
        all.map((value, index) => [`M${index}`, { value, doc: `x${value}` }]),
      );
      const spec = {
        "a/e.yaml": JSON.stringify({
          ...{ kind: "enums", name: "e", doc: `x${all.join()}` },
          enums: { E: { doc: "d", values } },
        }),
      };
      const [module] = renderedOf(spec);
      const once = await formatText(module?.text ?? "", "typescript");
      expect(await formatText(once, "typescript")).toBe(once);
    }),
    { numRuns: 20 },
  );
});
