import type { Code, Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, SourceDocument } from "../load/source-document.js";

/** Collects what the model finds in one document. */
export class Report {
  readonly #document: SourceDocument;
  readonly #into: Diagnostic[];
  readonly #once: Set<string> | undefined;

  /** @param once - One mistake of a code at a place is enough: for what is looked at again with each package */
  constructor(document: SourceDocument, into: Diagnostic[], once = false) {
    this.#document = document;
    this.#into = into;
    this.#once = once ? new Set() : undefined;
  }

  add(path: Path, code: Code, message: string, fix: string, target?: "value" | "key"): void {
    const key = JSON.stringify([path, code]);
    if (this.#once?.has(key)) return;
    this.#once?.add(key);
    this.#into.push(this.#document.at(path, code, message, fix, target));
  }
}
