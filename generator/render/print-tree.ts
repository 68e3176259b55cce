import {
  Arrow,
  Call,
  Choice,
  Code,
  Joined,
  type Key,
  lineWidth,
  propertyKey,
  quote,
  Taken,
  type Tree,
} from "./literal.js";
import { entriesOf, flatWithin, isList, isShort, mustBreak, printFlat } from "./flat-tree.js";
import { textWidth } from "./text-width.js";

// Lays out literals as prettier does.

/**
 * A literal as it stands after `column` characters of a line.
 *
 * @param indent - Of the line that it begins on
 * @param after - Characters that follow it on its last line
 */
export function printTree(tree: Tree, indent: number, column: number, after = 1): string {
  const flat = flatWithin(tree, lineWidth - column - after);
  if (flat !== undefined && !mustBreak(tree)) return flat;
  const pad = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (tree instanceof Call) return printCall(tree, indent, column, after);
  if (tree instanceof Arrow) return printArrow(tree, indent, column, after);
  if (tree instanceof Choice) return printChoice(tree, indent, lineWidth - column, after);
  if (isList(tree) && tree.every((item) => typeof item === "number")) {
    return `[\n${filled(tree.map(String), pad)}${end}]`;
  }
  if (isList(tree)) {
    const items = tree.map((item) => `${pad}${printTree(item, indent + 2, indent + 2)},\n`);
    return `[\n${items.join("")}${end}]`;
  }
  const entries = entriesOf(tree);
  if (entries.length === 0) return printFlat(tree);
  const items = entries.map(([key, value]) => {
    if (isShort(key, value)) return `${pad}${value.text},\n`;
    const head = `${pad}${printKey(key, indent + 2)}:`;
    const column = textWidth(head.slice(head.lastIndexOf("\n") + 1));
    return `${head}${propertyValue(key, value, indent + 2, column)},\n`;
  });
  return `{\n${items.join("")}${end}}`;
}

/** A choice of two names goes over several lines where one is too short. */
function printKey(key: Key, indent: number): string {
  const flat = propertyKey(key);
  if (!(key instanceof Choice) || indent + textWidth(flat) + 1 <= lineWidth) return flat;
  return `[${printChoice(key, indent, lineWidth - indent - 1, 2)}]`;
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

/** Around a last argument that is an object or a list the brackets stay closed. */
function printCall({ name, args }: Call, indent: number, column: number, after: number): string {
  const last = args.at(-1);
  if (args.length === 1 && last instanceof Arrow) {
    return `${name}(${printArrow(last, indent, column + name.length + 1, after + 1)})`;
  }
  const others = args.slice(0, -1);
  const head = `${name}(${others.map((arg) => `${printFlat(arg)}, `).join("")}`;
  const isLike = (arg: Tree | undefined): boolean =>
    arg !== undefined && last !== undefined && isList(arg) === isList(last) && isOpen(arg);
  const hugs = last !== undefined && isOpen(last) && !others.some(mustBreak);
  if (hugs && !isLike(others.at(-1)) && column + textWidth(head) + 1 <= lineWidth) {
    return `${head}${printTree(last, indent, lineWidth, after + 1)})`;
  }
  const pad = " ".repeat(indent + 2);
  const items = args.map((arg) => `${pad}${printTree(arg, indent + 2, indent + 2)},\n`);
  return `${name}(\n${items.join("")}${" ".repeat(indent)})`;
}

function printArrow(
  { parameters, body }: Arrow,
  indent: number,
  column: number,
  after: number,
): string {
  const head = `(${parameters.join(", ")}) => (`;
  const fits = column + textWidth(head) + 1 <= lineWidth;
  if (fits) return `${head}${printTree(body, indent, column + textWidth(head), after + 1)})`;
  const pad = " ".repeat(indent + 2);
  const lines = parameters.map((parameter) => `${pad}${parameter},\n`).join("");
  const end = `${" ".repeat(indent)}) => (`;
  return `(\n${lines}${end}${printTree(body, indent, textWidth(end), after + 1)})`;
}

/**
 * A choice over several lines; one within it is, too.
 *
 * @param testsIndent - Of the lines on which its tests go on
 */
function printChoice(
  { tests, then, otherwise }: Choice,
  indent: number,
  room: number,
  after: number,
  testsIndent = indent,
): string {
  const pad = `\n${" ".repeat(indent + 2)}`;
  const branch = (value: Tree, last: number, inner: number): string =>
    value instanceof Choice
      ? printChoice(value, indent + 2, lineWidth - indent - 4, last, inner)
      : printTree(value, indent + 2, indent + 4, last);
  const flat = tests.map(({ text }) => text).join(" || ");
  const test = flat.length <= room ? flat : brokenTests(tests, indent, testsIndent);
  const [yes, no] = [branch(then, 0, indent + 4), branch(otherwise, after, indent + 6)];
  return `${test}${pad}? ${yes}${pad}: ${no}`;
}

function brokenTests(tests: readonly Code[], indent: number, testsIndent: number): string {
  const pad = " ".repeat(indent);
  const [only] = tests;
  if (!(only instanceof Taken)) {
    return tests.map(({ text }) => text).join(` ||\n${" ".repeat(testsIndent)}`);
  }
  return `taken(\n${only.steps.map((step) => `${pad}  ${quote(step)},\n`).join("")}${pad})`;
}

/** Whether a literal has brackets with something between them. */
function isOpen(tree: Tree): boolean {
  return isList(tree) ? tree.length > 0 : entriesOf(tree).length > 0;
}

/** A long text moves to the next line, unless its key is so short that nothing is gained. */
function propertyValue(key: Key, value: Tree, indent: number, column: number): string {
  const here = ` ${printTree(value, indent, column + 1)}`;
  const isTemplate = value instanceof Code && value.text.startsWith("`");
  // A name that is put together lets a template move as well.
  const isCode = key instanceof Code || key instanceof Joined;
  const moves = isSolid(value) ? textWidth(propertyKey(key)) >= 5 : isTemplate && isCode;
  if (!moves || (!here.includes("\n") && column + textWidth(here) + 1 <= lineWidth)) return here;
  return `\n${" ".repeat(indent + 2)}${printTree(value, indent + 2, indent + 2)}`;
}

/** Whether a value is a text, a call that wouldn't get shorter by a break, or begins with a comparison. */
function isSolid(value: Tree): boolean {
  if (value instanceof Choice) {
    return value.tests.length > 1 || value.tests.some(({ text }) => text.includes("==="));
  }
  if (value instanceof Code) return /^[\w$]+(?: (?:\?\?|\|\|) undefined)?$/.test(value.text);
  if (!(value instanceof Call)) return typeof value === "string";
  const [only, ...others] = value.args;
  const isShort = typeof only === "string" && textWidth(quote(only)) <= lineWidth / 4;
  return others.length === 0 && (isShort || only instanceof Code);
}
