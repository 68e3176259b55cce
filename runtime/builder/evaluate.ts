import type { Arguments, Expression, Rows, Value } from "./descriptor.js";

/** The value of an expression; undefined for what is not to be sent. */
export function evaluate(expression: Expression | undefined, scope: Arguments): Value | undefined {
  if (typeof expression === "string") {
    if (!/^\$\w/.test(expression)) return filled(expression, scope);
    const name = expression.slice(1);
    return name in scope ? scope[name] : (scope[name.slice(0, -1)] ?? undefined);
  }
  if (typeof expression === "function") return expression(scope);
  return expression && typeof expression === "object" ? merge(expression, scope, {}) : expression;
}

/** The values of rows, each under its name. */
export function merge(
  rows: Rows | undefined,
  scope: Arguments,
  into: Record<string, Value>,
): Record<string, Value> {
  for (const name in rows) {
    const value = evaluate(rows[name], scope);
    if (value !== undefined) into[filled(name, scope)] = value;
  }
  return into;
}

/** The generator lets only texts, numbers and booleans into a text. */
export function filled(text: string, scope: Arguments): string {
  return text.includes("${")
    ? text.replace(/\$\{(.+?)\}/g, (_, name: string) => String(scope[name]))
    : text;
}
