import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { repository } from "./repository.js";
import { temporaryFolder } from "./temporary-project.js";

// Standard error is a terminal where `script` of util-linux brings one.

const hasTerminal = spawnSync("script", ["--version"]).status === 0;
const without = { ...process.env, TERM: "xterm", NO_COLOR: "1" };

/** What a terminal shows of a command, standard output among it. */
function onTerminal(folder: string, ...command: string[]): string {
  const words = command.map((word) => `'${word}'`).join(" ");
  const options = { cwd: folder, encoding: "utf8", env: without, timeout: 60_000 } as const;
  const { stdout } = spawnSync("script", ["-qec", words, "/dev/null"], {
    ...options,
    input: "",
  });
  return stdout;
}

const clear = "\r\u001b[2K";

/** A program whose run gives its process no moment, as those of the generator: until something is told, or for a while. */
function programIn(folder: string, isJson: boolean, after: number, until: string): void {
  const module = pathToFileURL(path.join(repository, "generator/dist/cli/progress.js")).href;
  const program = `import { progressOf } from ${JSON.stringify(module)};
const progress = progressOf("Generating", ${isJson}, ${after});
progress.step("load");
const begun = performance.now();
while (!(${until}));
progress.close();
console.log("written");
`;
  writeFileSync(path.join(folder, "run.mjs"), program);
}

function run(isJson: boolean, after: number, until: string): string {
  const folder = temporaryFolder();
  programIn(folder, isJson, after, until);
  return onTerminal(folder, process.execPath, "run.mjs");
}

const awhile = "performance.now() > begun + 300";

test("a run that goes on is told on a terminal, and gone in the end", (context) => {
  if (!hasTerminal) context.skip("There is no script of util-linux on this machine.");
  const shown = run(false, 0, "progress.isTold()").split(clear);
  expect([shown[0], shown.at(-1)]).toEqual(["", "written\r\n"]);
  expect(shown[1]).toMatch(/^Generating, \d+ s(; done: load)?$/);
});

test.each([
  ["for a program", true, 0],
  ["that is over soon", false, 1_000_000],
])("a run %s tells nothing", (_, isJson, after) => {
  if (hasTerminal) expect(run(isJson, after, awhile)).toBe("written\r\n");
});

/** Runs a command whose standard error is a terminal that goes away at once; ends as it does. */
const leaving = `
import os, pty, subprocess, sys
terminal, its_end = pty.openpty()
run = subprocess.Popen(sys.argv[1:], stderr=its_end)
os.close(its_end)
os.close(terminal)
sys.exit(run.wait(timeout=20))
`;

test("a run whose terminal goes away ends all the same", (context) => {
  if (spawnSync("python3", ["-c", "import pty"]).status !== 0) {
    context.skip("There is no Python with terminals on this machine.");
  }
  const folder = temporaryFolder();
  programIn(folder, false, 0, awhile);
  const args = ["-c", leaving, process.execPath, "run.mjs"];
  const options = { cwd: folder, encoding: "utf8", env: without } as const;
  expect(spawnSync("python3", args, options)).toMatchObject({ stdout: "written\n" });
});
