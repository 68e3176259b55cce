import fc from "fast-check";
import { expect, test } from "vitest";
import { readSource, textOfField, writeLike } from "../../runtime/client/json-source.js";

const spaced = (value: unknown): string => JSON.stringify(value, null, 3);

test("what is unchanged keeps its bytes, whatever they are", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(1, 0), (json, spread) => {
      const text = spread ? spaced(JSON.parse(json)) : json;
      const source = readSource(text);
      expect(source.value).toEqual(JSON.parse(text));
      expect(writeLike(JSON.parse(text), source)).toBe(text.trim());
    }),
    { numRuns: 1_000 },
  );
});

test("what is changed is what was asked for, in any two values", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const written = writeLike(after, readSource(JSON.stringify(before)));
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(after)));
    }),
    { numRuns: 1_000 },
  );
});

test("a change of one stage leaves the bytes of the others", () => {
  const text =
    '{ "nodes": [{"id":"a","x":552.0,"big":12345678901234567890}, {"id":"b","x":1e2,"k":1}] }';
  const value = {
    nodes: [
      { id: "a", x: 552, big: 12345678901234567890 },
      { id: "b", x: 100, k: 2 },
    ],
  };
  expect(writeLike(value, readSource(text))).toBe(
    '{"nodes":[{"id":"a","x":552.0,"big":12345678901234567890},{"id":"b","x":1e2,"k":2}]}',
  );
});

test("a stage that comes before the others leaves their bytes too: they are known by their ids", () => {
  const source = readSource('[{"id":"a","x":1.0},{"id":"b","x":2.0}]');
  expect(writeLike([{ id: "n" }, { id: "a", x: 1 }, { id: "b", x: 2 }], source)).toBe(
    '[{"id":"n"},{"id":"a","x":1.0},{"id":"b","x":2.0}]',
  );
});

test("a field is found by its name, not by what looks like it", () => {
  expect(textOfField('{"a":"\\"b\\":1","b" : {"b":[1.0, "]}"]} }', "b")).toBe('{"b":[1.0, "]}"]}');
  expect(textOfField('{"a":{"b":1}}', "b")).toBeUndefined();
});
