import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { edited } from "./base-spec.js";
import { generated, temporaryFolder, writeSpec } from "./temporary-project.js";
import { blocked, checked, inOut, run, sample, schemas } from "./writing.js";

// What the records of earlier runs may claim, and what they may not.

describe("the manifest", () => {
  test.each([
    ["cut off", (text: string) => text.slice(0, 60)],
    ["in conflict", (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main\n`],
    ["of somebody else", () => '{ "name": "My web app", "icons": [] }\n'],
    ["without hashes", () => '{ "files": { "acme/enums.ts": null } }\n'],
    [
      "that claims a file elsewhere",
      (text: string) => text.replace('"acme/enums.ts"', '"../spec/acme/enums.yaml"'),
    ],
    [
      "that claims a file by a way around",
      (text: string) => text.replace('"acme/enums.ts"', '"acme/x/../../../spec/acme/enums.yaml"'),
    ],
    [
      "that claims an absolute file",
      (text: string) => text.replace('"acme/enums.ts"', '"/etc/hostname"'),
    ],
  ])("%s stops a run", async (_, change) => {
    const project = await generated();
    const file = inOut(project, "manifest.json");
    writeFileSync(file, change(readFileSync(file, "utf8")));
    expect(await blocked(project)).toEqual({});
    expect(await checked(project)).toEqual({ "manifest.json": "corrupt" });
  });

  test("missing, and the definitions changed: old files count as somebody else's", async () => {
    const project = await generated();
    rmSync(inOut(project, "manifest.json"));
    writeSpec(project, edited(sample, "doc: Reads a file.", "doc: Reads one file."));
    expect(await blocked(project)).toEqual({ "acme/packages/sample.ts": "foreign" });
  });

  test("names only files below the folders of generated code and schemas, with the definition of each", async () => {
    const project = await generated();
    const { files } = JSON.parse(readFileSync(inOut(project, "manifest.json"), "utf8")) as {
      files: Record<string, { from: string }>;
    };
    expect(Object.entries(files).map(([file, { from }]) => [file, from])).toEqual([
      ...schemas.map((file) => [file, file.replace("../", "")]),
      ["acme/enums.ts", "spec/acme/enums.yaml"],
      ["acme/index.ts", "spec/acme/index.yaml"],
      ["acme/packages/sample.ts", "spec/acme/packages/sample.yaml"],
    ]);
  });
});

test("a record of a killed run can't make the next one remove a file elsewhere", async () => {
  const project = await generated();
  const victim = path.join(temporaryFolder(), "victim");
  writeFileSync(victim, "precious");
  const { sha256 } = await import("../../generator/write/hash.js");
  const files = { [path.relative(project.out, victim)]: [sha256("precious")] };
  writeFileSync(inOut(project, ".pending.json"), JSON.stringify({ files }));
  expect(await run(project)).toEqual({});
  expect(readFileSync(victim, "utf8")).toBe("precious");
});
