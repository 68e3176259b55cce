import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { luceneRegexp } from "../../sandbox/search/lucene-regexp.js";

describe("what matches", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["", [""], ["a"]],
    ["abc", ["abc"], ["ab", "abcd", "xabc"]],
    ["a.c", ["abc", "a→c", "a🚀c", "a\nc"], ["ac"]],
    ["a|bc", ["a", "bc"], ["ac", "abc"]],
    ["a|", ["a", ""], ["b"]],
    ["(ab)+", ["ab", "abab"], ["", "aba"]],
    ["a?b*", ["", "a", "bbb", "ab"], ["aa"]],
    ["[0-9]{3}", ["123"], ["12", "1234"]],
    ["a{2,}", ["aa", "aaaa"], ["a"]],
    ["a{1,2}", ["a", "aa"], ["", "aaa"]],
    ["a{0}", [""], ["a"]],
    ["a+?", ["", "aa"], ["b"]],
    ["[-]", ["-"], ["a"]],
    ["[a-]", ["a", "-"], ["b"]],
    ["[^a-c]", ["d", "🚀"], ["b", ""]],
    ["[]a]", ["]", "a"], ["b"]],
    ["[\\]\\d]", ["]", "5"], ["a", "\\"]],
    ["[!-\\]]", ["[", "]", "A"], ["a"]],
    ["\\d\\w\\s", ["1_ "], ["a_ "]],
    ["\\D\\W\\S", ["a-b"], ["1-b"]],
    ["\\.\\*", [".*"], ["ab"]],
    ["^a$", ["^a$"], ["a"]],
    ["a/b", ["a/b"], ["ab"]],
    ['"a.b*"c', ["a.b*c"], ["axbc"]],
    ["a}b]", ["a}b]"], ["ab"]],
  ];
  test.each(cases)("%j", (pattern, yes, no) => {
    const matches = luceneRegexp(pattern);
    expect(yes.filter((text) => !matches(text))).toEqual([]);
    expect(no.filter((text) => matches(text))).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    ["(", "not closed"],
    [")", "too many"],
    ["[a", "too early"],
    ["[z-a]", "before it begins"],
    ["a\\", "too early"],
    ['"a', "too early"],
    ["*", "repeats nothing"],
    ["(|+)", "repeats nothing"],
    ["a{x}", "can't be read"],
    ["a{2,1}", "more than at most"],
    ["a{99999}", "too complex"],
    ["((a{100}){100}){100}", "too complex"],
    ["a".repeat(1001), "longer than 1000"],
    ["~a", "uses ~"],
    ["<1-9>", "uses <"],
    ["a&b", "uses &"],
  ])("%j: %s", (pattern, message) => {
    expect(() => luceneRegexp(pattern)).toThrow(message);
  });
});

test("a pattern that hangs a backtracking engine is answered", () => {
  const matches = luceneRegexp("(a|a|(a+)+)*b");
  expect(matches("a".repeat(253))).toBe(false);
  expect(matches(`${"a".repeat(252)}b`)).toBe(true);
});

test("plain patterns mean the same as in JavaScript", () => {
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "[-]", "\\-", "\\d"),
      fc.tuple(tie("pattern"), tie("pattern")).map((both) => both.join("")),
      fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(${a}|${b})`),
      fc
        .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}", "{2,}"))
        .map(([a, times]) => `(${a})${times}`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom("a", "b", "-", "1"), maxLength: 8 });
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 20 }), (pattern, texts) => {
      const matches = luceneRegexp(pattern);
      const expected = new RegExp(`^(?:${pattern})$`, "s");
      expect(texts.map(matches)).toEqual(texts.map((text) => expected.test(text)));
    }),
    { numRuns: 500 },
  );
});
