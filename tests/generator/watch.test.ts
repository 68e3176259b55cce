import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { DefinitionError } from "../../generator/diagnostics/diagnostic.js";
import { generate } from "../../generator/pipeline.js";
import { openProject, type Project } from "../../generator/project.js";
import { NoDefinitionsError, watch } from "../../generator/watch.js";
import { baseSpec, type Spec } from "./base-spec.js";
import { executable } from "./command-line.js";
import { temporaryFolder, temporaryProject, writeSpec } from "./temporary-project.js";
import { readTree } from "./tree.js";

interface Session {
  readonly project: Project;
  /** What went wrong, as a user would be told. */
  readonly errors: unknown[];
  /** Files that runs touched, the newest last. */
  readonly touched: string[];
}

/** A watched project, once its first run is done. */
async function watched(spec: Spec = baseSpec): Promise<Session> {
  const project = temporaryProject(spec);
  const session: Session = { project, errors: [], touched: [] };
  const control = new AbortController();
  let runs = 0;
  const ended = watch(project, {
    signal: control.signal,
    onOutcome: ({ plan }) => {
      runs += 1;
      const files = plan.files.filter(({ state }) => state !== "current");
      session.touched.push(...files.map(({ file }) => file));
    },
    onError: (error) => session.errors.push(error),
  });
  onTestFinished(async () => {
    control.abort();
    await ended;
  });
  await expect.poll(() => runs, { timeout: 30_000 }).toBe(1);
  session.touched.length = 0;
  return session;
}

/** What a run that knows nothing from before makes of the definitions. */
async function cold(spec: Spec): Promise<Record<string, string>> {
  const project = openProject(temporaryFolder());
  writeSpec(project, spec);
  await generate(project);
  return readTree(project.out);
}

/** Waits until the generated code is that of a cold run. */
async function settles({ project }: Session, spec: Spec): Promise<void> {
  const want = await cold(spec);
  await expect.poll(() => readTree(project.out), { timeout: 30_000, interval: 20 }).toEqual(want);
}

const sample = "acme/packages/sample.yaml";
const changed = baseSpec[sample].replace("default: 5", "default: 6");

test("rewrites what depends on what changed, and nothing else", async () => {
  const session = await watched();
  writeSpec(session.project, { [sample]: changed });
  await settles(session, { ...baseSpec, [sample]: changed });
  expect(session.touched).toEqual(["acme/packages/sample.ts"]);
  const enums = baseSpec["acme/enums.yaml"].replace("RED: red", "RED: crimson");
  writeSpec(session.project, { "acme/enums.yaml": enums });
  await settles(session, { ...baseSpec, [sample]: changed, "acme/enums.yaml": enums });
  expect(session.touched.slice(1)).toEqual(["acme/enums.ts", "acme/packages/sample.ts"]);
  expect(session.errors).toEqual([]);
});

test("survives mistakes, and writes once they are mended", async () => {
  const session = await watched();
  const before = readTree(session.project.out);
  writeSpec(session.project, { [sample]: "kind: [" });
  await expect.poll(() => session.errors.length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(session.errors[0]).toBeInstanceOf(DefinitionError);
  expect(readTree(session.project.out)).toEqual(before);
  writeSpec(session.project, { [sample]: changed });
  await settles(session, { ...baseSpec, [sample]: changed });
});

test("takes no definitions at all for a mistake", async () => {
  const session = await watched();
  const before = readTree(session.project.out);
  rmSync(path.join(session.project.spec, "acme"), { recursive: true });
  await expect
    .poll(() => session.errors.at(-1), { timeout: 30_000 })
    .toBeInstanceOf(NoDefinitionsError);
  expect(readTree(session.project.out)).toEqual(before);
  writeSpec(session.project, baseSpec);
  await settles(session, baseSpec);
});

test("folders may have any name, and come with what is in them", async () => {
  const session = await watched();
  const { root, spec } = session.project;
  const own = path.join(spec, "acme/packages");
  const rest = Object.fromEntries(Object.entries(baseSpec).filter(([name]) => name !== sample));
  writeSpec(openProject(root, { spec: "ready", out: "out" }), { "own.yaml": changed });
  rmSync(path.join(own, "sample.yaml"));
  renameSync(path.join(root, "ready"), path.join(own, "v1.2"));
  await settles(session, { ...rest, "acme/packages/v1.2/own.yaml": changed });
  renameSync(path.join(own, "v1.2"), path.join(own, "v1.3"));
  await settles(session, { ...rest, "acme/packages/v1.3/own.yaml": changed });
});

/** Runs a command under a limit of watched folders, which a namespace of its own may have. */
function limited(watches: number, folder: string): SpawnSyncReturns<string> {
  const limit = `echo ${watches} > /proc/sys/user/max_inotify_watches && exec "$0" "$@"`;
  const command = [process.execPath, executable, "generate", "--watch"];
  const options = { cwd: folder, encoding: "utf8", timeout: 30_000 } as const;
  return spawnSync("unshare", ["-Ur", "sh", "-c", limit, ...command], options);
}

test("a limit of the system is told as what it is", (context) => {
  const probe = ["-Ur", "test", "-w", "/proc/sys/user/max_inotify_watches"];
  if (spawnSync("unshare", probe).status !== 0) {
    context.skip("There are no namespaces on this machine.");
  }
  const { status, stderr } = limited(2, temporaryProject().root);
  expect([status, stderr]).toEqual([
    2,
    "spec has more folders than the system watches. On Linux raise fs.inotify.max_user_watches and " +
      "max_user_instances with sysctl, or end what else watches files.\n",
  ]);
});

const files = ["acme/enums.yaml", "acme/family.yaml", sample] as const;

/** What people and editors do to a file, or to the folder that it is in. */
const edit = fc.record({
  how: fc.constantFrom("write", "replace", "remove", "remove folder", "break", "move", "copy"),
  file: fc.constantFrom(...files),
  size: fc.nat(40),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function perform({ spec }: Project, { how, file: name, size }: Edit): void {
  const file = path.join(spec, name);
  const beside = file.replace(/\.yaml$/, "-moved.yaml");
  const text = baseSpec[name].replace(/doc: (\w+)/, `doc: $1 ${size}`);
  mkdirSync(path.dirname(file), { recursive: true });
  if (how === "write") writeFileSync(file, text);
  if (how === "break") writeFileSync(file, text.slice(0, size * 20));
  if (how === "remove") rmSync(file, { force: true });
  if (how === "remove folder") rmSync(path.dirname(file), { recursive: true });
  if (how === "copy") writeFileSync(beside, text);
  if (how === "replace") {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  }
  if (how === "move") {
    writeFileSync(file, text);
    renameSync(file, beside);
  }
}

/** What a storm leaves: no two that follow each other leave the same. */
function endOf(storm: number): Spec {
  const other = baseSpec[sample]
    .replace("name: sample", "name: other")
    .replaceAll("@acme/sample", "@acme/other");
  return {
    ...baseSpec,
    [sample]: baseSpec[sample].replace("default: 5", `default: ${1 + (storm % 3)}`),
    ...(storm % 2 === 0 && { "acme/packages/other.yaml": other }),
    ...(storm % 5 === 0 && {
      "acme/enums.yaml": baseSpec["acme/enums.yaml"].replace("RED: red", "RED: crimson"),
    }),
  };
}

test("after each of a hundred storms of edits, all is as a cold run makes it", async () => {
  const session = await watched();
  const { spec } = session.project;
  const storms = fc.sample(fc.array(edit, { minLength: 1, maxLength: 8 }), {
    numRuns: 100,
    seed: 8,
  });
  const wanted = new Map<string, Record<string, string>>();
  for (const [index, storm] of storms.entries()) {
    for (const each of storm) {
      perform(session.project, each);
      // So that some storms are met in the middle of a run.
      if (each.size % 4 === 0) await new Promise((resolve) => setTimeout(resolve, each.size));
    }
    const end = endOf(index);
    for (const name of Object.keys(readTree(spec))) {
      if (!Object.hasOwn(end, name) && name.startsWith("acme/")) rmSync(path.join(spec, name));
    }
    writeSpec(session.project, end);
    const key = JSON.stringify(end);
    const want = wanted.get(key) ?? (await cold(end));
    wanted.set(key, want);
    await expect
      .poll(() => readTree(session.project.out), { timeout: 30_000, interval: 20 })
      .toEqual(want);
  }
}, 60_000);
