import { UsageError } from "../usage-error.js";

/** What can't be imported; nothing was written. */
export class ImportError extends UsageError {
  /** What is at fault: the file, the archive, what it holds, or what was to be written. */
  override readonly code: `IMPORT_${"FILE" | "ARCHIVE" | "CONTENT" | "OUTPUT"}`;

  constructor(code: ImportError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
