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

/** What people and editors do to a file. */
type Edit = readonly [how: "write" | "replace" | "remove" | "break" | "move", size: number];

const edits = fc.array(
  fc.tuple(fc.constantFrom("write", "replace", "remove", "break", "move"), fc.nat(40)),
  { minLength: 1, maxLength: 8 },
);

function perform({ spec }: Project, [how, size]: Edit, text: string): void {
  const file = path.join(spec, sample);
  const beside = path.join(spec, "acme/packages/other.yaml");
  mkdirSync(path.dirname(file), { recursive: true });
  if (how === "write") writeFileSync(file, text.replace("max: 9", `max: ${9 + size}`));
  if (how === "break") writeFileSync(file, text.slice(0, size * 20));
  if (how === "remove")
    rmSync(size % 3 === 0 ? path.dirname(file) : file, { recursive: true, force: true });
  if (how === "replace") {
    writeFileSync(`${file}.tmp`, text.replace("max: 9", `max: ${50 + size}`));
    renameSync(`${file}.tmp`, file);
  }
  if (how === "move") {
    writeFileSync(file, text);
    renameSync(file, beside);
    if (size % 2 === 0) rmSync(beside);
  }
}

test("storms of edits end in what a cold run makes", async () => {
  const session = await watched();
  const storms = fc.sample(edits, { numRuns: 100, seed: 8 });
  for (const [index, storm] of storms.entries()) {
    for (const edit of storm) {
      perform(session.project, edit, baseSpec[sample]);
      // So that some storms are met in the middle of a run.
      if (edit[1] % 4 === 0) await new Promise((resolve) => setTimeout(resolve, edit[1]));
      rmSync(path.join(session.project.spec, "acme/packages/other.yaml"), { force: true });
    }
    const end = baseSpec[sample].replace("default: 5", `default: ${1 + (index % 9)}`);
    writeSpec(session.project, { [sample]: end });
    if (index % 10 === 9) await settles(session, { ...baseSpec, [sample]: end });
  }
});
