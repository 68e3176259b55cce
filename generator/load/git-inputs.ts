import { execFileSync } from "node:child_process";
import path from "node:path";
import { type Input, isInputName } from "./find-inputs.js";

/** What git says when it can't answer. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** Links, as git has their mode. */
const link = "120000";

/**
 * The files of definitions as they were at a revision.
 *
 * @param folder - The definitions' folder, absolute, within a working copy
 * @throws GitError
 */
export function gitInputs(folder: string, revision: string): Input[] {
  // A revision that begins with a hyphen would be an option.
  if (revision === "" || revision.startsWith("-"))
    throw new GitError(`${revision} is no revision.`);
  const root = path.dirname(folder);
  const name = path.basename(folder);
  const listed = git(root, ["ls-tree", "-r", "-z", revision, "--", `${name}/`]).toString("utf8");
  const entries = listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [head = "", file = ""] = line.split("\t");
      const [mode = "", , object = ""] = head.split(" ");
      return { mode, object, name: file.slice(name.length + 1) };
    })
    .filter((entry) => isInputName(entry.name));
  const contents = read(
    root,
    entries.filter(({ mode }) => mode !== link).map(({ object }) => object),
  );
  return entries
    .map(({ mode, object, name: file }): Input => {
      const bytes = contents.get(object) ?? Buffer.alloc(0);
      return { name: file, absolute: path.join(folder, file), bytes, link: mode === link };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Objects by their names, all by one process. */
function read(root: string, objects: readonly string[]): Map<string, Buffer> {
  const out = git(root, ["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    // `NAME blob SIZE`, a line end, the content, a line end.
    const [object = "", , size = "0"] = out.toString("utf8", at, end).split(" ");
    const start = end + 1;
    at = start + Number(size);
    contents.set(object, out.subarray(start, at));
    at += 1;
  }
  return contents;
}

function git(folder: string, args: readonly string[], input = ""): Buffer {
  try {
    const most = 1 << 30;
    return execFileSync("git", args, {
      ...{ cwd: folder, input, maxBuffer: most },
      stdio: ["pipe", "pipe", "pipe"],
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new GitError("There is no git on this machine, or no folder to ask it about.");
    }
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const [line = "it failed"] = said.split("\n");
    throw new GitError(`git can't answer: ${line.replace(/^fatal: /, "").replace(/\.$/, "")}.`);
  }
}
