import { lineWidth, quote } from "./literal.js";
import { textWidth } from "./text-width.js";

// How prettier breaks the few forms of code that generated modules have. `indent` is that of the line on which a form
// begins; what is returned begins after it.

/** Whether a text has room on its line. */
function fits(indent: number, text: string): boolean {
  return indent + textWidth(text) <= lineWidth;
}

/** Members of a union, one a line. */
function union(members: readonly string[], indent: number): string {
  const pad = " ".repeat(indent);
  return members.map((member) => `\n${pad}| ${member}`).join("");
}

/** `head A | B;`, on a line of its own where it is too long, one a line where that is too long as well. */
export function unionType(head: string, members: readonly string[], indent = 0): string {
  const flat = `${members.join(" | ")};`;
  if (fits(indent, `${head} ${flat}`) || members.length < 2) return `${head} ${flat}`;
  if (fits(indent + 2, flat)) return `${head}\n${" ".repeat(indent + 2)}${flat}`;
  return `${head}${union(members, indent + 2)};`;
}

/** `head A & (B | C);`, broken behind each `&` where it is too long; each member is a union. */
export function intersection(head: string, members: readonly (readonly string[])[]): string {
  const flat = members.map((union) =>
    union.length < 2 ? union.join("") : `(${union.join(" | ")})`,
  );
  if (fits(0, `${head} ${flat.join(" & ")};`)) return `${head} ${flat.join(" & ")};`;
  const parts = members.map((of, index) => {
    const one = flat[index] ?? "";
    const isFirst = index === 0;
    if (of.length < 2 || fits(2, `${isFirst ? head : ""}${one} &`)) return one;
    if (!isFirst) return `(${union(of, 4)}\n  )`;
    const inner = of.join(" | ");
    return fits(2, inner) ? `(\n  ${inner}\n)` : `(${union(of, 2)}\n)`;
  });
  return `${head} ${parts.join(" &\n  ")};`;
}

/** A type with one argument, a union: `Builder<"source" | "options">`. */
export interface TypeWithUnion {
  readonly name: string;
  readonly of: readonly string[];
}

/** `name(parameter): Type<A | B>;` */
export function signature(
  head: string,
  parameter: string,
  returns: TypeWithUnion,
  indent = 0,
  end = ";",
): string {
  const type = flatType(returns);
  const flat = `${head}(${parameter}): ${type}${end}`;
  if (fits(indent, flat)) return flat;
  const pad = " ".repeat(indent);
  if (parameter === "") return `${head}(): ${brokenType(returns, indent)}${end}`;
  const last = `): ${type}${end}`;
  const closing = fits(indent, last) ? last : `): ${brokenType(returns, indent)}${end}`;
  return `${head}(\n${pad}  ${parameter},\n${pad}${closing}`;
}

function flatType({ name, of }: TypeWithUnion): string {
  return of.length === 0 ? name : `${name}<${of.join(" | ")}>`;
}

function brokenType(type: TypeWithUnion, indent: number): string {
  const { name, of } = type;
  const [first = ""] = of;
  // Around a single literal prettier leaves the brackets closed.
  if (of.length === 0 || (of.length === 1 && /^"/.test(first))) return flatType(type);
  const pad = " ".repeat(indent);
  const flat = of.join(" | ");
  if (fits(indent + 2, flat)) return `${name}<\n${pad}  ${flat}\n${pad}>`;
  return `${name}<${union(of, indent + 2)}\n${pad}>`;
}

/** `callee(a, b);` behind what stands before it on its line. */
export function call(
  callee: string,
  args: readonly string[],
  { indent, before }: { readonly indent: number; readonly before: string },
): string {
  const flat = `${callee}(${args.join(", ")});`;
  if (fits(indent, before + flat)) return flat;
  const pad = " ".repeat(indent);
  return `${callee}(\n${args.map((arg) => `${pad}  ${arg},\n`).join("")}${pad});`;
}

/** `head Only<{ a: A; b: B }, Step> | …;` */
export function onlyTypes(
  head: string,
  variants: readonly (readonly string[])[],
  steps: readonly string[],
): string {
  const flat = variants.map((props) => `Only<${object(props)}, ${steps.join(" | ")}>`);
  const alone = flat.length < 2;
  if (fits(0, `${head} ${flat.join(" | ")};`)) return `${head} ${flat.join(" | ")};`;
  if (!alone && fits(2, `${flat.join(" | ")};`)) return unionType(head, flat);
  const indent = alone ? 0 : 4;
  const pad = " ".repeat(indent);
  const broken = variants.map((props, index) => {
    const one = flat[index] ?? "";
    const end = index === variants.length - 1 ? ";" : "";
    if (!alone && fits(indent, one + end)) return one;
    const lines = props.map((prop) => `${pad}    ${prop};\n`).join("");
    const chosen = props.length === 0 ? "{}" : `{\n${lines}${pad}  }`;
    const others = steps.join(" | ");
    const listed = fits(indent + 2, others) ? `\n${pad}  ${others}` : union(steps, indent + 2);
    return `Only<\n${pad}  ${chosen},${listed}\n${pad}>`;
  });
  return alone ? `${head} ${broken.join("")};` : `${head}${union(broken, 2)};`;
}

/** `{ a: A; b: B }` on one line. */
function object(props: readonly string[]): string {
  return props.length === 0 ? "{}" : `{ ${props.join("; ")} }`;
}

/** `head value;`, where the value moves to a line of its own when it is too long. */
export function moved(head: string, value: string, indent = 0): string {
  const flat = `${head} ${value}`;
  return fits(indent, flat) ? flat : `${head}\n${" ".repeat(indent + 2)}${value}`;
}

/** `import { a, type B } from "x";`, or any other keyword. */
export function namesLine(keyword: string, names: readonly string[], from: string): string {
  const flat = `${keyword} { ${names.join(", ")} } from ${quote(from)};`;
  if (fits(0, flat) || names.length < 2) return flat;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${quote(from)};`;
}
