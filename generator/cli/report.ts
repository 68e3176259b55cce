import path from "node:path";
import { DefinitionError, type Diagnostic, formatDiagnostic } from "../diagnostics/diagnostic.js";
import { BlockedError } from "../pipeline.js";
import { plainLine } from "../plain-text.js";
import { displayPath, type Project } from "../project.js";
import { count } from "./count.js";
import { obstacles } from "./findings.js";
import { UsageError } from "./usable-project.js";

/** What went wrong, in lines for the terminal. Only a defect of this tool comes with a stack. */
export function report(error: unknown, project: Project): string[] {
  if (error instanceof UsageError) return [error.message];
  if (error instanceof DefinitionError) {
    const lines = error.diagnostics.map(formatDiagnostic);
    return [...lines, `${count(lines.length, "mistake")}; nothing was written.`];
  }
  if (error instanceof BlockedError) {
    return [
      ...obstacles(project, error.plan),
      "Nothing was written. specanvil generate --check shows the differences.",
    ];
  }
  if (isSystemError(error)) return systemError(error, project);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return ["This is a defect of specanvil: please report it with the definitions.", stack];
}

/** What went wrong, for programs. */
export interface ErrorDocument {
  /** `USAGE`, `DEFINITIONS`, `BLOCKED`, `DEFECT`, or the code of the system. */
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** Every mistake of the definitions, where that is what went wrong. */
  readonly diagnostics?: readonly Diagnostic[];
}

export function errorDocument(error: unknown, project: Project): ErrorDocument {
  const lines = report(error, project).flatMap((text) => text.split("\n").map(plainLine));
  const code = codeOf(error);
  if (error instanceof DefinitionError) {
    return { code, message: lines.at(-1) ?? "", hint: null, diagnostics: error.diagnostics };
  }
  if (code === "USAGE") return { code, message: lines.join("\n"), hint: null };
  // How to go on is the last line, but for defects.
  const hint = (code === "DEFECT" ? lines.shift() : lines.pop()) ?? null;
  return { code, message: lines.join("\n"), hint };
}

function codeOf(error: unknown): string {
  if (error instanceof UsageError) return "USAGE";
  if (error instanceof DefinitionError) return "DEFINITIONS";
  if (error instanceof BlockedError) return "BLOCKED";
  return isSystemError(error) ? error.code : "DEFECT";
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error;
}

const reasons: { readonly [code: string]: string } = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "its file system can only be read",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file is where a folder should be",
  EEXIST: "a file is where a folder should be",
  EISDIR: "a folder is where a file should be",
};

function systemError(error: SystemError, project: Project): string[] {
  const { path: file = "", code } = error;
  // The file is written under another name first.
  const [, name] = /^\.(.+)\.\d+\.tmp$/.exec(path.basename(file)) ?? [];
  const absolute = name === undefined ? file : path.join(path.dirname(file), name);
  const place = file === "" ? "A file" : displayPath(project, path.resolve(absolute));
  return [
    `${place} can't be read or written: ${reasons[code] ?? error.message} (${code}).`,
    "Mend that and run specanvil again: what was not finished will be.",
  ];
}
