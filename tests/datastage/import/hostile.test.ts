import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isSpecanvilError } from "specanvil";
import type { FlowDocument } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { describe, expect, test } from "vitest";
import { jsonOf } from "../../../cli/import/content.js";
import { nothingBeside } from "../../../cli/import/datastage/attempt.js";
import { flowImporter } from "../../../cli/import/datastage/flow-importer.js";
import { flowProgram } from "../../../cli/import/datastage/flow-program.js";
import { ImportError } from "../../../cli/import/import-error.js";
import { formatted } from "../../../cli/import/print/format.js";
import { canonical } from "../canonical.js";
import { Random } from "../columns/random.js";
import { documentOf } from "./run-program.js";

const textOf = (sample: string): string =>
  readFileSync(fileURLToPath(new URL(`../documents/${sample}.json`, import.meta.url)), "utf8");

describe("what a document says is never run", () => {
  const act = "globalThis.ran = true";
  const hostile = [
    `"; ${act}; "`,
    `'; ${act}; '`,
    `\`\${${act}}\``,
    `\${${act}}`,
    `*/ ${act}; /*`,
    `\n${act}\n//`,
    `\u2028${act}\u2029`,
    `\\"; ${act}; //`,
    `</script>${act}`,
    `\u202e${act}`,
    "__proto__",
    "constructor",
    "await",
    "1",
    " ",
  ];
  const places: Readonly<Record<string, readonly [sample: string, from: RegExp]>> = {
    "the label of a stage": ["s01_linear", /(?<="label": )"rows"/],
    "the name of a link": ["s05_transformer", /"l_in"/g],
    "the name of a column": ["s01_linear", /(?<="name": )"name"/],
    "the description of a flow": ["s01_linear", /"two stages"/],
    "the name of a parameter": ["s09_parameters", /"table_name"/],
    "the name of a parameter set": ["s09_parameters", /"env_params"/],
    "the name of a subflow": ["s11_shared_subflow", /"clean_names"/],
    "an unknown kind of stage": ["s01_linear", /"PxPeek"/],
    "a comment": ["s15_annotations", /"both stages"/],
    "a derivation": ["s05_transformer", /(?<="derivation": )"svBand"/g],
    "a key": ["s01_linear", /"records"/],
  };
  test.each(Object.entries(places))("%s", async (_, [sample, from]) => {
    for (const words of hostile) {
      const document = JSON.parse(
        textOf(sample).replace(from, () => JSON.stringify(words)),
      ) as FlowDocument;
      const read = readFlow(document, { name: `x${words}` });
      const program = flowProgram(read, words, nothingBeside);
      expect(await formatted(program.text)).toContain("export default flow");
      expect(canonical(await documentOf(program))).toEqual(canonical(document));
    }
    expect(globalThis).not.toHaveProperty("ran");
  });
});

describe("a document is refused, with a code", () => {
  const deep = `${'{"a":['.repeat(5_000)}${"]}".repeat(5_000)}`;
  const open = JSON.parse(textOf("s01_linear")) as Record<string, unknown>;
  test.each([
    ["nested 10,000 levels deep", JSON.stringify(open).replace('"pipeline"', deep), "levels deep"],
    ["of another version", { ...open, version: "9.0" }, 'has the version "9.0"'],
    ["of a version that is none", { ...open, version: { "3.0": 1 } }, "has the version"],
    ["without its pipeline", { ...open, primary_pipeline: "nowhere" }, "names no pipeline"],
    ["with pipelines that are none", { ...open, pipelines: { length: 1e9 } }, "must be a list"],
  ])("%s", (_, json, words) => {
    const content = {
      file: "f.json",
      name: "f",
      holds: { json: typeof json === "string" ? (JSON.parse(json) as unknown) : json },
    };
    expect(() => flowImporter.programs(content)).toThrow(words);
    expect(() => flowImporter.programs(content)).toThrow(ImportError);
  });
});

test("spoiled documents are imported, or refused with a code", async () => {
  const seed = Number(process.env["IMPORT_SEED"] ?? Date.now() % 1_000_000);
  const count = Number(process.env["IMPORT_FLOWS"] ?? 60);
  const random = new Random(seed);
  const texts = ["s03_lookup", "s10_local_subflow", "s12_connections", "s15_annotations"].map(
    textOf,
  );
  let refused = 0;
  // Some are read all the same: how many of a few, nobody can say.
  for (let id = 0; id < count || (refused === 0 && id < 100 * count); id += 1) {
    const text = spoiled(random, random.one(texts));
    try {
      const json = jsonOf(Buffer.from(text), "f.json");
      const content = { file: "f.json", name: "f", holds: { json } };
      if (flowImporter.knows(content)) await flowImporter.programs(content);
    } catch (error) {
      const hasCode = error instanceof ImportError || isSpecanvilError(error);
      expect(hasCode, `IMPORT_SEED=${seed}, text ${id}: ${String((error as Error).stack)}`).toBe(
        true,
      );
      refused += 1;
    }
  }
  expect(refused, `IMPORT_SEED=${seed}`).toBeGreaterThan(0);
});

/** A text with a few pieces of it gone, twice, elsewhere, or other values. */
function spoiled(random: Random, text: string): string {
  const lines = text.split("\n");
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    const value = random.one([
      "null",
      "7",
      '"x"',
      "[]",
      "{}",
      "[[]]",
      '{"__proto__":{"a":1}}',
      "true",
    ]);
    const kind = random.below(6);
    if (kind === 0) lines.splice(at, 1 + random.below(3));
    else if (kind === 1) lines.splice(at, 0, line);
    else if (kind === 2) lines[at] = lines[random.below(lines.length)] ?? "";
    else lines[at] = line.replace(/(: )(?:"[^"]*"|[\d.]+|true|false|\[\]|\{\})/, `$1${value}`);
  }
  return lines.join("\n").slice(0, random.chance(0.1) ? random.below(text.length) : undefined);
}
