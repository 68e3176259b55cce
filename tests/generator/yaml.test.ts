import { describe, expect, test } from "vitest";
import { baseSpec, edited, type Spec } from "./base-spec.js";
import { modelOf, placesOf, renderedOf } from "./in-memory.js";

// What is wrong with a file before anything in it is understood.

const deep = (open: string, close: string, depth: number): string =>
  `kind: entry\nname: ${open.repeat(depth)}x${close.repeat(depth)}\n`;

// prettier-ignore
const rows: readonly (readonly [what: string, text: string | Uint8Array, places: readonly string[]])[] = [
  ["a bracket that is not closed", "kind: [a", ["1:9 yaml-syntax"]],
  ["a tab that indents", "kind: enums\nenums:\n\tA: a\n", ["3:1 yaml-syntax"]],
  ["a text with a colon", "kind: enums\ndoc: Note: this\n", ["2:6 yaml-syntax"]],
  ["a quote that is not closed", 'kind: "enums\n', ["2:1 yaml-syntax"]],
  ["an unknown escape", 'kind: "\\q"\n', ["1:8 yaml-syntax"]],
  ["two documents", "kind: entry\n---\nkind: entry\n", ["2:1 yaml-syntax"]],
  ["a tag", "kind: !mine entry\n", ["1:7 yaml-syntax"]],
  ["a binary", "kind: !!binary aGk=\n", ["1:7 yaml-syntax"]],
  ["an alias for nothing", "kind: *entry\n", ["1:7 yaml-syntax"]],
  ["an alias of what it stands in", "kind: &a [*a]\n", ["1:11 yaml-syntax"]],
  ["brackets 61 deep", deep("[", "]", 61), ["2:67 yaml-syntax"]],
  ["brackets 20000 deep", deep("[", "]", 20_000), ["2:? yaml-syntax"]],
  ["braces 5000 deep", deep("{a: ", "}", 5000), ["2:? yaml-syntax"]],
  ["blocks 500 deep", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), ["62:? yaml-syntax"]],
  ["no UTF-8", Uint8Array.of(0x6b, 0x69, 0xff, 0xfe), ["1:1 yaml-syntax"]],
  ["UTF-16", Buffer.from("\ufeffkind: entry\n", "utf16le"), ["1:1 yaml-syntax"]],
  ["a doubled key", "kind: entry\nname: a\nname: b\n", ["3:1 yaml-key"]],
  ["the same key quoted", 'kind: entry\n"kind": b\n', ["2:1 yaml-key"]],
  ["a number as key", "kind: entry\n10: b\n", ["2:1 yaml-key"]],
  ["a quoted number as key", 'kind: entry\n"10": b\n', ["2:1 yaml-key"]],
  ["__proto__ as key", "kind: entry\n__proto__: b\n", ["2:1 yaml-key"]],
  ["TRUE as key, which would become true", "kind: enums\nenums: { TRUE: b }\n", ["2:10 yaml-key"]],
  ["NULL as key, which would become nothing", "kind: enums\nenums: { NULL: b }\n", ["2:10 yaml-key"]],
  ["a list as key", "kind: entry\n? [a]\n: b\n", ["2:3 yaml-key"]],
  ["<<, which merges nothing", "kind: entry\nname: &a x\n<<: *a\n", ["1:1 schema", "3:1 schema"]],
  ["1.10, which would become 1.1", "kind: enums\ndoc: 1.10\n", ["2:6 yaml-number"]],
  ["0x1F, which would become 31", "kind: enums\ndoc: 0x1F\n", ["2:6 yaml-number"]],
  ["more digits than a number holds", "kind: enums\ndoc: 12345678901234567890\n", ["2:6 yaml-number"]],
  [".inf", "kind: enums\ndoc: .inf\n", ["2:6 yaml-number"]],
  ["-0", "kind: enums\ndoc: -0\n", ["2:6 yaml-number"]],
];

describe("a file that can't be read", () => {
  test.each(rows)("%s", (_, text, places) => {
    const found = placesOf({ ...baseSpec, "acme/index.yaml": text });
    const shown = found.map((place) => place.replace("acme/index.yaml:", ""));
    // Where a parser gives up in the depths is its own business.
    const exact = !places.join("").includes("?");
    expect(exact ? shown : shown.map((place) => place.replace(/:\d+/, ":?"))).toEqual(places);
  });

  test("aliases that unfold to more than memory holds", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level += 1) {
      const before = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => before).join(", ")}]`);
    }
    expect(placesOf({ "acme/x.yaml": lines.join("\n") })).toEqual(["acme/x.yaml:1:1 yaml-syntax"]);
  });
});

describe("a file that can be read", () => {
  const same = (spec: Spec): void => {
    expect(renderedOf(spec)).toEqual(renderedOf(baseSpec));
  };
  const everyFile = (change: (text: string) => string): Spec =>
    Object.fromEntries(Object.entries(baseSpec).map(([name, text]) => [name, change(text)]));

  test("line ends of Windows make no difference", () => {
    same(everyFile((text) => text.replaceAll("\n", "\r\n")));
    same(everyFile((text) => `\ufeff${text.replaceAll("\n", "\r\n")}`));
  });

  test("a mark of byte order makes no difference, and moves no column", () => {
    same(everyFile((text) => `\ufeff${text}`));
    const spec = edited("acme/index.yaml", "kind: entry", "\ufeffkind: entri");
    expect(placesOf(spec)).toEqual(["acme/index.yaml:1:7 unknown-kind"]);
  });

  test("%YAML 1.1 doesn't make words something else", () => {
    same(everyFile((text) => `%YAML 1.1\n---\n${text}`));
    const spec = edited("acme/enums.yaml", "RED: red", "RED: yes");
    const old = { ...spec, "acme/enums.yaml": `%YAML 1.1\n---\n${spec["acme/enums.yaml"]}` };
    expect(renderedOf(old)[0]?.text).toContain('RED: "yes"');
  });

  test("anchors and aliases stand for what they name", () => {
    const spec = edited("acme/enums.yaml", "doc: A shade.", "doc: &doc A shade.");
    same({
      ...spec,
      "acme/enums.yaml": String(spec["acme/enums.yaml"]).replace("doc: A color.", "doc: *doc"),
      ...edited("acme/enums.yaml", "doc: A color.", "doc: A color."),
    });
  });

  test.each([".yaml", ".yml", ".YAML"])("its name may end with %s", (ending) => {
    const { "acme/enums.yaml": text, ...others } = baseSpec;
    expect(modelOf({ ...others, [`acme/enums${ending}`]: text }).diagnostics).toEqual([]);
  });
});

describe("names of files and folders", () => {
  const { "acme/index.yaml": text, ...others } = baseSpec;
  test.each([
    "acme/a b.yaml",
    "acme/é.yaml",
    "acme/a\nimport 'x'.yaml",
    "acme/a*/b.yaml",
    "acme/`${x}`.yaml",
    'acme/".yaml',
    "acme/-x.yaml",
    "acme/..x/y.yaml",
    "../x.yaml",
    "acme/con.yaml",
    "acme/Aux/x.yaml",
    `acme/\u202ex.yaml`,
  ])("%j can't be used", (name) => {
    const { diagnostics } = modelOf({ ...others, [name]: text });
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["file-name", 1, 1],
    ]);
  });

  test.each(["acme/x.y-z_1.yaml", "acme/__proto__.yaml", "acme/constructor/x.yaml", "x.yaml"])(
    "%j can be used",
    (name) => {
      const spec =
        name === "x.yaml"
          ? { [name]: "kind: enums\nname: x\ndoc: d\nenums: {A: {doc: d, values: {B: b}}}" }
          : { ...others, [name]: text };
      expect(modelOf(spec).diagnostics).toEqual([]);
    },
  );
});
