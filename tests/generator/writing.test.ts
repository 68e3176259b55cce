import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/pipeline.js";
import type { Project } from "../../generator/project.js";
import { baseSpec, edited } from "./base-spec.js";
import { generated, temporaryProject, writeSpec } from "./temporary-project.js";
import { readTimes, readTree } from "./tree.js";
import { blocked, checked, inOut, run, sample, schemas } from "./writing.js";

// What a run writes, what it leaves alone, and what stops it.

function edit(project: Project, file: string): void {
  const text = readFileSync(inOut(project, file), "utf8");
  writeFileSync(inOut(project, file), text.replace("// Generated", "// Edited"));
}

describe("a run", () => {
  test("the first one writes everything, and nothing else", async () => {
    const project = temporaryProject();
    const files = ["acme/enums.ts", "acme/index.ts", "acme/packages/sample.ts"];
    expect(Object.keys(await run(project))).toEqual([...schemas, ...files]);
    expect(Object.keys(readTree(project.out))).toEqual([...files, "manifest.json"]);
    expect(await checked(project)).toEqual({});
  });

  test("the second one touches nothing", async () => {
    const project = await generated();
    const times = readTimes(project.root);
    expect(await run(project)).toEqual({});
    rmSync(path.join(project.root, "node_modules"), { recursive: true });
    expect(await run(project)).toEqual({});
    const now = readTimes(project.root);
    for (const [file, time] of Object.entries(times)) {
      if (!file.startsWith("node_modules")) expect([file, now[file]]).toEqual([file, time]);
    }
  });

  test("a changed definition rewrites its own file", async () => {
    const project = await generated();
    const before = readTimes(project.out);
    writeSpec(project, edited(sample, "doc: Reads a file.", "doc: Reads one file."));
    expect(await checked(project)).toEqual({
      "acme/packages/sample.ts": "stale",
      "manifest.json": "stale",
    });
    expect(await run(project)).toEqual({ "acme/packages/sample.ts": "stale" });
    const after = readTimes(project.out);
    const touched = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(touched).toEqual(["acme/packages/sample.ts", "manifest.json"]);
  });

  test("a change that changes no code writes nothing but the manifest's hashes", async () => {
    const project = await generated();
    const before = readTimes(project.out);
    writeSpec(project, { [sample]: `# A comment.\n${baseSpec[sample]}` });
    expect(await run(project)).toEqual({});
    expect(readTimes(project.out)).toEqual(before);
  });

  test("a removed definition removes its file and the folder that this leaves empty", async () => {
    const project = await generated();
    rmSync(path.join(project.spec, sample));
    expect(await checked(project)).toEqual({
      "acme/packages/sample.ts": "orphan",
      "manifest.json": "stale",
    });
    expect(await run(project)).toEqual({ "acme/packages/sample.ts": "orphan" });
    expect(existsSync(inOut(project, "acme/packages"))).toBe(false);
    expect(existsSync(inOut(project, "acme/enums.ts"))).toBe(true);
    expect(await checked(project)).toEqual({});
  });

  test("what is not the generator's own stays, and so does its folder", async () => {
    const project = await generated();
    writeFileSync(inOut(project, "acme/packages/mine.ts"), "export {};\n");
    writeFileSync(inOut(project, "acme/packages/.sample.ts.txt"), "");
    rmSync(path.join(project.spec, sample));
    await generate(project);
    expect(Object.keys(readTree(inOut(project, "acme/packages")))).toEqual([
      ".sample.ts.txt",
      "mine.ts",
    ]);
  });

  test("a file that is missing is written again", async () => {
    const project = await generated();
    rmSync(inOut(project, "acme/enums.ts"));
    expect(await checked(project)).toEqual({ "acme/enums.ts": "missing" });
    expect(await run(project)).toEqual({ "acme/enums.ts": "missing" });
  });

  test("line ends that version control changed are put right", async () => {
    const project = await generated();
    const file = inOut(project, "acme/enums.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replaceAll("\n", "\r\n"));
    expect(await checked(project)).toEqual({ "acme/enums.ts": "stale" });
    expect(await run(project)).toEqual({ "acme/enums.ts": "stale" });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("a file with half a character in a definition is written once", async () => {
    const project = temporaryProject(
      edited("acme/enums.yaml", "doc: A shade.", 'doc: "A \\ud800 shade."'),
    );
    await generate(project);
    expect(await checked(project)).toEqual({});
  });
});

describe("a run stops", () => {
  test("before a file that was edited by hand, even if its definition is as it was", async () => {
    const project = await generated();
    edit(project, "acme/enums.ts");
    writeSpec(project, edited(sample, "doc: Reads a file.", "doc: Reads one file."));
    expect(await blocked(project)).toMatchObject({ "acme/enums.ts": "edited" });
    expect(await checked(project)).toMatchObject({ "acme/enums.ts": "edited" });
  });

  test("before an edited file whose definition is gone", async () => {
    const project = await generated();
    edit(project, "acme/packages/sample.ts");
    rmSync(path.join(project.spec, sample));
    expect(await blocked(project)).toEqual({ "acme/packages/sample.ts": "edited" });
  });

  test("before a schema that was edited by hand", async () => {
    const project = await generated();
    writeFileSync(path.join(project.spec, "schema/entry.schema.json"), "{}\n");
    expect(await blocked(project)).toEqual({ "../spec/schema/entry.schema.json": "edited" });
  });

  test.each([
    ["a file", (file: string) => writeFileSync(file, "mine\n")],
    ["an empty file", (file: string) => writeFileSync(file, "")],
    ["a folder", (file: string) => mkdirSync(file)],
    ["a link to a file", (file: string) => symlinkSync("/etc/hostname", file)],
  ])("before %s of somebody else", async (_, make) => {
    const project = temporaryProject();
    mkdirSync(inOut(project, "acme"), { recursive: true });
    make(inOut(project, "acme/enums.ts"));
    expect(await blocked(project)).toMatchObject({ "acme/enums.ts": "foreign" });
  });

  test("before a file where a folder should be", async () => {
    const project = temporaryProject();
    mkdirSync(project.out);
    writeFileSync(inOut(project, "acme"), "mine\n");
    expect(await blocked(project)).toMatchObject({ "acme/enums.ts": "foreign" });
  });

  test("but not before a file that is already what it should be", async () => {
    const project = await generated();
    rmSync(inOut(project, "manifest.json"));
    expect(await checked(project)).toEqual({ "manifest.json": "missing" });
    expect(await run(project)).toEqual({});
    expect(await checked(project)).toEqual({});
  });
});
