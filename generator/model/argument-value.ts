import { known } from "../diagnostics/known.js";
import type { Path } from "../load/source-document.js";
import type { Report } from "./report.js";
import type { ArgumentModel, Literal, TypeModel } from "./types.js";

/** A value on the wire, and how a reader of the documentation writes it. */
export interface ValueModel {
  readonly value: Literal;
  readonly text: string;
}

/** The wire value of what a definition writes, a member's name for an enum; undefined where it doesn't fit. */
export function valueOf(source: Literal, type: TypeModel): ValueModel | undefined {
  if (type.kind === "enum" && type.definition.kind === "enum") {
    const { members, name } = type.definition;
    const member = members.find((item) => item.name === source);
    return member && { value: member.value, text: `${name}.${member.name}` };
  }
  const fits =
    (type.kind === "string" && typeof source === "string") ||
    (type.kind === "boolean" && typeof source === "boolean") ||
    (type.kind === "integer" && Number.isSafeInteger(source));
  return fits ? { value: source, text: JSON.stringify(source) } : undefined;
}

/** Whether an argument may be left out, and is null then. */
export function mayBeNull({ default: usual, optional, only }: ArgumentModel): boolean {
  return usual === undefined && (optional || only !== undefined);
}

/** Why a value doesn't fit: not a member, or a type that can't have one at all. */
export function reportValue(
  source: Literal,
  type: TypeModel,
  code: "wrong-default" | "wrong-only",
  path: Path,
  report: Report,
): void {
  if (type.kind === "enum" && type.definition.kind === "enum") {
    const { members, name } = type.definition;
    const names = members.map((item) => item.name);
    const message = `${name} has no member ${String(source)}.`;
    report.add(path, "unknown-member", message, known(names, String(source)));
    return;
  }
  const nouns = { string: "text", boolean: "true or false", integer: "integer" };
  const plain = type.kind === "string" || type.kind === "boolean" ? type.kind : undefined;
  const compared = code === "wrong-default" && type.kind === "integer" ? type.kind : plain;
  if (compared !== undefined) {
    const message = `${JSON.stringify(source)} is no ${nouns[compared]}.`;
    report.add(path, code, message, "Give a value of the argument's type.");
    return;
  }
  const noun = type.kind === "enum" ? "argument with a union of enums" : `${type.kind} argument`;
  const what = code === "wrong-default" ? "have a default" : "decide about another one";
  const article = /^[ai]/.test(noun) ? "An" : "A";
  report.add(path, code, `${article} ${noun} can't ${what}.`, "Remove it.", "key");
}
