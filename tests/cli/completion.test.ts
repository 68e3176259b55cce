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
  readonly name: "bash" | "zsh" | "fish";
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
    name: "zsh",
    args: ["-f", "-c"],
    // It completes in an interactive shell only, which runs on a terminal of its own: Tab writes what is offered to a file.
    program: `zmodload zsh/zpty
print -r -- '
autoload -U compinit; compinit -u -D; source ./script
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a offered; builtin compadd -A offered "$@"
  (( $#offered )) && print -rl -- $offered >> offers
  builtin compadd "$@"
}
ask() { zle complete-word; print -r -- -- >> offers; zle kill-whole-line }
zle -N ask; bindkey "^I" ask
print ready > offers' > rc
zpty shell zsh -f -i
zpty -w shell 'source ./rc'
answered() { until [[ -f offers && $(grep -c -x -e "$1" offers) == $2 ]] { zpty -r -t shell seen "*"; sleep 0.02 } }
answered ready 1
: > offers
integer count
for line in ${cases.map(([line]) => quoted(line)).join(" ")}; do
  zpty -w -n shell "$line"$'\t'; answered -- $((++count))
done
cat offers`,
  },
  {
    name: "fish",
    args: ["--no-config", "-c"],
    program: `source ./script
${cases.map(([line]) => `complete -C ${quoted(line)} | string split -f1 \\t; echo -- --`).join("\n")}`,
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
