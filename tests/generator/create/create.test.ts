import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fullSpec } from "../base-spec.js";
import { answer, run } from "../command-line.js";
import { stageSpec } from "../diff/stage-spec.js";
import { repository } from "../repository.js";
import { temporaryFolder, temporaryProject } from "../temporary-project.js";

/** What `npm install` would bring: the packages as they are built, and the tools of this repository. */
function install(root: string): void {
  const modules = path.join(root, "node_modules");
  mkdirSync(path.join(modules, "@specanvil"), { recursive: true });
  symlinkSync(repository, path.join(modules, "specanvil"));
  symlinkSync(path.join(repository, "generator"), path.join(modules, "@specanvil/cli"));
  for (const name of ["typescript", "vitest"]) {
    symlinkSync(path.join(repository, "node_modules", name), path.join(modules, name));
  }
}

test("a new folder generates, compiles and passes its test at once", async () => {
  const folder = temporaryFolder();
  const { code, out } = await answer(folder, "init", "flows");
  expect(code).toBe(0);
  expect(out).toContain("written    flows/spec/local/packages/hello-world.yaml\n");
  expect(out).toContain("Next:\n  cd flows\n  npm install\n  npm run generate\n  npm test\n");
  const root = path.join(folder, "flows");
  install(root);
  expect((await run(root, ["generate"])).code).toBe(0);
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["test"]).toBe("specanvil generate --check && tsc --noEmit && vitest run");
  const node = (...args: string[]): string =>
    execFileSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
  expect(node("node_modules/typescript/bin/tsc", "--noEmit")).toBe("");
  for (const kind of ["package", "stage"]) {
    expect((await run(root, ["new", kind, `another-${kind}`])).code).toBe(0);
  }
  expect((await run(root, ["generate"])).code).toBe(0);
  // A first stage stands without types of columns and without connections.
  expect(node("node_modules/typescript/bin/tsc", "--noEmit")).toBe("");
  expect(node("node_modules/vitest/vitest.mjs", "run")).toContain("1 passed");
});

test("what is there already stays", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "package.json"), "{}");
  expect(await answer(folder, "init")).toEqual({
    code: 2,
    out: "",
    err: "Nothing was written: package.json is there already.\n",
  });
  expect(existsSync(path.join(folder, "spec"))).toBe(false);
});

test.each(["plain", "maker"])(
  "a new package of the family %s validates and generates",
  async (family) => {
    const { root } = temporaryProject(fullSpec);
    expect(await answer(root, "new", "package", "my-import", "--family", family)).toEqual({
      code: 0,
      out: "written    spec/acme/packages/my-import.yaml\nSay what it is, and run specanvil generate.\n",
      err: "",
    });
    expect((await answer(root, "generate")).out).toContain(
      "written    generated/acme/packages/my-import.ts\n",
    );
  },
);

test("a new stage validates and generates", async () => {
  const { root } = temporaryProject(stageSpec);
  expect(await answer(root, "new", "stage", "mask", "--json")).toEqual({
    code: 0,
    out: '{"files":["spec/flows/stages/mask.yaml"]}\n',
    err: "",
  });
  expect((await answer(root, "generate")).out).toContain(
    "written    generated/flows/stages/mask.ts\n",
  );
});

test.each([
  [
    ["package", "My"],
    "My can't be a name: it is lower-case words joined by hyphens, such as my-package.",
  ],
  [["package", "con"], "con can't be a name"],
  [["package", "mine"], "Say of which family it is: --family. Known: plain, maker."],
  [
    ["package", "mine", "--family", "plan"],
    "There is no family plan. Did you mean plain? Known: plain, maker.",
  ],
  [
    ["package", "wide", "--family", "plain"],
    "Nothing was written: spec/acme/packages/wide.yaml is there already.",
  ],
  [
    ["pakage", "mine"],
    "error: command-argument value 'pakage' is invalid for argument 'kind'. Allowed choices are package, stage.",
  ],
])("new %j is refused", async (args, text) => {
  const { root } = temporaryProject(fullSpec);
  const { code, out, err } = await answer(root, "new", ...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(text);
});
