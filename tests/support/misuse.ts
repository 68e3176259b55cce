import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const corpus = fileURLToPath(new URL("../misuse/", import.meta.url));

/** A wrong program: a block `{ … }` at the top of a file of the corpus. */
export interface Program {
  readonly file: string;
  /** Its first and its last line, from 1. */
  readonly first: number;
  readonly last: number;
  /** What is wrong with it: the first comment in it. */
  readonly about: string;
  /**
   * What it must give: `// TS2345: words`, directly above the line where the compiler finds it. Where a newer compiler has
   * another number for the same: `// TS2345/TS2741: words`.
   */
  readonly wanted: readonly Wanted[];
  readonly text: string;
}

export interface Wanted {
  readonly line: number;
  readonly codes: readonly string[];
  /** Parts of the message, in their order; ` … ` is between them. */
  readonly words: readonly string[];
}

/** What a compiler finds. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** Every program of a file. */
export function programsOf(file: string): Program[] {
  const text = readFileSync(path.join(corpus, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1;
  return source.statements.filter(ts.isBlock).map((block): Program => {
    const [first, last] = [lineOf(block.getStart(source)), lineOf(block.end)];
    const lines = text.split("\n").slice(first - 1, last);
    const wanted = lines.flatMap((line, index): Wanted[] => {
      const [, codes, words = ""] = /^\s*\/\/ (TS\d+(?:\/TS\d+)?): (.+)$/.exec(line) ?? [];
      if (codes === undefined) return [];
      return [{ line: first + index + 1, codes: codes.split("/"), words: words.split(" … ") }];
    });
    const [about = ""] = lines.flatMap((line) => /^\s*\/\/ (?!TS\d)(.+)$/.exec(line)?.[1] ?? []);
    return { file, first, last, about, wanted, text: block.getText(source) };
  });
}

/** The files of the corpus. */
export function corpusFiles(): string[] {
  return readdirSync(corpus).filter((file) => file.endsWith(".ts"));
}

/** What a compiler, named by its folder, says of the whole corpus. */
export async function mistakesOf(compiler: string): Promise<readonly Mistake[]> {
  const args = [path.join(compiler, "bin/tsc"), "-p", corpus, "--pretty", "false"];
  const child = spawn(process.execPath, args, {
    cwd: corpus,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  await once(child, "close");
  const mistakes: { file: string; line: number; code: string; message: string }[] = [];
  for (const line of out.split("\n")) {
    const [, file = "", row, code = "", message = ""] =
      /^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    const last = mistakes.at(-1);
    if (row !== undefined) {
      mistakes.push({ file: path.normalize(file), line: Number(row), code, message });
    } else if (/^error/.test(line)) throw new Error(line);
    else if (last !== undefined && line.trim() !== "") last.message += `\n${line}`;
  }
  return mistakes;
}
