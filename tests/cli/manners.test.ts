import { expect, test } from "vitest";
import { runHere } from "../generator/command-line.js";
import { repository } from "../generator/repository.js";

const call = (...args: string[]): ReturnType<typeof runHere> => runHere(repository, args);

test.each([
  [["sbmit"], "unknown command 'sbmit' (Did you mean submit?)", ""],
  [["frobnicate"], "unknown command 'frobnicate'", ""],
  [["runs", "x", "--pase", "Failed"], "unknown option '--pase' (Did you mean --phase?)", " runs"],
  [["generate", "--chek"], "unknown option '--chek' (Did you mean --check?)", " generate"],
  [
    ["new", "pakage", "x"],
    "command-argument value 'pakage' is invalid for argument 'kind'. Allowed choices are package, stage. (Did you mean package?)",
    " new",
  ],
  [
    ["diff", "a", "b", "--fail-on", "braking"],
    "option '--fail-on <level>' argument 'braking' is invalid. Allowed choices are silent, breaking, minor, patch. (Did you mean breaking?)",
    " diff",
  ],
  [
    ["graph", "a.ts", "--format", "png"],
    "option '--format <format>' argument 'png' is invalid. Allowed choices are mermaid, svg.",
    " graph",
  ],
  [["status"], "missing required argument 'name'", " status"],
])("a wrong call is told in two lines: %j", async (args, mistake, command) => {
  expect(await call(...args)).toMatchObject({
    code: 2,
    out: "",
    err: `error: ${mistake}\nSee specanvil${command} --help.\n`,
  });
});

test.each([
  [["generate", "--chek"], "unknown option '--chek' (Did you mean --check?)", "generate"],
  [["preview"], "missing required argument 'file'", "preview"],
])(
  "a wrong call is one JSON document where JSON is asked for: %j",
  async (args, message, command) => {
    const { code, out, err } = await call(...args, "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(JSON.parse(err)).toEqual({
      error: { code: "USAGE", message, hint: `See specanvil ${command} --help.` },
    });
  },
);

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
