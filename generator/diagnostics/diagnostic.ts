/** Every code that the generator can report: stable, documented in docs/diagnostics.md. */
export const codes = {
  "file-name": "The name of a file or folder can't be used.",
  "yaml-syntax": "The file is not valid YAML.",
  "yaml-key": "A key can't be used: it is doubled, is no text, or would be reordered or lost.",
  "unknown-kind": "The file doesn't say what it defines.",
  schema: "A field is missing, unknown, or of the wrong shape.",
  "duplicate-name": "Two definitions have one name.",
  "name-clash": "Two things would get one name in the generated module.",
  "reserved-name": "The name has a meaning of its own in the generated code.",
  "unknown-family": "The package names a family that is not defined.",
  "unknown-fact": "A text uses a fact that nothing supplies.",
  "unknown-filter": "A text uses a filter that doesn't exist.",
  "template-syntax": "A text with ${…} can't be read.",
  "unknown-slot": "A step names a slot that is not defined.",
  "empty-slot": "No step fills the slot.",
  "step-cycle": "Steps open each other's slots in a circle.",
  "unknown-type": "An argument's type is neither built in nor an enum.",
  "unknown-member": "A value is no member of its enum.",
  "wrong-default": "A default doesn't fit its argument.",
  "unknown-argument": "A value refers to an argument that the step doesn't have.",
  "unknown-encoder": "A value uses an encoder that doesn't exist.",
  "secret-leak": "A secret would leave the credential.",
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

/** `spec/atlan/packages/x.yaml:12:7 unknown-slot: … How to mend it.` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, code, message, fix } = diagnostic;
  return `${file}:${line}:${column} ${code}: ${oneLine(message)} ${oneLine(fix)}`;
}

/** By place, so that the same mistakes always read the same. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

// Definitions hold any text; a report line stays one line and can't steer a terminal.
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/** The run can't go on: the definitions have mistakes, all of which are here. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.diagnostics = [...diagnostics].sort(byPlace);
  }
}
