import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readPlainYaml } from "../../generator/load/plain-yaml.js";
import { readPositions } from "../../generator/load/positions.js";
import { repository } from "./repository.js";

// Two parsers read definitions: a fast one, which gives up where it isn't sure, and one that knows positions. What the
// fast one reads must be what the other reads, and nothing that the other would refuse.

const spec = path.join(repository, "spec");
const files = readdirSync(spec, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => [file, readFileSync(path.join(spec, file), "utf8")] as const);

/** Whether the fast one was sure. */
function agree(text: string, ordered = true): boolean {
  const plain = readPlainYaml(text, ordered);
  if (plain === undefined) return false;
  const { data, found } = readPositions(text, ordered);
  expect(found, text).toEqual([]);
  // As text: the order of keys counts.
  expect(JSON.stringify(plain), text).toBe(JSON.stringify(data));
  return true;
}

test.each(files)("%s is read by the fast one, and alike", (file, text) => {
  expect(agree(text, !file.endsWith(".openapi.yaml"))).toBe(true);
});

describe("texts of every kind", () => {
  const data = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          "",
          "null",
          "yes",
          "1.0",
          "0x1f",
          ".5",
          "- a",
          "a: b",
          "# c",
          "a\nb\n",
          " x ",
        ),
        fc.integer(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  const style = fc.record({
    defaultStringType: fc.constantFrom(
      "PLAIN",
      "QUOTE_SINGLE",
      "QUOTE_DOUBLE",
      "BLOCK_LITERAL",
      "BLOCK_FOLDED",
    ),
    collectionStyle: fc.constantFrom("any", "block", "flow"),
    lineWidth: fc.constantFrom(0, 20, 80),
    indent: fc.constantFrom(1, 2, 4),
  });

  test("as they are printed", () => {
    let sure = 0;
    fc.assert(
      fc.property(data, style, fc.boolean(), (value, options, ordered) => {
        if (agree(stringify(value, options as object), ordered)) sure += 1;
      }),
      { numRuns: 600 },
    );
    expect(sure).toBeGreaterThan(150);
  });

  const scraps = fc.constantFrom(
    ..."\t|\n|  |: |- |? |&a |*a |!x |%|---\n|...\n|{|}|[|]|,|#| #|\"|'|>\n||-\n|@|`|0|~|\\|\r\n|\ufeff|<<: ".split(
      "|",
    ),
  );

  test("with something changed in a definition", () => {
    let sure = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), scraps), { minLength: 1, maxLength: 3 }),
        ([file, text], edits) => {
          const lines = text.split("\n");
          // A piece of it is enough, and quicker.
          const from = (edits[0]?.[0] ?? 0) % lines.length;
          let piece = lines.slice(from, from + 12).join("\n");
          for (const [at, length, scrap] of edits) {
            const offset = at % (piece.length + 1);
            piece = piece.slice(0, offset) + scrap + piece.slice(offset + length);
          }
          if (agree(piece, !file.endsWith(".openapi.yaml"))) sure += 1;
        },
      ),
      { numRuns: 1500 },
    );
    expect(sure).toBeGreaterThan(150);
  });
});
