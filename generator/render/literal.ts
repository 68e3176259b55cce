import { plainLine } from "../plain-text.js";

// The only code that turns data into TypeScript text: literals, and what is made of them.

/** Longest line of generated code: prettier's printWidth. */
export const lineWidth = 100;

/** A piece of code that is already text. */
export class Code {
  readonly text: string;
  /** The imported names in it. */
  readonly bindings: readonly string[];

  constructor(text: string, ...bindings: readonly string[]) {
    this.text = text;
    this.bindings = bindings;
  }
}

/** A key with its beginning, which it may share with others. */
export class Joined {
  readonly beginning: string;
  /** A text, or a template with values in it. */
  readonly rest: readonly (string | Code)[];

  constructor(beginning: string, ...rest: readonly (string | Code)[]) {
    this.beginning = beginning;
    this.rest = rest;
  }
}

/** A call of an imported function. */
export class Call {
  readonly name: string;
  readonly args: readonly Tree[];

  constructor(name: string, ...args: readonly Tree[]) {
    this.name = name;
    this.args = args;
  }
}

/** Whether one of some steps was taken: a call of a parameter, with a list that may be longer than a line. */
export class Taken extends Code {
  readonly steps: readonly string[];

  constructor(steps: readonly string[]) {
    super(`taken(${steps.map(quote).join(", ")})`);
    this.steps = steps;
  }
}

/** One of two values, by whether any of some tests holds. */
export class Choice {
  readonly tests: readonly Code[];
  readonly then: Tree;
  readonly otherwise: Tree;

  constructor(tests: readonly Code[], then: Tree, otherwise: Tree) {
    this.tests = tests;
    this.then = then;
    this.otherwise = otherwise;
  }
}

/** A function that returns an object. */
export class Arrow {
  readonly parameters: readonly string[];
  readonly body: Entries;

  constructor(parameters: readonly string[], body: Entries) {
    this.parameters = parameters;
    this.body = body;
  }
}

/** A key of an object; code stands in brackets, and so does a choice of two names. */
export type Key = string | Code | Joined | Choice;

/** An object whose keys may be code. */
export class Entries {
  readonly entries: readonly (readonly [key: Key, value: Tree])[];

  constructor(entries: readonly (readonly [key: Key, value: Tree | undefined])[]) {
    this.entries = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  }
}

/** The arguments of a part with their types. */
export class Args extends Entries {}

/** What a descriptor is made of. Entries of an object keep their order; undefined ones are left out. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | Code
  | Call
  | Choice
  | Arrow
  | Entries
  | readonly Tree[]
  | { readonly [key: string]: Tree | undefined };

/** What JSON leaves as it is and a reader doesn't see: line ends, marks of no width, marks of direction. */
const unseen = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Texts in which nothing needs an escape, and no quote is. */
const plain = /^[\x20\x21\x23-\x26\x28-\x5b\x5d-\x7e]*$/;

/** A string literal; holds any text and can't be left from inside. */
export function quote(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  const double = text.split('"').length;
  const single = text.split("'").length;
  const body = escaped(text);
  if (double <= single) return `"${body}"`;
  return `'${body.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A template literal of texts, which it holds like {@link quote}, and of values. */
export function template(parts: readonly (string | Code)[]): string {
  const texts = parts.map((part) =>
    typeof part === "string"
      ? escaped(part).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${")
      : `\${${part.text}}`,
  );
  return `\`${texts.join("")}\``;
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(unseen, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A key behind the beginning that it is given: text where it is nothing else. */
export function joined({ rest }: Joined, beginning: string | Code): string | Code {
  const isText = rest.every((part) => typeof part === "string");
  if (typeof beginning === "string") {
    return isText ? beginning + rest.join("") : new Code(template([beginning, ...rest]));
  }
  return new Code(`${beginning.text} + ${isText ? quote(rest.join("")) : template(rest)}`);
}

/** A name that is one of two. */
export function nameText(name: Tree): string {
  if (name instanceof Code) return name.text;
  return typeof name === "string" ? quote(name) : "";
}

/** A property name; quoted where it must be. */
export function propertyKey(key: Key): string {
  if (key instanceof Code) return `[${key.text}]`;
  if (key instanceof Choice) {
    const names = [key.then, key.otherwise].map((name) => nameText(name));
    return `[${key.tests.map(({ text }) => text).join(" || ")} ? ${names.join(" : ")}]`;
  }
  if (key instanceof Joined) return propertyKey(joined(key, key.beginning));
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
