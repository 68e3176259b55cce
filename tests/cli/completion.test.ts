import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runHere } from "../generator/command-line.js";

// Each shell that is installed runs its script, and is asked what it offers after a line of words.

const folder = mkdtempSync(path.join(tmpdir(), "specanvil-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(path.join(folder, "spec"));
writeFileSync(path.join(folder, "spare night.json"), "");

/** A line as it is typed, some of what is offered for its last word, and what must not be. */
const cases: readonly (readonly [line: string, offered: readonly string[], never?: string])[] = [
  ["specanvil sub", ["submit"], "status"],
  ["specanvil d", ["diff", "doctor"], "submit"],
  ["specanvil doctor --", ["--profile", "--json"], "--schedule"],
  ["specanvil runs name --phase ", ["Pending", "Running", "Succeeded", "Failed", "Error"]],
  ["specanvil runs name --phase Fa", ["Failed"], "Error"],
  ["specanvil diff old new --fail-on b", ["breaking"], "silent"],
  ["specanvil new ", ["package", "stage"], "spec"],
  ["specanvil completion ", ["bash", "zsh", "fish"]],
  ["specanvil submit sp", ["spare night.json"], "status"],
  ["specanvil validate --spec sp", ["spec"], "spare night.json"],
  ["specanvil graph flow.ts --out sp", ["spare night.json"]],
];

/** Asks all lines in one process. Each offer is a line; `--` ends those of a line. */
interface Shell {
  readonly name: "bash" | "fish";
  readonly args: readonly string[];
  /** A program that writes the offers; the script is in the file of its first argument. */
  readonly program: string;
}

const quoted = (text: string): string => `'${text}'`;

const shells: readonly Shell[] = [
  {
    name: "bash",
    args: ["--norc", "-c"],
    program: `source ./script
ask() {
  COMP_WORDS=($1); [[ $1 == *" " ]] && COMP_WORDS+=("")
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _specanvil
  printf '%s\\n' "\${COMPREPLY[@]}" --
}
complete -p specanvil >&2
${cases.map(([line]) => `ask ${quoted(line)}`).join("\n")}`,
  },
  {
    name: "fish",
    args: ["--no-config", "-c"],
    program: `source ./script
${cases.map(([line]) => `complete -C ${quoted(line)} | string split -f1 \\t; echo --`).join("\n")}`,
  },
];

describe.each(shells)("$name", ({ name, args, program }) => {
  test("completes commands, options, values and files", async (context) => {
    if (spawnSync(name, ["--version"]).status !== 0) {
      context.skip(`There is no ${name} on this machine.`);
    }
    const { code, out, err } = await runHere(folder, ["completion", name]);
    expect([code, err]).toEqual([0, ""]);
    writeFileSync(path.join(folder, "script"), out);
    const ran = spawnSync(name, [...args, program], {
      cwd: folder,
      encoding: "utf8",
      timeout: 10_000,
    });
    expect([ran.status, ran.stderr]).toEqual([
      0,
      name === "bash" ? "complete -F _specanvil specanvil\n" : "",
    ]);
    const offers = ran.stdout
      .split(/^--$\n/m)
      .map((text) =>
        text.split("\n").map((word) => word.replaceAll("\\ ", " ").replace(/\/$/, "")),
      );
    for (const [index, [line, offered, never]] of cases.entries()) {
      expect(offers[index], line).toEqual(expect.arrayContaining([...offered]));
      if (never !== undefined) expect(offers[index], line).not.toContain(never);
    }
  });
});

test("zsh reads its script", async (context) => {
  if (spawnSync("zsh", ["--version"]).status !== 0) {
    context.skip("There is no zsh on this machine.");
  }
  const { code, out } = await runHere(folder, ["completion", "zsh"]);
  expect(code).toBe(0);
  // It completes in an interactive shell only: here no more than its syntax is held.
  const { status, stderr } = spawnSync("zsh", ["-n"], { input: out, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
