import { clip, plainLine } from "../plain-text.js";

/** Every code that the generator can report: stable, documented in docs/diagnostics.md. */
export const codes = {
  "file-name": "The name of a file or folder can't be used.",
  link: "A link stands where a file or folder of definitions should.",
  "yaml-syntax": "The file is not valid YAML.",
  "yaml-key": "A key can't be used: it is doubled, is no text, or would be reordered or lost.",
  "yaml-number": "A number would not come out as it is written.",
  "unknown-kind": "The file doesn't say what it defines.",
  schema: "A field is missing, unknown, or of the wrong shape.",
  "duplicate-name": "Two definitions have one name.",
  "name-clash": "Two things would get one name in the generated module.",
  "reserved-name": "The name has a meaning of its own.",
  "unknown-family": "The package names a family that is not defined.",
  "unknown-steps": "The package uses a file of steps that is not defined.",
  "unknown-fact": "A text uses a fact that nothing supplies, or a fact is given that nothing uses.",
  "unknown-filter": "A text uses a filter that doesn't exist, or lacks the one that it needs.",
  "template-syntax": "A text with $ in it can't be read, or says what it can't say in its place.",
  "unknown-slot": "A step names a slot that is not defined.",
  "unknown-step": "A value asks for a step that doesn't exist, or before it can be known.",
  "empty-slot": "No step fills the slot.",
  "step-cycle": "Steps open each other's slots in a circle.",
  "reopened-slot": "One chain of steps would open a slot twice.",
  "unknown-type": "The name of an enum, or of a module of enums, is not defined.",
  "unknown-member": "A value is no member of its enum.",
  "wrong-bounds": "min, max or characters don't go with the type or with each other.",
  "wrong-default": "A default doesn't fit its argument.",
  "wrong-only": "The condition of an argument can't be met or asked.",
  "unknown-argument": "A value refers to an argument that the step doesn't have.",
  "wrong-argument": "An argument can't stand in this place.",
  "wrong-omission": "A value would be left out where nothing can be.",
  "unknown-parameter": "A step replaces a parameter that nothing sets.",
  "unknown-encoder": "A value uses an encoder that doesn't exist.",
  "unknown-group": "A stage or connection uses a group of properties that is not defined.",
  "unknown-connection": "A stage names a kind of connection that is not defined.",
  "unknown-property": "A name is that of no property of the stage or connection.",
  "unknown-rule": "A stage names a rule that the runtime doesn't have.",
  "wrong-links": "A stage has more links at least than at most.",
  "secret-leak": "A secret would leave the credential.",
  configmap: "A form of the vendor's editor says what a definition can't, or leaves something out.",
  openapi: "The OpenAPI document can't be turned into types.",
} as const;

export type Code = keyof typeof codes;

/** A finding about a definition: where, what, and how to mend it. */
export interface Diagnostic {
  readonly code: Code;
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** Longest message that is printed: definitions hold texts of any length. */
const mostCharacters = 400;

/** `spec/atlan/packages/x.yaml:12:7 unknown-slot: … How to mend it.` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, code, message, fix } = diagnostic;
  const texts = [message, fix].map((text) => clip(plainLine(text), mostCharacters));
  return `${plainLine(file)}:${line}:${column} ${code}: ${texts.join(" ")}`;
}

/** By place, so that the same mistakes always read the same. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

/** The run can't go on: the definitions have mistakes, all of which are here, each once. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    // One mistake of a family or an alias is met in several places.
    const once = new Map(diagnostics.map((item) => [formatDiagnostic(item), item]));
    const sorted = [...once.values()].sort(byPlace);
    super(sorted.map(formatDiagnostic).join("\n"));
    this.diagnostics = sorted;
  }
}
