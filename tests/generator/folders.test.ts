import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { baseSpec, edited } from "./base-spec.js";
import { answer, plain, run } from "./command-line.js";
import { generated, temporaryFolder, temporaryProject, writeSpec } from "./temporary-project.js";
import { readTree } from "./tree.js";

// Which folders a user may name, and what is said of those that are no use.

describe("folders", () => {
  test("--spec and --out, from anywhere, give the same bytes", async () => {
    const here = await generated();
    const elsewhere = temporaryFolder();
    const project = temporaryProject();
    const args = [
      "generate",
      "--spec",
      path.relative(elsewhere, project.spec),
      "--out",
      path.relative(elsewhere, project.out),
    ];
    expect((await answer(elsewhere, ...args)).code).toBe(0);
    expect(readTree(project.out)).toEqual(readTree(here.out));
    expect(readTree(project.spec)).toEqual(readTree(here.spec));
    expect((await answer(project.root, "generate", "--check")).code).toBe(0);
  });

  test("names of folders that would leave the header of a file", async () => {
    const project = temporaryProject({});
    const spec = "a\nimport 'x'; \u2028`*/";
    writeSpec({ ...project, spec: path.join(project.root, spec) }, baseSpec);
    expect((await answer(project.root, "generate", "--spec", spec)).code).toBe(0);
    const text = readTree(project.out)["acme/enums.ts"] ?? "";
    expect(text.split("\n")[1]).toMatch(/^import type \{ Unlisted \}/);
    expect(text).toMatch(
      /^\/\/ Generated from a import 'x'; {2}`\*\/acme\/enums\.yaml\. Do not edit/,
    );
  });

  test.each([
    [
      "missing",
      (): void => {},
      "There is no folder spec with definitions. Run this in the folder that has it, or name it with --spec.\n",
    ],
    [
      "a file",
      (spec: string) => writeFileSync(spec, ""),
      "There is no folder spec with definitions. Run this in the folder that has it, or name it with --spec.\n",
    ],
    [
      "empty",
      (spec: string) => mkdirSync(spec),
      "The folder spec has no definitions. Definitions are files that end with .yaml; name their folder with --spec.\n",
    ],
  ])("definitions that are %s", async (_, make, err) => {
    const folder = temporaryFolder();
    make(path.join(folder, "spec"));
    for (const command of [["generate"], ["generate", "--check"], ["validate"]]) {
      expect(await answer(folder, ...command)).toEqual({ code: 2, out: "", err });
    }
  });

  test("an empty folder of definitions removes nothing", async () => {
    const project = await generated();
    rmSync(path.join(project.spec, "acme"), { recursive: true });
    const before = readTree(project.root);
    expect((await answer(project.root, "generate")).code).toBe(2);
    expect(readTree(project.root)).toEqual(before);
  });

  test("links among the definitions are named, not followed", async () => {
    const project = temporaryProject();
    const secret = path.join(temporaryFolder(), "secret.yaml");
    writeFileSync(secret, "password: hunter2");
    symlinkSync(secret, path.join(project.spec, "acme/link.yaml"));
    symlinkSync(path.dirname(secret), path.join(project.spec, "acme/folder"));
    symlinkSync("nowhere.yaml", path.join(project.spec, "acme/broken.yaml"));
    symlinkSync(secret, path.join(project.spec, "acme/README.md"));
    const { code, err } = await answer(project.root, "generate");
    expect(code).toBe(1);
    expect(err.split("\n").map((line) => line.split(":")[0])).toEqual([
      "spec/acme/broken.yaml",
      "spec/acme/folder",
      "spec/acme/link.yaml",
      "3 mistakes; nothing was written.",
      "",
    ]);
    expect(err).not.toContain("hunter2");
  });

  test("hidden files, hidden folders and packages are no definitions", async () => {
    const project = temporaryProject({
      ...baseSpec,
      ".git/x.yaml": "x",
      "acme/.x.yaml": "x",
      "acme/.a/b/c.yaml": "x",
      "node_modules/x/y.yaml": "x",
    });
    expect((await answer(project.root, "validate")).out).toBe("4 definitions, no mistakes.\n");
  });
});

describe("a folder that can't be written or read", () => {
  // The one who runs everything may write everywhere: then another one runs the command.
  const root = process.getuid?.() === 0;
  const asOther = root ? { uid: 65_534, gid: 65_534 } : {};

  const open = (folder: string): void => chmodSync(folder, 0o755);

  test("generated code", async () => {
    const project = await generated();
    for (const folder of [project.root, project.out, path.join(project.out, "acme")]) open(folder);
    if (!root) chmodSync(project.out, 0o555);
    writeSpec(project, edited("acme/enums.yaml", "DARK: dark", "DARK: darker"));
    const { code, err } = plain(await run(project.root, ["generate"], asOther));
    chmodSync(project.out, 0o755);
    expect(err).toMatch(
      /^generated\/\.pending\.json can't be read or written: permission is denied \(EACCES\)\.\n/,
    );
    expect(code).toBe(1);
    expect((await answer(project.root, "generate", "--check")).out).toContain(
      "stale: generated/acme/enums.ts",
    );
  });

  test("a definition", async () => {
    const project = await generated();
    open(project.root);
    chmodSync(path.join(project.spec, "acme/enums.yaml"), 0o000);
    const { code, err } = plain(await run(project.root, ["generate"], asOther));
    expect(err).toMatch(
      /^spec\/acme\/enums\.yaml can't be read or written: permission is denied \(EACCES\)\.\n/,
    );
    expect(code).toBe(1);
  });

  test("the cache: the run goes on without it", async () => {
    const project = temporaryProject();
    for (const folder of [project.root, project.spec]) chmodSync(folder, 0o777);
    chmodSync(path.join(project.root, "node_modules"), 0o555);
    const { code, err } = plain(await run(project.root, ["generate"], asOther));
    chmodSync(path.join(project.root, "node_modules"), 0o755);
    expect([code, err]).toEqual([0, ""]);
  });
});
