import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { repository } from "../generator/repository.js";

// What comments of a page say of the block that they stand directly above, and readers don't see:
//   <!-- given: CODE -->          what the block builds on; code of its own language, which goes before it
//   <!-- refused by the compiler -->  the comments in the block are what the compiler says, and it isn't run
//   <!-- not checked: WHY -->     the block is no whole program, definition or command
const comment = /^<!-- (given|refused by the compiler|not checked)(?:: ([^]+?))? -->$/;

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  /** `ts`, `yaml`, …; empty for output. */
  readonly language: string;
  readonly text: string;
  readonly given: string;
  readonly refused: boolean;
  readonly notChecked: string | undefined;
}

export const pages = [
  ...["README.md", "CONTRIBUTING.md", "generator/README.md"],
  ...readdirSync(path.join(repository, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

export function textOf(page: string): string {
  return readFileSync(path.join(repository, page), "utf8");
}

/** The blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const text = textOf(page);
  if (/^[ \t>]+```/m.test(text)) throw new Error(`${page}: begin a block at the start of a line.`);
  const fences = text.matchAll(/((?:^<!-- (?:(?!-->)[^])+-->\n+)*)^```(.*)\n([^]*?)^```$/gm);
  return [...fences].map(([, above = "", language = "", inside = ""], index): Block => {
    const comments = above.match(/<!-- [^]+?-->/g) ?? [];
    const said = new Map(comments.map((item) => parsed(item, page)));
    const start = startOf(text, index);
    return {
      ...{ page, line: start, language, text: inside },
      given: said.get("given") ?? "",
      refused: said.has("refused by the compiler"),
      notChecked: said.get("not checked"),
    };
  });
}

/** The line of a page's nth block. */
function startOf(text: string, index: number): number {
  const lines = text.split("\n").flatMap((line, at) => (line.startsWith("```") ? [at + 1] : []));
  return lines[index * 2] ?? 0;
}

function parsed(text: string, page: string): [string, string] {
  const [, name, value = ""] = comment.exec(text) ?? [];
  if (name === undefined) throw new Error(`${page}: what is ${text}?`);
  return [name, value];
}
