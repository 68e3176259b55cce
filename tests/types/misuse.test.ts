import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  corpusFiles,
  type Mistake,
  mistakesOf,
  type Program,
  programsOf,
} from "../support/misuse.js";

// tests/misuse/ holds wrong programs: what people get wrong, one mistake each, with what the compiler must say. Each compiler
// reads all of them at once.

const folder = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const compilers = {
  "the TypeScript of this repository": folder("../../node_modules/typescript"),
  "the newest TypeScript": folder("../newest-typescript/node_modules/typescript"),
};

const programs = corpusFiles().flatMap(programsOf);
const found = new Map(
  await Promise.all(
    Object.entries(compilers).map(async ([name, compiler]) => {
      return [name, await mistakesOf(compiler)] as const;
    }),
  ),
);

const placeOf = ({ file, first }: Program): string => `${file}:${first}`;
const isIn = ({ file, first, last }: Program, mistake: Mistake): boolean =>
  mistake.file === file && mistake.line >= first && mistake.line <= last;

describe("the corpus", () => {
  test("has programs enough", () => expect(programs.length).toBeGreaterThanOrEqual(450));

  test("says of each program what is wrong, and wants one mistake", () => {
    const odd = programs.filter(({ about, wanted }) => about === "" || wanted.length !== 1);
    expect(odd.map(placeOf)).toEqual([]);
  });

  test("has no program twice", () => {
    const texts = programs.map(({ text }) => text.replace(/\/\/.*/g, "").replace(/\s+/g, " "));
    const twice = programs.filter((_, index) => texts.indexOf(texts[index] ?? "") !== index);
    expect(twice.map(placeOf)).toEqual([]);
  });

  test.each(packages())("misuses %s in several ways", (name) => {
    const builder = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    const using = programs.filter(({ text }) => new RegExp(`\\b${builder}\\(`).test(text));
    expect(using.length).toBeGreaterThanOrEqual(5);
  });
});

function packages(): string[] {
  return readdirSync(folder("../../generated/atlan/packages")).map((file) => path.parse(file).name);
}

test("the compilers are those that they are called", () => {
  const versions = Object.values(compilers).map((compiler) => {
    const text = readFileSync(path.join(compiler, "package.json"), "utf8");
    return (JSON.parse(text) as { readonly version: string }).version;
  });
  expect(versions).toEqual([expect.stringMatching(/^5\.9\./), expect.stringMatching(/^[7-9]\./)]);
});

describe.each([...found].map(([name, mistakes], index) => ({ name, mistakes, index })))(
  "$name",
  ({ mistakes, index }) => {
    test("finds nothing outside of the programs", () => {
      const outside = mistakes.filter((mistake) => !programs.some((one) => isIn(one, mistake)));
      expect(outside).toEqual([]);
    });

    test.each(programs.map((program) => [placeOf(program), program.about, program] as const))(
      "%s %s",
      (_place, _about, program) => {
        const here = mistakes.filter((mistake) => isIn(program, mistake));
        expect(here.map(({ line, code }) => `${code} in line ${line}`)).toEqual(
          program.wanted.map(({ line, codes }) => `${codes[index] ?? codes[0]} in line ${line}`),
        );
        let rest = here[0]?.message ?? "";
        for (const words of program.wanted[0]?.words ?? []) {
          expect(rest).toContain(words);
          rest = rest.slice(rest.indexOf(words) + words.length);
        }
      },
    );
  },
);
