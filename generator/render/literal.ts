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

/** A string literal; holds any text and can't be left from inside. */
export function quote(text: string): string {
  const double = text.split('"').length;
  const single = text.split("'").length;
  const body = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit);
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
  if (isList(tree)) {
    const items = tree.map((item) => `${pad}${printTree(item, indent + 2, indent + 2)},\n`);
    return `[\n${items.join("")}${end}]`;
  }
  if (isObject(tree)) {
    const items = entriesOf(tree).map(([key, value]) => {
      const head = `${pad}${propertyKey(key)}: `;
      return `${head}${printTree(value, indent + 2, head.length)},\n`;
    });
    return `{\n${items.join("")}${end}}`;
  }
  return flat;
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
export function propertyKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : quote(key);
}

/** A documentation comment of one or more paragraphs; holds any text and can't be left from inside. */
export function docComment(paragraphs: readonly string[], indent = 0): string {
  const pad = " ".repeat(indent);
  const lines = paragraphs.flatMap((paragraph, index) => {
    const wrapped = wrap(safeDoc(paragraph), lineWidth - indent - 3);
    return index === 0 || paragraph.startsWith("@") ? wrapped : ["", ...wrapped];
  });
  const [only = ""] = lines;
  if (lines.length < 2 && indent + only.length + 7 <= lineWidth) return `${pad}/** ${only} */`;
  const body = lines.map((line) => `${pad} *${line === "" ? "" : ` ${line}`}`);
  return [`${pad}/**`, ...body, `${pad} */`].join("\n");
}

/** A paragraph of a definition as text of a comment. Tags of our own begin with a single @ and are kept. */
function safeDoc(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\s]+/g, " ")
    .trim()
    .replaceAll("*/", "*\\/")
    .replaceAll("{@", "{\\@");
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

/** `import { a, type B } from "x";`, broken where it is too long. */
export function importLine(names: readonly string[], from: string, typeOnly: boolean): string {
  const keyword = typeOnly ? "import type" : "import";
  const flat = `${keyword} { ${names.join(", ")} } from ${quote(from)};`;
  if (flat.length <= lineWidth) return flat;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${quote(from)};`;
}

/** `A | B` after `head`, one a line where it is too long. */
export function unionType(head: string, members: readonly string[], end = ";"): string {
  const flat = `${head} ${members.join(" | ")}${end}`;
  if (flat.length <= lineWidth || members.length < 2) return flat;
  return `${head}\n${members.map((member) => `  | ${member}`).join("\n")}${end}`;
}
