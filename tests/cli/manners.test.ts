import { expect, test } from "vitest";
import { runHere } from "../generator/command-line.js";
import { repository } from "../generator/repository.js";

const call = (...args: string[]): ReturnType<typeof runHere> => runHere(repository, args);

test.each([
  [["sbmit"], "unknown command 'sbmit' (Did you mean submit?)", ""],
  [["frobnicate"], "unknown command 'frobnicate'", ""],
  [["runs", "x", "--pase", "Failed"], "unknown option '--pase' (Did you mean --phase?)", " runs"],
  [["generate", "--chek"], "unknown option '--chek' (Did you mean --check?)", " generate"],
  [["status"], "missing required argument 'name'", " status"],
])("a wrong call is told in two lines: %j", async (args, mistake, command) => {
  expect(await call(...args)).toMatchObject({
    code: 2,
    out: "",
    err: `error: ${mistake}\nSee specanvil${command} --help.\n`,
  });
});

test("the help of each command ends with examples of it", async () => {
  const { out } = await call("--help");
  const names = [...out.matchAll(/^ {2}([a-z-]+) .*\S {2,}/gm)].map(([, name = ""]) => name);
  expect(names).toEqual(expect.arrayContaining(["generate", "submit", "doctor", "completion"]));
  for (const name of names.filter((each) => each !== "help")) {
    const help = await call(name, "--help");
    const called = name === "import-configmap" ? "import" : name;
    expect(help.out).toMatch(new RegExp(`\\nExamples:\\n  specanvil ${called}\\b`));
  }
});
