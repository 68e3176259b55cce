import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { generate } from "../../generator/pipeline.js";
import type { Project } from "../../generator/project.js";
import { baseSpec, type Spec } from "./base-spec.js";
import { start } from "./command-line.js";
import { temporaryProject, writeSpec } from "./temporary-project.js";
import { readTree } from "./tree.js";

// A run that is killed at any moment leaves every file as it was or as it will be, and the next run finishes it.

const count = 20;
const kills = 32;

/** Many small modules, so that a kill often comes between two files. */
function specOf(version: Version): Spec {
  const modules = Array.from({ length: count }, (_, index) => [
    `acme/many/m${index}.yaml`,
    `kind: enums\nname: m${index}\ndoc: ${version}\nenums: { E${index}: { doc: d, values: { A: ${version} } } }\n`,
  ]);
  const only = [
    `acme/only-${version}.yaml`,
    `kind: enums\nname: only-${version}\ndoc: d\nenums: { Sole: { doc: d, values: { A: a } } }\n`,
  ];
  return { ...baseSpec, ...(Object.fromEntries([...modules, only]) as Spec) };
}

const versions = ["one", "two"] as const;

type Version = (typeof versions)[number];

function use(project: Project, version: Version): void {
  rmSync(path.join(project.spec, "acme"), { recursive: true, force: true });
  writeSpec(project, specOf(version));
}

/** What a run makes that knows nothing from before. */
async function cold(version: Version): Promise<Record<string, string>> {
  const project = temporaryProject({});
  use(project, version);
  await generate(project);
  return readTree(project.out);
}

const isTemporary = (file: string): boolean => /(^|\/)\.[^/]+$/.test(file);

/** Kills runs of one project, one after the other; gives how many were caught, and how many between two files. */
async function killRuns(wanted: Readonly<Record<Version, Record<string, string>>>): Promise<{
  readonly killed: number;
  readonly between: number;
}> {
  const project = temporaryProject({});
  use(project, "one");
  await generate(project);
  let killed = 0;
  let between = 0;
  for (let round = 0; round < kills / 2; round += 1) {
    const version = versions[(round + 1) % 2] ?? "one";
    use(project, version);
    const { process: child, ended } = start(project.root, ["generate"]);
    // Half of them at any moment, half of them while files are written.
    if (round % 4 < 2) await delay(Math.random() * 900);
    else {
      const pending = path.join(project.out, ".pending.json");
      while (child.exitCode === null && !existsSync(pending)) await delay(1);
      await delay(Math.random() ** 2 * 40);
    }
    child.kill("SIGKILL");
    const { signal, code, err } = await ended;
    if (signal === "SIGKILL") killed += 1;
    else expect([code, err]).toEqual([0, ""]);

    const texts = Object.entries(readTree(project.out)).filter(([file]) => !isTemporary(file));
    for (const [file, text] of texts) {
      expect([wanted.one[file], wanted.two[file]], file).toContain(text);
    }
    const changed = texts.filter(([file]) => wanted.one[file] !== wanted.two[file]);
    const news = changed.filter(([file, text]) => wanted[version][file] === text);
    if (news.length > 0 && news.length < changed.length) between += 1;

    if (round % 5 === 4) {
      await generate(project);
      expect(readTree(project.out)).toEqual(wanted[version]);
    }
  }
  use(project, "two");
  await generate(project);
  expect(readTree(project.out)).toEqual(wanted.two);
  return { killed, between };
}

test(`${kills} kills`, async () => {
  const wanted = { one: await cold("one"), two: await cold("two") };
  const both = await Promise.all([killRuns(wanted), killRuns(wanted)]);
  expect(both.reduce((sum, { killed }) => sum + killed, 0)).toBeGreaterThan(kills / 3);
  expect(both.reduce((sum, { between }) => sum + between, 0)).toBeGreaterThan(0);
}, 120_000);

test("what killed runs left is tidied up, also where nothing else is to do", async () => {
  const project = temporaryProject();
  await generate(project);
  const before = readTree(project.out);
  const dead = 4_194_305;
  const left = [
    `acme/.enums.ts.${dead}.tmp`,
    `.manifest.json.${dead}.tmp`,
    `..pending.json.${dead}.tmp`,
    `../spec/schema/.entry.schema.json.${dead}.tmp`,
  ].map((file) => path.join(project.out, file));
  for (const file of left) writeFileSync(file, "half");
  writeFileSync(path.join(project.out, ".pending.json"), '{"files":{}}');
  const mine = path.join(project.out, "acme/.notes.txt.1.tmp");
  writeFileSync(mine, "mine");

  const { ended } = start(project.root, ["generate"]);
  expect((await ended).code).toBe(0);
  expect(left.filter((file) => existsSync(file))).toEqual([]);
  expect(readFileSync(mine, "utf8")).toBe("mine");
  rmSync(mine);
  expect(readTree(project.out)).toEqual(before);
});

test("a temporary file of a run that is still going is left to it", async () => {
  const project = temporaryProject();
  await generate(project);
  const file = path.join(project.out, `acme/.enums.ts.${process.ppid}.tmp`);
  writeFileSync(file, "half");
  writeFileSync(path.join(project.out, ".pending.json"), '{"files":{}}');
  await generate(project);
  expect(readFileSync(file, "utf8")).toBe("half");
});

test("runs at the same time don't disturb each other", async () => {
  const project = temporaryProject({});
  use(project, "one");
  await generate(project);
  use(project, "two");
  const runs = [1, 2].map(() => start(project.root, ["generate"]).ended);
  for (const { code, err } of await Promise.all(runs)) expect([code, err]).toEqual([0, ""]);
  expect(readTree(project.out)).toEqual(await cold("two"));
});
