import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { baseSpec } from "../base-spec.js";
import { answer } from "../command-line.js";
import { temporaryProject, writeSpec } from "../temporary-project.js";

/** A working copy whose definitions have changed since they were committed, and a folder with what was committed. */
function changed(to = "default: 6"): string {
  const { root } = temporaryProject();
  const git = (...args: string[]): Buffer =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
      cwd: root,
      stdio: "pipe",
    });
  git("init", "-q", "-b", "main");
  git("add", "spec");
  git("commit", "-q", "-m", "first");
  writeSpec({ root, spec: path.join(root, "old/spec"), out: "" }, baseSpec);
  const file = path.join(root, "spec/acme/packages/sample.yaml");
  writeFileSync(file, baseSpec["acme/packages/sample.yaml"].replace("default: 5", to));
  return root;
}

const lines = (from: string): string =>
  `breaking, silent: package sample: step tune(): the argument size is 6 where it is left out, not 5.
  ${from}/acme/packages/sample.yaml:51:55 → spec/acme/packages/sample.yaml:51:55
  Give size: 5 where it was left out, to keep what it was. [default-changed]
1 breaking (1 in silence), 0 minor, 0 patch.
`;

test("folders, and revisions of git", async () => {
  const root = changed();
  expect(await answer(root, "diff", "old/spec", "spec")).toEqual({
    code: 0,
    out: lines("old/spec"),
    err: "",
  });
  expect(await answer(root, "diff", "git:main", "spec")).toEqual({
    code: 0,
    out: lines("git:main:spec"),
    err: "",
  });
  expect(await answer(root, "diff", "git:HEAD", "old/spec")).toEqual({
    code: 0,
    out: "The definitions mean the same.\n",
    err: "",
  });
});

test("exit codes by how bad it is", async () => {
  const root = changed();
  for (const [level, code] of [
    ["silent", 1],
    ["breaking", 1],
    ["minor", 1],
    ["patch", 1],
  ] as const) {
    expect((await answer(root, "diff", "git:main", "spec", "--fail-on", level)).code).toBe(code);
  }
  const words = changed("default: 5");
  writeFileSync(
    path.join(words, "spec/acme/index.yaml"),
    baseSpec["acme/index.yaml"].replace("What users", "All that users"),
  );
  for (const [level, code] of [
    ["silent", 0],
    ["breaking", 0],
    ["minor", 0],
    ["patch", 1],
  ] as const) {
    expect((await answer(words, "diff", "git:main", "spec", "--fail-on", level)).code).toBe(code);
  }
});

test("for programs, and for pull requests", async () => {
  const root = changed();
  const { out } = await answer(root, "diff", "git:main", "spec", "--json");
  expect(JSON.parse(out)).toEqual({
    counts: { breaking: 1, silent: 1, minor: 0, patch: 0 },
    changes: [
      {
        ...{
          code: "default-changed",
          level: "breaking",
          effect: "silent",
          owners: ["package sample"],
        },
        message: "step tune(): the argument size is 6 where it is left out, not 5.",
        migration: "Give size: 5 where it was left out, to keep what it was.",
        old: { file: "git:main:spec/acme/packages/sample.yaml", line: 51, column: 55 },
        new: { file: "spec/acme/packages/sample.yaml", line: 51, column: 55 },
      },
    ],
    notes: [],
  });
  const markdown = await answer(root, "diff", "git:main", "spec", "--markdown");
  expect(markdown.out).toContain(
    "## Definitions: 1 breaking (1 in silence), 0 minor, 0 patch\n\n### Changes the payload in silence\n",
  );
});

test.each([
  [
    ["nowhere", "spec"],
    "There is no folder nowhere. Name a folder of definitions, or a revision as git:REV.",
  ],
  [
    ["git:gone", "spec"],
    "git:gone can't be read: git can't answer: Not a valid object name gone. Run this in a working copy, with a revision that it has.",
  ],
  [
    ["git:--output=x", "spec"],
    "git:--output=x can't be read: --output=x is no revision. Run this in a working copy, with a revision that it has.",
  ],
  [
    ["node_modules", "spec"],
    "node_modules has no definitions. Definitions are files that end with .yaml.",
  ],
  [
    ["spec", "spec", "--fail-on", "breakin"],
    "error: option '--fail-on <level>' argument 'breakin' is invalid. Allowed choices are silent, breaking, minor, patch.",
  ],
])("%j can't be compared", async (args, text) => {
  const { code, out, err } = await answer(changed(), "diff", ...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(text);
});

test("definitions with mistakes can't be compared", async () => {
  const { code, err } = await answer(changed("default: none"), "diff", "git:main", "spec");
  expect(code).toBe(2);
  expect(err).toContain("spec/acme/packages/sample.yaml:51:55 wrong-default:");
  expect(err).toContain("Definitions with mistakes can't be compared.");
});
