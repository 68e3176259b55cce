import { json, jsonCompact } from "specanvil/builder";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("JSON text inside parameters", () => {
  const table: [unknown, string, string][] = [
    [null, "null", "null"],
    [true, "true", "true"],
    [7, "7", "7"],
    ["a", '"a"', '"a"'],
    ["é", '"\\u00e9"', '"\\u00e9"'],
    ["\u007f", '"\\u007f"', '"\\u007f"'],
    ["🚀", '"\\ud83d\\ude80"', '"\\ud83d\\ude80"'],
    ["\ud800", '"\\ud800"', '"\\ud800"'],
    ['\b\f\n\r\t"\\/', '"\\b\\f\\n\\r\\t\\"\\\\/"', '"\\b\\f\\n\\r\\t\\"\\\\/"'],
    ["\u0000\u001f", '"\\u0000\\u001f"', '"\\u0000\\u001f"'],
    [[], "[]", "[]"],
    [{}, "{}", "{}"],
    [["a", 1, null], '["a", 1, null]', '["a",1,null]'],
    [{ a: { b: [true, false] } }, '{"a": {"b": [true, false]}}', '{"a":{"b":[true,false]}}'],
  ];
  test.each(table)("%j", (value, wide, compact) => {
    expect(json(value as never)).toBe(wide);
    expect(jsonCompact(value as never)).toBe(compact);
  });

  test("is ASCII and reads back as what it was", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        for (const encode of [json, jsonCompact]) {
          const text = String(encode(value));
          expect(text).toMatch(/^[ -~]*$/);
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
