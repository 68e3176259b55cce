import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { edited } from "./base-spec.js";
import { answer, plain, run, start } from "./command-line.js";
import { generated, temporaryFolder, temporaryProject, writeSpec } from "./temporary-project.js";
import { readTree } from "./tree.js";

// What a user reads: every answer says what is the matter and what to do, and no stack ever shows.

const sample = "acme/packages/sample.yaml";

test("as a command", async () => {
  const { root } = temporaryProject();
  const { code, err, out } = plain(await run(root, ["generate"]));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/\n14 files changed, 0 as they were, in N s\.\n$/);
  expect(plain(await run(root, ["generate", "--check"])).out).toMatch(/^Nothing has changed/);
  expect(plain(await run(root, ["generat"])).code).toBe(2);
});

describe("generate", () => {
  test("says what it wrote, then that nothing has changed", async () => {
    const { root } = temporaryProject();
    expect(await answer(root, "generate")).toEqual({
      code: 0,
      err: "",
      out: `written    spec/schema/column-types.schema.json
written    spec/schema/connection.schema.json
written    spec/schema/entry.schema.json
written    spec/schema/enums.schema.json
written    spec/schema/family.schema.json
written    spec/schema/group.schema.json
written    spec/schema/package.schema.json
written    spec/schema/stage-data.schema.json
written    spec/schema/stage-enums.schema.json
written    spec/schema/stage.schema.json
written    spec/schema/steps.schema.json
written    generated/acme/enums.ts
written    generated/acme/index.ts
written    generated/acme/packages/sample.ts
14 files changed, 0 as they were, in N s.
`,
    });
    const nothing = { code: 0, err: "", out: "Nothing has changed: 4 definitions, 14 files.\n" };
    expect(await answer(root, "generate")).toEqual(nothing);
    rmSync(path.join(root, "node_modules"), { recursive: true });
    expect(await answer(root, "generate")).toEqual(nothing);
  });

  test("says what it rewrote and removed", async () => {
    const project = await generated();
    writeSpec(project, edited("acme/enums.yaml", "DARK: dark", "DARK: darker"));
    rmSync(path.join(project.spec, sample));
    expect((await answer(project.root, "generate")).out).toBe(`rewritten  generated/acme/enums.ts
removed    generated/acme/packages/sample.ts
2 files changed, 12 as they were, in N s.
`);
  });

  test("reports all mistakes, each on a line, and writes nothing", async () => {
    const spec = { ...edited(sample, "family: plain", "family: plane"), "acme/x.yaml": "kind: [" };
    const project = temporaryProject(spec);
    expect(await answer(project.root, "generate")).toEqual({
      code: 1,
      out: "",
      err: `spec/acme/x.yaml:1:8 yaml-syntax: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the YAML here or just before.
1 mistake; nothing was written.
`,
    });
    writeSpec(project, { "acme/x.yaml": "kind: thing" });
    expect((await answer(project.root, "validate")).err).toBe(
      `spec/acme/x.yaml:1:7 unknown-kind: There is no kind of definition "thing". Known: package, steps, family, enums, entry, stage, group, connection, stage-enums, stage-data, column-types.
1 mistake; nothing was written.
`,
    );
    rmSync(path.join(project.spec, "acme/x.yaml"));
    expect((await answer(project.root, "validate")).err).toContain("There is no family plane.");
    expect(
      Object.keys(readTree(project.root)).filter((file) => !file.startsWith("spec/acme")),
    ).toEqual([]);
  });

  test("names an edited file and how to go on", async () => {
    const project = await generated();
    writeFileSync(path.join(project.out, "acme/enums.ts"), "mine\n");
    expect(await answer(project.root, "generate")).toEqual({
      code: 1,
      out: "",
      err: `edited: generated/acme/enums.ts was edited by hand: move the change into the definition and delete the file.
Nothing was written. specanvil generate --check shows the differences.
`,
    });
  });
});

describe("with --json", () => {
  const broken = { ...edited(sample, "family: plain", "family: plane") };
  const mistake = {
    code: "unknown-family",
    file: "spec/acme/packages/sample.yaml",
    line: expect.any(Number) as number,
    column: expect.any(Number) as number,
    message: expect.stringContaining("There is no family plane.") as string,
    fix: expect.any(String) as string,
  };

  test("mistakes are the result of validate, and an error of other commands", async () => {
    const { root } = temporaryProject(broken);
    const result = await answer(root, "validate", "--json");
    expect([result.code, result.err]).toEqual([1, ""]);
    expect(JSON.parse(result.out)).toEqual({ definitions: 4, diagnostics: [mistake] });
    const message = "1 mistake; nothing was written.";
    const error = { code: "DEFINITIONS", message, hint: null, diagnostics: [mistake] };
    for (const args of [["generate"], ["generate", "--check"], ["catalog"]]) {
      const { code, out, err } = await answer(root, ...args, "--json");
      expect([code, out, JSON.parse(err)]).toEqual([1, "", { error }]);
    }
  });

  test("no mistakes are a result too", async () => {
    const { out } = await answer(temporaryProject().root, "validate", "--json");
    expect(JSON.parse(out)).toEqual({ definitions: 4, diagnostics: [] });
  });

  test("what keeps a command from running is an error with a code", async () => {
    const missing = await answer(temporaryFolder(), "catalog", "--json");
    expect([missing.code, JSON.parse(missing.err)]).toEqual([
      2,
      {
        error: {
          code: "USAGE",
          message:
            "There is no folder spec with definitions. Run this in the folder that has it, or name it with --spec.",
          hint: null,
        },
      },
    ]);
    const project = await generated();
    writeFileSync(path.join(project.out, "acme/enums.ts"), "mine\n");
    const blocked = await answer(project.root, "generate", "--json");
    expect([blocked.code, JSON.parse(blocked.err)]).toEqual([
      1,
      {
        error: {
          code: "BLOCKED",
          message: expect.stringMatching(
            /^edited: generated\/acme\/enums\.ts was edited/,
          ) as string,
          hint: "Nothing was written. specanvil generate --check shows the differences.",
        },
      },
    ]);
  });
});

describe("generate --check", () => {
  test("tells stale, missing, orphan, edited and foreign apart, and shows what differs", async () => {
    const project = await generated();
    const inOut = (file: string): string => path.join(project.out, file);
    writeSpec(project, {
      ...edited("acme/enums.yaml", "doc: A shade.", "doc: A tint."),
      "acme/z.yaml": "kind: enums\nname: z\ndoc: d\nenums: { Z: { doc: d, values: { A: a } } }\n",
    });
    rmSync(path.join(project.spec, sample));
    rmSync(inOut("acme/index.ts"));
    writeFileSync(inOut("acme/z.ts"), "mine\u001b[31m\n");
    writeFileSync(path.join(project.spec, "schema/entry.schema.json"), "{}\n");
    const before = readTree(project.root);
    const { code, out, err } = await answer(project.root, "generate", "--check");
    expect([code, err]).toEqual([1, ""]);
    expect(readTree(project.root)).toEqual(before);
    const heads = out.split("\n").filter((line) => /^\w+: /.test(line));
    expect(heads).toEqual([
      "edited: spec/schema/entry.schema.json was edited by hand: move the change into the definition and delete the file.",
      "stale: generated/acme/enums.ts is not what its definition makes: run specanvil generate.",
      "missing: generated/acme/index.ts is missing: run specanvil generate.",
      "orphan: generated/acme/packages/sample.ts has lost its definition: run specanvil generate to remove it.",
      "foreign: generated/acme/z.ts was not written by specanvil, but a definition claims its name: move it away.",
    ]);
    expect(out).toMatch(/\nNot as the definitions say: 5 of 15 files\.\n$/);
    expect(out).toContain("- /** A shade. */\n+ /** A tint. */\n");
    expect(out).toContain("- mine [31m\n");
  });

  test("finds nothing where nothing differs, with a cache and without", async () => {
    const project = await generated();
    expect((await answer(project.root, "generate", "--check")).code).toBe(0);
    rmSync(path.join(project.root, "node_modules"), { recursive: true });
    expect(await answer(project.root, "generate", "--check")).toEqual({
      code: 0,
      err: "",
      out: "14 files, all as their definitions say.\n",
    });
  });

  test("finds a manifest that is missing or broken", async () => {
    const project = await generated();
    const manifest = path.join(project.out, "manifest.json");
    rmSync(manifest);
    expect((await answer(project.root, "generate", "--check")).out).toContain(
      "missing: generated/manifest.json is missing",
    );
    writeFileSync(manifest, "<<<<<<< HEAD\n");
    expect((await answer(project.root, "generate", "--check")).out).toContain(
      "corrupt: generated/manifest.json is no manifest",
    );
    const blocked = await answer(project.root, "generate");
    expect(blocked.code).toBe(1);
    expect(blocked.err).toContain("restore it from version control");
  });
});

describe("usage", () => {
  test.each([
    [["generate", "--chek"], 2, "error: unknown option '--chek'"],
    [["generate", "extra"], 2, "error: too many arguments"],
    [["generate", "--spec"], 2, "error: option '--spec <folder>' argument missing"],
    [["generat"], 2, "error: unknown command 'generat'"],
    [[], 2, "Usage: specanvil"],
  ])("%j", async (args, code, err) => {
    const found = await answer(temporaryFolder(), ...args);
    expect(found.code).toBe(code);
    expect(found.err).toContain(err);
  });

  test.each([
    [["--help"], /Usage: specanvil .*generate.*validate/s],
    [["generate", "--help"], /--check.*--spec.*--out/s],
    [["--version"], /^\d+\.\d+\.\d+\n$/],
  ])("%j", async (args, out) => {
    const found = await answer(temporaryFolder(), ...args);
    expect(found.code).toBe(0);
    expect(found.out).toMatch(out);
  });

  test("a reader that closes the pipe is no mistake", async () => {
    const project = await generated();
    writeFileSync(path.join(project.out, "acme/enums.ts"), "x\n".repeat(100_000));
    const { process: child, ended } = start(project.root, ["generate", "--check"]);
    child.stdout?.destroy();
    expect((await ended).err).toBe("");
  });
});
