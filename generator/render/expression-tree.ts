import { choices } from "../model/bindings.js";
import type {
  ConditionModel,
  ExpressionModel,
  NameModel,
  RowModel,
  TextPartModel,
} from "../model/types.js";
import { Call, Code, type Tree } from "./literal.js";

// How values are made, as the runtime reads it.

// The order of keys is the order of the wire: no key here is a number, which an object would move to the front.
export function rowsTree(rows: readonly RowModel[]): Tree {
  return Object.fromEntries(rows.map(([name, value]) => [nameText(name), expressionTree(value)]));
}

/** A name with what is to be replaced in it. */
export function nameText(name: NameModel): string {
  return name.kind === "text" ? written(name.parts) : literalText(String(name.value));
}

export function expressionTree(expression: ExpressionModel): Tree {
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return typeof value === "string" ? literalText(value) : value;
    }
    case "argument":
      return `$${expression.name}${expression.optional ? "?" : ""}`;
    case "text":
      return written(expression.parts);
    case "map":
      return rowsTree(
        expression.entries.map(([name, value]) => [{ kind: "literal", value: name }, value]),
      );
    case "encode":
      return new Call(expression.encoder, expressionTree(expression.of));
    case "choose":
      return choiceTree(expression.if, branches(expression));
  }
}

/** What is there of then and else; without a then, undefined stands for it. */
function branches({ then, else: other }: Extract<ExpressionModel, { kind: "choose" }>): Tree[] {
  const first = then === undefined ? new Code("undefined") : expressionTree(then);
  return other === undefined ? [first] : [first, expressionTree(other)];
}

/** Each step that was taken is a name that is true. */
function choiceTree(condition: ConditionModel, values: readonly Tree[]): Tree {
  if (condition.kind === "equal") {
    return new Call(choices.equal, condition.name, condition.value, ...values);
  }
  const names =
    condition.kind === "given" ? condition.names : condition.steps.map((step) => `${step}()`);
  const [only] = names;
  return new Call(choices.given, names.length === 1 ? (only ?? "") : names, ...values);
}

function literalText(value: string): string {
  return written([{ kind: "literal", value }]);
}

/** A text as the runtime reads it: `${name}` is replaced, `${$}` is a dollar sign. */
function written(parts: readonly TextPartModel[]): string {
  const text = parts
    .map((part) => (part.kind === "literal" ? escaped(part.value) : `\${${part.name}}`))
    .join("");
  // What begins like an argument would be taken for one.
  return /^\$\w/.test(text) ? `\${$}${text.slice(1)}` : text;
}

function escaped(text: string): string {
  return text.replaceAll("${", "${$}{");
}
