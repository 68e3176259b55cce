import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { encoders } from "../../generator/model/encoders.js";
import { inspectModules } from "../../generator/inspect/inspect.js";
import { formatText } from "../../generator/render/format.js";
import { anyPackage } from "./any-package.js";
import { type BaseFile, baseSpec, edited, type Spec, fullSpec } from "./base-spec.js";
import { compile } from "./generated-code.js";
import { modelOf, renderedOf } from "./in-memory.js";

const words =
  "arguments await break class const delete enum export false function if import in new null this true void with yield json jsonCompact comma choose any descriptor options args open Open Slot Steps Pick Secret then take sample file toJSON async get set static of type".split(
    " ",
  );

// Definitions nobody thought of: whatever stands in them, the answer is diagnostics or code that compiles.

test("any document is answered by diagnostics, never by a crash", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("package", "family", "enums", "entry", "x"),
      fc.object(),
      (kind, data) => {
        const text = JSON.stringify({ ...data, kind });
        expect(modelOf({ ...baseSpec, "acme/z.yaml": text }).diagnostics).not.toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test("any text is answered by diagnostics, never by a crash", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({
          unit: fc.constantFrom(
            "a",
            ":",
            " ",
            "\n",
            "-",
            "[",
            "{",
            "]",
            "}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "'",
            '"',
            "#",
            "%",
            "?",
            ",",
          ),
        }),
      ),
      (text) => {
        expect(modelOf({ ...baseSpec, "acme/z.yaml": text }).diagnostics).not.toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

/** A copy of data in which one of its parts is something else. */
function mutated(data: unknown, steps: readonly number[], part: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof data !== "object" || data === null || steps.length === 0) return part;
  const entries = Object.entries(data);
  const index = step % Math.max(entries.length, 1);
  const changed = entries.map(([key, value]: [string, unknown], at) =>
    at === index ? [key, mutated(value, rest, part)] : [key, value],
  );
  return Array.isArray(data) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
}

test("a good definition with any part replaced: diagnostics, or code that is as it should be", () => {
  const data = Object.fromEntries(
    Object.entries(fullSpec).map(([file, text]) => [file, parse(text) as unknown]),
  );
  const files = fc.constantFrom(...(Object.keys(fullSpec) as BaseFile[]));
  const part = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      "",
      "$x",
      "${y}",
      [],
      {},
      ["a"],
      "RED",
      "login",
      "class",
    ),
    fc.object({ maxDepth: 1 }),
    fc.string(),
  );
  const steps = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
  let good = 0;
  fc.assert(
    fc.property(files, steps, part, (file, where, value) => {
      const spec = { ...fullSpec, [file]: JSON.stringify(mutated(data[file], where, value)) };
      if (modelOf(spec).diagnostics.length > 0) return;
      good += 1;
      if (good < 40) inspectModules(renderedOf(spec));
    }),
    { numRuns: 500 },
  );
  expect(good).toBeGreaterThan(0);
});

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.stringMatching(/^[a-zA-Z_$@-][a-zA-Z0-9_$@/-]{0,10}$/),
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), ...words),
);

test("any name in any place: a diagnostic there, or code that compiles", () => {
  const places: readonly (readonly [file: BaseFile, from: RegExp])[] = [
    ["acme/packages/sample.yaml", /(?<=^name: )sample/m],
    ["acme/packages/sample.yaml", /\btune(?=:)/],
    ["acme/packages/sample.yaml", /\bfile(?=:)/],
    ["acme/packages/sample.yaml", /\bfast(?=: \{ type)/],
    ["acme/packages/sample.yaml", /(?<=source: )FILE/],
    ["acme/enums.yaml", /\bDARK(?=:)/],
    ["acme/enums.yaml", /\bAnyPaint(?=:)/],
    ["acme/enums.yaml", /(?<=^name: )enums/m],
    ["acme/family.yaml", /\bprefix(?=:)/],
    ["acme/shared.yaml", /\bguest(?=:)/],
    ["acme/packages/bare.yaml", /(?<=^name: )bare/m],
    ["acme/packages/bare.yaml", /\bgone(?=: \{ type)|(?<=\$)gone/g],
    ["acme/packages/wide.yaml", /\btuning(?=:|\n)/g],
    ["acme/packages/wide.yaml", /\bslow(?=[:,])/g],
  ];
  const good: Record<string, string>[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...places), anyName, ([file, from], name) => {
      const text: string = fullSpec[file];
      // Within a text a name stands as it is.
      const as = (_: string, place: number): string =>
        text[place - 1] === "$" ? name : JSON.stringify(name);
      const spec = { ...fullSpec, [file]: text.replace(from, as) };
      if (modelOf(spec).diagnostics.length > 0) return;
      const modules = renderedOf(spec);
      for (const { file: made } of modules)
        expect(made).toMatch(/^acme\/(packages\/)?[a-z0-9-]+\.ts$/);
      const folder = `n${good.length}`;
      good.push(Object.fromEntries(modules.map((one) => [`${folder}/${one.file}`, one.text])));
    }),
    { numRuns: 400 },
  );
  expect(good.length).toBeGreaterThan(10);
  expect(compile(Object.assign({}, ...good.slice(0, 40)) as Record<string, string>)).toEqual([]);
});

test("any encoder: known, or a diagnostic at its place", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const spec = edited(
        "acme/packages/sample.yaml",
        "encode: json-compact",
        `encode: ${JSON.stringify(name)}`,
      );
      const codes = modelOf(spec).diagnostics.map(
        ({ line, column, code }) => `${line}:${column} ${code}`,
      );
      // One that is known may still not take what it is given here: that is another mistake.
      const unknown = codes.filter((code) => code.endsWith("unknown-encoder"));
      expect(unknown).toEqual(Object.hasOwn(encoders, name) ? [] : ["31:26 unknown-encoder"]);
    }),
    { numRuns: 200 },
  );
});

test("any well-formed packages: code that compiles and needs no formatting", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPackage, { minLength: 16, maxLength: 16 }), async (packages) => {
      const files = packages.map((data, index) => [
        `acme/packages/p${index}-x.yaml`,
        JSON.stringify({ name: `p${index}-x`, ...data }),
      ]);
      const spec = { ...fullSpec, ...(Object.fromEntries(files) as Spec) };
      const found = modelOf(spec).diagnostics.filter(({ code }) => code !== "name-clash");
      expect(found).toEqual([]);
      fc.pre(modelOf(spec).diagnostics.length === 0);
      const modules = renderedOf(spec);
      inspectModules(modules);
      const code: Record<string, string> = {};
      for (const { file, text } of modules) {
        // Prettier finds nothing to do, so a second time it finds nothing either.
        expect(text).toBe(await formatText(text, "typescript"));
        code[file] = text;
      }
      expect(compile(code)).toEqual([]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
});
