import { values } from "../model/bindings.js";
import { parameterName } from "../model/names.js";
import type { ConditionModel, ExpressionModel, NameModel, RowModel } from "../model/types.js";
import { Call, Choice, Code, Entries, quote, Taken, template, type Tree } from "./literal.js";

// How values are made of arguments and facts.

/** The names of arguments and facts that values are made of. */
export interface Used {
  readonly args: Set<string>;
  readonly facts: Set<string>;
}

export function newUsed(): Used {
  return { args: new Set(), facts: new Set() };
}

export function rowsTree(rows: readonly RowModel[], used: Used): Entries {
  const nameTree = (name: NameModel): string | Code =>
    name.kind === "literal" ? String(name.value) : textCode(name, used);
  const entries: [string | Code | Choice, Tree][] = [];
  for (const [index, [name, value]] of rows.entries()) {
    if (index > 0 && isOtherName(rows[index - 1], rows[index])) continue;
    const [other] = rows[index + 1] ?? [];
    if (
      other !== undefined &&
      value.kind === "choose" &&
      isOtherName(rows[index], rows[index + 1])
    ) {
      // One value under one of two names.
      const key = new Choice(testsOf(value.if, used), nameTree(name), nameTree(other));
      entries.push([key, expressionTree(value.then ?? value, used)]);
    } else entries.push([nameTree(name), expressionTree(value, used)]);
  }
  return new Entries(entries);
}

/** Whether a row writes what the one before it writes, where that one leaves it out. */
function isOtherName(before: RowModel | undefined, row: RowModel | undefined): boolean {
  const [one, other] = [before?.[1], row?.[1]];
  return (
    one?.kind === "choose" &&
    other?.kind === "choose" &&
    isSame(one.if, other.if) &&
    isSame(one.then, other.else) &&
    one.then !== undefined &&
    one.else === undefined &&
    other.then === undefined
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** @param isText - Whether an encoder writes it, which leaves out by itself what is undefined */
export function expressionTree(expression: ExpressionModel, used: Used, isText = false): Tree {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "argument": {
      const name = argument(expression.name, used);
      return new Code(expression.optional ? `${name} ?? undefined` : name);
    }
    case "text":
      return textCode(expression, used);
    case "map": {
      const entries = expression.entries.map(
        ([key, value]) => [key, expressionTree(value, used, isText)] as const,
      );
      const whole = new Entries(entries);
      const omits = expression.entries.some(([, value]) => mayBeLeftOut(value));
      return omits && !isText ? new Call(values.present, whole) : whole;
    }
    case "encode":
      return new Call(expression.encoder, expressionTree(expression.of, used, true));
    case "choose": {
      const { if: condition, then, else: otherwise } = expression;
      const tests = testsOf(condition, used);
      const branch = (value: ExpressionModel | undefined): Tree =>
        value === undefined ? new Code("undefined") : expressionTree(value, used, isText);
      const chosen = branch(then);
      const [test] = tests;
      const isItself = tests.length === 1 && chosen instanceof Code && chosen.text === test?.text;
      if (isItself && otherwise === undefined) return new Code(`${chosen.text} || undefined`);
      return new Choice(tests, chosen, branch(otherwise));
    }
  }
}

function mayBeLeftOut(expression: ExpressionModel): boolean {
  if (expression.kind === "argument") return expression.optional;
  if (expression.kind !== "choose") return false;
  return [expression.then, expression.else].some(
    (value) => value === undefined || mayBeLeftOut(value),
  );
}

function testsOf(condition: ConditionModel, used: Used): Code[] {
  switch (condition.kind) {
    case "equal": {
      const { value } = condition;
      const is = typeof value === "string" ? quote(value) : String(value);
      return [new Code(`${argument(condition.name, used)} === ${is}`)];
    }
    case "given":
      return condition.args.map(({ name, holds }) => {
        const given = argument(name, used);
        return holds ? new Code(`${values.given}(${given})`, values.given) : new Code(given);
      });
    case "taken":
      used.facts.add("taken");
      return [new Taken(condition.steps)];
  }
}

function argument(name: string, used: Used): string {
  used.args.add(name);
  return parameterName(name);
}

/** A text with values in it; a guid that stands alone is one by itself. */
function textCode(text: NameModel, used: Used): Code {
  const parts = textParts(text, used);
  const [only] = parts;
  if (parts.length === 1 && only instanceof Code && only.text === "guid()") return only;
  return new Code(template(parts));
}

/** The texts and values that a text is made of. */
export function textParts(text: NameModel, used: Used): (string | Code)[] {
  if (text.kind === "literal") return [String(text.value)];
  return text.parts.map((part) => {
    if (part.kind === "literal") return part.value;
    if (part.kind === "argument") return new Code(argument(part.name, used));
    used.facts.add(part.name);
    return new Code(part.name === "guid" ? "guid()" : part.name);
  });
}
