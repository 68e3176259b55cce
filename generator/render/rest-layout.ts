import type ts from "typescript";
import { lineWidth } from "./literal.js";

type TypeScript = typeof ts;

/** Something that only prettier knows how to print. */
class Unsure extends Error {}

/**
 * The types that openapi-typescript makes, in prettier's form: of the kinds that it is known to make, broken where it is
 * certain how prettier breaks them. Undefined where it isn't.
 */
export function layoutTypes(typescript: TypeScript, nodes: readonly ts.Node[]): string | undefined {
  try {
    const layout = new Layout(typescript);
    return nodes.map((node) => layout.statement(node)).join("");
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

class Layout {
  readonly #ts: TypeScript;

  constructor(typescript: TypeScript) {
    this.#ts = typescript;
  }

  statement(node: ts.Node): string {
    if (this.#ts.isInterfaceDeclaration(node) && node.members.length > 0) {
      return `export interface ${node.name.text} {\n${this.#members(node.members, 2)}}\n`;
    }
    const line = this.#ts.isTypeAliasDeclaration(node)
      ? `export type ${node.name.text} = ${this.#flat(node.type)};`
      : unsure();
    return line.length <= lineWidth ? `${line}\n` : unsure();
  }

  #members(members: readonly ts.TypeElement[], indent: number): string {
    return members.map((member) => this.#member(member, indent)).join("");
  }

  #member(member: ts.TypeElement, indent: number): string {
    const pad = " ".repeat(indent);
    const head = `${pad}${this.#head(member)}:`;
    const { type } = member as ts.PropertySignature;
    if (type === undefined) return unsure();
    return `${this.#comments(member, pad)}${head}${this.#value(type, indent, head.length)};\n`;
  }

  /** What stands before the colon. */
  #head(member: ts.TypeElement): string {
    const { isIdentifier, isIndexSignatureDeclaration, isNumericLiteral, isStringLiteral } =
      this.#ts;
    if (isIndexSignatureDeclaration(member)) {
      const [{ name, type } = unsure()] = member.parameters;
      return isIdentifier(name) && type ? `[${name.text}: ${this.#flat(type)}]` : unsure();
    }
    if (!this.#ts.isPropertySignature(member) || member.modifiers?.length) return unsure();
    const { name, questionToken } = member;
    const plain = isIdentifier(name) || isNumericLiteral(name) ? name.text : undefined;
    const text = plain ?? (isStringLiteral(name) ? this.#quoted(name.text) : unsure());
    return questionToken === undefined ? text : `${text}?`;
  }

  #comments(member: ts.TypeElement, pad: string): string {
    const comments = this.#ts.getSyntheticLeadingComments(member) ?? [];
    return comments.map(({ text }) => `${this.#comment(text, pad)}\n`).join("");
  }

  #comment(text: string, pad: string): string {
    const [first = "", ...others] = text.split("\n").map((line) => line.trimEnd());
    if (others.length === 0) return `${pad}/*${text}*/`;
    const lines = others.map((line) => line.trimStart());
    const last = lines.pop();
    if (first !== "*" || last !== "" || lines.some((line) => !line.startsWith("*")))
      return unsure();
    return [`${pad}/**`, ...lines.map((line) => `${pad} ${line}`), `${pad} */`].join("\n");
  }

  /** Behind a colon that stands at the end of `column` characters. */
  #value(type: ts.TypeNode, indent: number, column: number): string {
    if (!this.#isOpen(type)) {
      const flat = this.#flat(type);
      if (column + flat.length + 2 <= lineWidth) return ` ${flat}`;
      if (!this.#ts.isUnionTypeNode(type)) return unsure();
      const isMoved = indent + flat.length + 3 <= lineWidth;
      return isMoved ? `\n${" ".repeat(indent + 2)}${flat}` : this.#union(type, indent);
    }
    if (this.#ts.isUnionTypeNode(type) && !this.#hugs(type)) return this.#union(type, indent);
    return ` ${this.#open(type, indent)}`;
  }

  /** One member a line. */
  #union({ types }: ts.UnionTypeNode, indent: number): string {
    const pad = " ".repeat(indent + 2);
    const members = types.map((type) => {
      if (this.#isOpen(type)) return this.#open(type, indent + 4);
      const flat = this.#flat(type);
      return indent + flat.length + 5 <= lineWidth ? flat : unsure();
    });
    return members.map((member) => `\n${pad}| ${member}`).join("");
  }

  /** Around an object beside nothing but null, prettier leaves the brackets closed. */
  #hugs({ types }: ts.UnionTypeNode): boolean {
    const objects = types.filter((type) => this.#ts.isTypeLiteralNode(type));
    return (
      objects.length === 1 &&
      types.every((type) => objects.includes(type as never) || this.#isNull(type))
    );
  }

  #isNull(type: ts.TypeNode): boolean {
    return (
      this.#ts.isLiteralTypeNode(type) && type.literal.kind === this.#ts.SyntaxKind.NullKeyword
    );
  }

  /** Whether there is an object with members in it: that is always broken. */
  #isOpen(type: ts.TypeNode): boolean {
    if (this.#ts.isTypeLiteralNode(type)) return type.members.length > 0;
    return this.#parts(type).some((part) => this.#isOpen(part));
  }

  #parts(type: ts.TypeNode): readonly ts.TypeNode[] {
    const { isArrayTypeNode, isIntersectionTypeNode, isParenthesizedTypeNode, isUnionTypeNode } =
      this.#ts;
    if (isUnionTypeNode(type) || isIntersectionTypeNode(type)) return type.types;
    if (isArrayTypeNode(type)) return [type.elementType];
    if (isParenthesizedTypeNode(type)) return [type.type];
    if (this.#ts.isTupleTypeNode(type)) return type.elements;
    return this.#ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  }

  #open(type: ts.TypeNode, indent: number): string {
    const { isArrayTypeNode, isIntersectionTypeNode, isTypeLiteralNode, isUnionTypeNode } =
      this.#ts;
    if (isTypeLiteralNode(type)) {
      return `{\n${this.#members(type.members, indent + 2)}${" ".repeat(indent)}}`;
    }
    if (isArrayTypeNode(type)) return `${this.#open(type.elementType, indent)}[]`;
    if (this.#ts.isParenthesizedTypeNode(type)) return `(${this.#open(type.type, indent)})`;
    if (isUnionTypeNode(type) && this.#hugs(type)) return this.#joined(type.types, " | ", indent);
    const sure =
      isIntersectionTypeNode(type) &&
      type.types.every((part, index) => index === 0 || isTypeLiteralNode(part));
    return sure ? this.#joined(type.types, " & ", indent) : unsure();
  }

  #joined(types: readonly ts.TypeNode[], between: string, indent: number): string {
    return types
      .map((type) => (this.#isOpen(type) ? this.#open(type, indent) : this.#flat(type)))
      .join(between);
  }

  #flat(type: ts.TypeNode): string {
    const { SyntaxKind } = this.#ts;
    switch (type.kind) {
      case SyntaxKind.StringKeyword:
        return "string";
      case SyntaxKind.NumberKeyword:
        return "number";
      case SyntaxKind.BooleanKeyword:
        return "boolean";
      case SyntaxKind.UnknownKeyword:
        return "unknown";
      case SyntaxKind.NeverKeyword:
        return "never";
    }
    return this.#flatOf(type);
  }

  #flatOf(type: ts.TypeNode): string {
    const ts = this.#ts;
    const all = (types: readonly ts.TypeNode[], between: string): string =>
      types.map((part) => this.#flat(part)).join(between);
    if (ts.isLiteralTypeNode(type)) return this.#literal(type.literal);
    if (ts.isUnionTypeNode(type)) return all(type.types, " | ");
    if (ts.isIntersectionTypeNode(type)) return all(type.types, " & ");
    if (ts.isArrayTypeNode(type)) return `${this.#flat(type.elementType)}[]`;
    if (ts.isParenthesizedTypeNode(type)) return `(${this.#flat(type.type)})`;
    if (ts.isTupleTypeNode(type)) return `[${all(type.elements, ", ")}]`;
    if (ts.isIndexedAccessTypeNode(type)) {
      return `${this.#flat(type.objectType)}[${this.#flat(type.indexType)}]`;
    }
    if (ts.isIdentifier(type)) return this.#bare((type as ts.Identifier).text);
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return unsure();
    const { typeName, typeArguments } = type;
    return typeArguments === undefined || typeArguments.length === 0
      ? typeName.text
      : `${typeName.text}<${all(typeArguments, ", ")}>`;
  }

  /** openapi-typescript takes names for types in some places, and puts texts with their quotes into names. */
  #bare(name: string): string {
    return /^([A-Za-z_$][\w$]*|"[ !#-[\]-~]*")$/.test(name) ? name : unsure();
  }

  #literal(literal: ts.LiteralTypeNode["literal"]): string {
    const { isNumericLiteral, isPrefixUnaryExpression, isStringLiteral, SyntaxKind } = this.#ts;
    if (isStringLiteral(literal)) return this.#quoted(literal.text);
    if (isNumericLiteral(literal)) return /^\d+$/.test(literal.text) ? literal.text : unsure();
    if (isPrefixUnaryExpression(literal) && literal.operator === SyntaxKind.MinusToken) {
      return `-${this.#literal(literal.operand as ts.NumericLiteral)}`;
    }
    switch (literal.kind) {
      case SyntaxKind.NullKeyword:
        return "null";
      case SyntaxKind.TrueKeyword:
        return "true";
      case SyntaxKind.FalseKeyword:
        return "false";
      default:
        return unsure();
    }
  }

  #quoted(text: string): string {
    return /^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : unsure();
  }
}

function unsure(): never {
  throw new Unsure();
}
