import { existsSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { DataIntegrationPlatform } from "../../runtime/datastage/platform/index.js";
import { repository } from "../generator/repository.js";
import { canaries } from "../support/canaries.js";
import { Compiler } from "../support/compiler.js";
import { watchedFolder } from "../support/leaks.js";
import { at, programOf } from "./programs.js";
import { blocksOf, pages, textOf } from "./blocks.js";
import { linesOf, mistakesOfLine } from "./command-lines.js";
import { definitionsOf } from "./yaml.js";

const blocks = pages.flatMap(blocksOf);
const checked = blocks.filter(({ notChecked }) => notChecked === undefined);
const of = (...languages: string[]) =>
  checked.filter(({ language }) => languages.includes(language));

test("few blocks aren't checked, and those say why", () => {
  const skipped = blocks.filter(({ notChecked }) => notChecked !== undefined);
  expect(skipped.map((block) => `${block.page}: ${block.notChecked ?? ""}`)).toMatchInlineSnapshot(
    `
    [
      "docs/design.md: a part of a generated module, shortened",
    ]
  `,
  );
  // Output and drawings have no language.
  const known = ["", "ts", "yaml", "json", "jsonc", "sh"];
  expect(blocks.filter(({ language }) => !known.includes(language)).map(at)).toEqual([]);
});

describe("programs", () => {
  const compiler = new Compiler();
  const programs = pages
    .map((page) => ({
      page,
      program: programOf(
        page,
        of("ts").filter((block) => block.page === page),
      ),
    }))
    .filter(({ page }) => of("ts").some((block) => block.page === page));
  compiler.telling(
    programs.map((row) => [row] as const),
    ([{ program }]) => program.text,
  );
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ runDuration: 0 });
    const { baseUrl, token } = sandbox.datastage;
    await new DataIntegrationPlatform({ baseUrl, bearerToken: token }).projects.create({
      name: "Sales",
    });
  });
  afterAll(() => sandbox.close());

  test.each(programs)("compile: $page", ({ program }) => {
    expect(program.mistakesOf(compiler.places(program.text))).toEqual([]);
  });

  test.each(programs)("run: $page", async ({ program }) => {
    const { baseUrl, token } = sandbox.datastage;
    vi.stubEnv("ATLAN_BASE_URL", sandbox.baseUrl);
    vi.stubEnv("ATLAN_API_KEY", sandbox.apiKey);
    vi.stubEnv("DATASTAGE_BASE_URL", baseUrl);
    vi.stubEnv("DATASTAGE_TOKEN", token);
    for (const name of ["S3_SECRET", "PG"]) vi.stubEnv(name, canaries.env);
    // What they print is of no interest, and what they write goes with the test.
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const before = process.cwd();
    onTestFinished(() => {
      process.chdir(before);
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    });
    process.chdir(watchedFolder());

    const values: Record<string, unknown> = {};
    for (const [name, names] of program.imports) {
      const module = (await import(/* @vite-ignore */ name)) as Record<string, unknown>;
      for (const imported of names) values[imported.as] = module[imported.name];
    }
    // The code is that of the pages of this repository.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as above
    const run = new Function(
      ...Object.keys(values),
      `return (async () => {${program.javaScript}})()`,
    ) as (...given: unknown[]) => Promise<void>;
    await run(...Object.values(values));
  });
});

test.each(definitionsOf(of("yaml")))("definition: $title", ({ mistakes }) => {
  expect(mistakes()).toEqual([]);
});

test.each(of("json", "jsonc").map((block) => ({ at: at(block), block })))(
  "JSON: $at",
  ({ block }) => {
    const { language, text } = block;
    if (language === "json") JSON.parse(text);
    expect(ts.parseConfigFileTextToJson(block.page, text).error).toBeUndefined();
  },
);

test.each(pages)("command lines: %s", (page) => {
  const scripts = of("sh", "").filter((block) => block.page === page);
  const lines = scripts.flatMap(({ language, text }) =>
    linesOf(
      language === "sh" ? text : text.replaceAll(/^(?!\$ ).*$/gm, "").replaceAll(/^\$ /gm, ""),
    ),
  );
  const inText = [...textOf(page).matchAll(/`((?:npx )?specanvil [^`\n]+|npm [^`\n]+)`/g)].map(
    ([, line = ""]) => line,
  );
  expect(lines.flatMap(mistakesOfLine)).toEqual([]);
  // Prose may name a command by itself.
  const isWrong = (mistake: string): boolean => !mistake.includes("missing required argument");
  expect(inText.flatMap(mistakesOfLine).filter(isWrong)).toEqual([]);
});

test.each(pages)("links: %s", (page) => {
  const text = textOf(page).replace(/^```[^]*?^```$/gm, "");
  const links = [...text.matchAll(/\]\((?!\w+:)([^)#]*)#?([^)]*)\)/g)];
  const broken = links.filter(([, file = "", heading = ""]) => {
    const target = file === "" ? page : path.join(path.dirname(page), file);
    if (!existsSync(path.join(repository, target))) return true;
    return heading !== "" && !headingsOf(target).includes(heading);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** As GitHub makes addresses of them. */
function headingsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
