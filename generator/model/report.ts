import type { Code, Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, SourceDocument } from "../load/source-document.js";

/** Collects what the model finds in one document. */
export class Report {
  readonly #document: SourceDocument;
  readonly #into: Diagnostic[];

  constructor(document: SourceDocument, into: Diagnostic[]) {
    this.#document = document;
    this.#into = into;
  }

  add(path: Path, code: Code, message: string, fix: string, target?: "value" | "key"): void {
    this.#into.push(this.#document.at(path, code, message, fix, target));
  }
}
