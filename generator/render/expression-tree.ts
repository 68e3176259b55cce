import { values } from "../model/bindings.js";
import { parameterName } from "../model/names.js";
import type { ConditionModel, ExpressionModel, NameModel, RowModel } from "../model/types.js";
import { Call, Choice, Code, Entries, quote, template, type Tree } from "./literal.js";

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
  return new Entries(
    rows.map(([name, value]) => [
      name.kind === "literal" ? String(name.value) : textCode(name, used),
      expressionTree(value, used),
    ]),
  );
}

export function expressionTree(expression: ExpressionModel, used: Used): Tree {
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
        ([key, value]) => [key, expressionTree(value, used)] as const,
      );
      const whole = new Entries(entries);
      const omits = expression.entries.some(([, value]) => mayBeLeftOut(value));
      return omits ? new Call(values.present, whole) : whole;
    }
    case "encode":
      return new Call(expression.encoder, expressionTree(expression.of, used));
    case "choose": {
      const { then, else: otherwise } = expression;
      const branch = (value: ExpressionModel | undefined): Tree =>
        value === undefined ? new Code("undefined") : expressionTree(value, used);
      return new Choice(testsOf(expression.if, used), branch(then), branch(otherwise));
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
      return condition.names.map(
        (name) => new Code(`${values.given}(${argument(name, used)})`, values.given),
      );
    case "taken":
      used.facts.add("taken");
      return condition.steps.map((step) => new Code(`taken.includes(${quote(step)})`));
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
