import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parameterName } from "../../generator/model/names.js";
import { formatText } from "../../generator/render/format.js";
import {
  Arrow,
  Call,
  Choice,
  Code,
  docComment,
  Entries,
  lineWidth,
  quote,
  template,
  type Tree,
} from "../../generator/render/literal.js";
import { printTree } from "../../generator/render/print-tree.js";
import { hostileTexts } from "./hostile-texts.js";

// The one place where data becomes code: what is printed means what was given, and nothing else.

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  // Halves of characters too.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...hostileTexts), { maxLength: 3 }).map((texts) => texts.join("")),
);

const anyTree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("tree"), { maxLength: 5 }),
    fc.dictionary(fc.oneof(anyText, fc.constantFrom("__proto__", "a", "1", "a b")), tie("tree"), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
})).tree;

const evaluate = (code: string): unknown => (0, eval)(`"use strict"; (${code})`);

/** The code as a file holds it. */
const stored = (code: string): string => Buffer.from(code).toString("utf8");

describe("printTree", () => {
  test("evaluates to what it was given", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(evaluate(stored(printTree(tree, 0, 0)))).toEqual(tree);
      }),
      { numRuns: 500 },
    );
  });

  test("keeps the order of keys, and leaves undefined ones out", () => {
    expect(printTree({ b: 1, a: undefined, "c-d": [2] }, 0, 0)).toBe('{ b: 1, "c-d": [2] }');
  });

  test("holds code where code is given", () => {
    expect(printTree({ encode: new Code("json") }, 0, 0)).toBe("{ encode: json }");
    expect(printTree({ json: new Code("json"), b: new Call("list", [1]) }, 0, 0)).toBe(
      "{ json, b: list([1]) }",
    );
    const rows = new Entries([[new Code("name"), new Choice([new Code("a === 1")], "x", null)]]);
    expect(printTree(new Arrow(["a", "{ epoch }"], rows), 0, 0)).toBe(
      '(a, { epoch }) => ({ [name]: a === 1 ? "x" : null })',
    );
  });

  test("is in prettier's form: descriptors of any words", async () => {
    const word = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,30}$/);
    const identifier = word.map(parameterName);
    const phrase = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    const key = fc.oneof(
      word,
      fc.tuple(word, word).map((words) => words.join("-")),
    );
    const rowCount = { minKeys: 1, maxKeys: 4, noNullPrototype: true };
    const descriptor = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        phrase,
        fc.boolean(),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
        fc.tuple(identifier, tie("tree")).map(([name, of]) => new Call(name, of)),
        fc
          .tuple(identifier, fc.array(phrase, { minLength: 1, maxLength: 5 }))
          .map(([name, texts]) => new Call(name, ...texts)),
        fc
          .tuple(
            fc.tuple(identifier, identifier).map(([name, arg]) => new Code(`${name}(${arg})`)),
            phrase,
            phrase,
          )
          .map(([test, then, otherwise]) => new Choice([test], then, otherwise)),
      ),
    })).tree;
    const writer = fc
      .tuple(fc.uniqueArray(identifier, { maxLength: 8 }), fc.dictionary(key, descriptor, rowCount))
      .map(([names, rows]) => new Arrow(names, new Entries(Object.entries(rows))));
    const head = "const descriptor: PackageDescriptor = ";
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.oneof(descriptor, writer), rowCount), async (tree) => {
        const text = `${head}${printTree(tree, 0, head.length)};\n`;
        expect(text).toBe(await formatText(text, "typescript"));
      }),
      { numRuns: 150 },
    );
  });
});

describe("quote", () => {
  test("evaluates to the text, on one line, in plain sight", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const code = quote(text);
        expect(evaluate(stored(code))).toBe(text);
        expect(code).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["plain", '"plain"'],
    ['"', "'\"'"],
    ["'", '"\'"'],
    [`'"`, `"'\\""`],
    [`''"`, `"''\\""`],
    [`'""`, `'\\'""'`],
    ["\\", '"\\\\"'],
    ['\\"', "'\\\\\"'"],
    ["\u202e", '"\\u202e"'],
    ["🚀", '"🚀"'],
  ])("%j becomes %s", (text, code) => {
    expect(quote(text)).toBe(code);
  });
});

describe("template", () => {
  test("evaluates to the texts and values, in plain sight", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const code = template(texts.flatMap((text) => [text, new Code('"-"')]));
        expect(evaluate(stored(code))).toBe(texts.map((text) => `${text}-`).join(""));
        expect(code).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["${process.exit(1)}", "`\\${process.exit(1)}`"],
    ["`", "`\\``"],
    ['"', '`"`'],
    ["\\", "`\\\\`"],
    ["$", "`$`"],
  ])("%j becomes %s", (text, code) => {
    expect(template([text])).toBe(code);
  });
});

describe("docComment", () => {
  const documentation = (code: string): { readonly comment: string; readonly tags: string[] } => {
    const source = ts.createSourceFile(
      "a.ts",
      `${code}\nexport const a = 1;\n`,
      ts.ScriptTarget.ES2022,
      true,
    );
    expect(source.statements).toHaveLength(1);
    const [doc, ...others] = source.statements.flatMap((node) => ts.getJSDocCommentsAndTags(node));
    expect(others).toEqual([]);
    const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
    const tags = doc !== undefined && ts.isJSDoc(doc) ? (doc.tags ?? []) : [];
    return { comment: text, tags: tags.map((tag) => tag.tagName.text) };
  };

  test("stays one comment, without a tag or a link, whatever the text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(0, 2), (text, indent) => {
        const code = stored(docComment(["First.", text], indent));
        const { tags } = documentation(code);
        expect(tags).toEqual([]);
        expect(code).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028-\u202e\u2066-\u2069]/);
        expect(code).not.toContain("{@");
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["A text.", "A text."],
    ["@deprecated no", "\\@deprecated no"],
    ["see @acme/sample there", "see \\@acme/sample there"],
    ["`@acme/sample` (@acme/x) a@b.c", "`@acme/sample` (@acme/x) a@b.c"],
    ["{@link x}", "{\\@link x}"],
    ["*/ alert(1) /*", "*\\/ alert(1) /*"],
    ["*\u202e/ x", "* / x"],
    ["a\r\n\tb\u2028c", "a b c"],
    ["\ud800", "\ufffd"],
  ])("%j reads %j", (text, comment) => {
    expect(documentation(docComment([text]))).toEqual({ comment, tags: [] });
  });

  test("its own tags are tags", () => {
    const code = docComment(["Text."], 0, [["defaultValue", "@x */"]]);
    expect(documentation(code)).toEqual({ comment: "Text.", tags: ["defaultValue"] });
  });

  test("lines end before the margin, unless a word is longer", () => {
    const words = Array.from({ length: 200 }, (_, index) => "w".repeat(index % 17)).join(" ");
    const lines = docComment([words], 2).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(lineWidth);
    expect(docComment(["x".repeat(10_000)])).toContain("x".repeat(10_000));
  });
});
