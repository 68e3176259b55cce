import { plainLine } from "../plain-text.js";

// The only code that turns data into TypeScript text. What it prints is in prettier's form.

/** Longest line of generated code: prettier's printWidth. */
export const lineWidth = 100;

/** A piece of code that is already text: the name of an imported binding. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a descriptor is made of. Entries of an object keep their order; undefined ones are left out. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | Code
  | readonly Tree[]
  | { readonly [key: string]: Tree | undefined };

/** What JSON leaves as it is and a reader doesn't see: line ends, marks of no width, marks of direction. */
const unseen = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A string literal; holds any text and can't be left from inside. */
export function quote(text: string): string {
  const double = text.split('"').length;
  const single = text.split("'").length;
  const body = JSON.stringify(text).slice(1, -1).replace(unseen, escapeUnit);
  if (double <= single) return `"${body}"`;
  return `'${body.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * A literal as it stands after `column` characters of a line.
 *
 * @param indent - Of the line that it begins on
 * @param after - Characters that follow it on its last line
 */
export function printTree(tree: Tree, indent: number, column: number, after = 1): string {
  const flat = printFlat(tree);
  if (!mustBreak(tree) && column + flat.length + after <= lineWidth) return flat;
  const pad = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (isList(tree) && tree.every((item) => typeof item === "number")) {
    return `[\n${filled(tree.map(String), pad)}${end}]`;
  }
  if (isList(tree)) {
    const items = tree.map((item) => `${pad}${printTree(item, indent + 2, indent + 2)},\n`);
    return `[\n${items.join("")}${end}]`;
  }
  if (isObject(tree)) {
    const items = entriesOf(tree).map(([key, value]) => {
      const head = `${pad}${propertyKey(key)}:`;
      return `${head}${propertyValue(key, value, indent + 2, head.length)},\n`;
    });
    return `{\n${items.join("")}${end}}`;
  }
  return flat;
}

/** Numbers stand side by side, as many as a line holds. */
function filled(numbers: readonly string[], pad: string): string {
  let text = "";
  let line = pad;
  for (const [index, number] of numbers.entries()) {
    const item = `${number},`;
    const first = line === pad;
    if (!first && line.length + 1 + item.length > lineWidth) {
      text += `${line}\n`;
      line = pad + item;
    } else line += first ? item : ` ${item}`;
    if (index === numbers.length - 1) text += `${line}\n`;
  }
  return text;
}

/** A long text moves to the next line, unless its key is so short that nothing is gained. */
function propertyValue(key: string, value: Tree, indent: number, column: number): string {
  const flat = ` ${printTree(value, indent, column + 1)}`;
  const moves = typeof value === "string" && propertyKey(key).length >= 5;
  if (!moves || column + flat.length + 1 <= lineWidth) return flat;
  return `\n${" ".repeat(indent + 2)}${quote(value)}`;
}

function printFlat(tree: Tree): string {
  if (tree instanceof Code) return tree.text;
  if (typeof tree === "string") return quote(tree);
  if (isList(tree)) return `[${tree.map(printFlat).join(", ")}]`;
  if (!isObject(tree)) return String(tree);
  const entries = entriesOf(tree);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, value]) => `${propertyKey(key)}: ${printFlat(value)}`).join(", ")} }`;
}

/** prettier breaks a list of several lists or several objects that have several items each. */
function mustBreak(tree: Tree): boolean {
  if (isList(tree)) {
    const several =
      tree.length > 1 &&
      (tree.every((item) => isList(item) && item.length > 1) ||
        tree.every((item) => isObject(item) && entriesOf(item).length > 1));
    return several || tree.some(mustBreak);
  }
  return isObject(tree) && entriesOf(tree).some(([, value]) => mustBreak(value));
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

function isObject(tree: Tree): tree is { readonly [key: string]: Tree | undefined } {
  return typeof tree === "object" && tree !== null && !(tree instanceof Code) && !isList(tree);
}

function entriesOf(tree: {
  readonly [key: string]: Tree | undefined;
}): (readonly [string, Tree])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
}

/** A property name; quoted where it must be. */
function propertyKey(key: string): string {
  // In a literal, __proto__ is no property but the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : quote(key);
}

/**
 * A documentation comment of one or more paragraphs; holds any text and can't be left from inside.
 *
 * @param tags - What stands at its end: `["defaultValue", "UPSERT"]`
 */
export function docComment(
  paragraphs: readonly string[],
  indent = 0,
  tags: readonly (readonly [tag: string, text: string])[] = [],
): string {
  const pad = " ".repeat(indent);
  const width = lineWidth - indent - 3;
  const texts = paragraphs.map((paragraph) => wrap(docText(paragraph), width));
  const lines = [
    ...texts.flatMap((text, index) => (index === 0 ? text : ["", ...text])),
    ...tags.flatMap(([tag, text]) => wrap(`@${tag} ${docText(text)}`.trim(), width)),
  ];
  const [only = ""] = lines;
  if (lines.length < 2 && indent + only.length + 7 <= lineWidth) return `${pad}/** ${only} */`;
  const body = lines.map((line) => `${pad} *${line === "" ? "" : ` ${line}`}`);
  return [`${pad}/**`, ...body, `${pad} */`].join("\n");
}

/** A text of a definition within a comment: it ends no comment and begins no tag. */
function docText(text: string): string {
  return plainLine(text)
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("*/", "*\\/")
    .replaceAll("{@", "{\\@")
    .replace(/(^| )@/g, "$1\\@");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
