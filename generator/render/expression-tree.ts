import type {
  ConditionModel,
  EffectsModel,
  ExpressionModel,
  NameModel,
  RowModel,
  TextPartModel,
} from "../model/types.js";
import { Code, type Tree } from "./literal.js";

/** What a part writes, as the runtime interprets it. */
export function effectsTree(effects: EffectsModel): { readonly [name: string]: Tree | undefined } {
  const { replace, set, credential } = effects;
  return {
    replace: replace.length === 0 ? undefined : rowsTree(replace),
    set: set.length === 0 ? undefined : rowsTree(set),
    credential: credential.length === 0 ? undefined : rowsTree(credential),
  };
}

// The order of keys is the order of the wire: no key here is a number, which an object would move to the front.
function rowsTree(entries: readonly RowModel[]): Tree {
  return Object.fromEntries(
    entries.map(([name, value]) => [nameText(name), expressionTree(value)]),
  );
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
      return {
        map: rowsTree(
          expression.entries.map(([name, value]) => [{ kind: "literal", value: name }, value]),
        ),
      };
    case "encode":
      return { encode: new Code(expression.encoder), of: expressionTree(expression.of) };
    case "choose":
      return {
        ...conditionTree(expression.if),
        then: expression.then && expressionTree(expression.then),
        else: expression.else && expressionTree(expression.else),
      };
  }
}

/** Each step that was taken is a name that is true. */
function conditionTree(condition: ConditionModel): { readonly [name: string]: Tree | undefined } {
  if (condition.kind === "equal") return { if: condition.name, is: condition.value };
  const names =
    condition.kind === "given" ? condition.names : condition.steps.map((step) => `${step}()`);
  const [only] = names;
  return { if: names.length === 1 && only !== undefined ? only : names };
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

/** Every encoder that expressions use. */
export function encodersIn(effects: readonly EffectsModel[]): string[] {
  const found = new Set<string>();
  const visit = (expression: ExpressionModel | undefined): void => {
    if (expression?.kind === "encode") {
      found.add(expression.encoder);
      visit(expression.of);
    } else if (expression?.kind === "map") {
      for (const [, value] of expression.entries) visit(value);
    } else if (expression?.kind === "choose") {
      visit(expression.then);
      visit(expression.else);
    }
  };
  for (const { replace, set, credential } of effects) {
    for (const [, value] of [...replace, ...set, ...credential]) visit(value);
  }
  return [...found];
}
