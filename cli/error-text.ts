import { isSpecanvilError } from "specanvil";
import { isAtlanError } from "specanvil/atlan/client";
import { UsageError } from "./usage-error.js";

/** What went wrong as data: for programs, and what people read is made of it. */
export interface ErrorDocument {
  /** The workflow that it is about, where there are several. */
  readonly workflow?: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** Of Atlan's answer. */
  readonly status: number | null;
  /** Leads to the call in Atlan's logs. */
  readonly requestId: string | null;
}

export function errorDocument(error: unknown): ErrorDocument {
  const { status, requestId } = isAtlanError(error) ? error : {};
  return { ...described(error), status: status ?? null, requestId: requestId ?? null };
}

type Description = Pick<ErrorDocument, "code" | "message" | "hint">;

function described(error: unknown): Description {
  if (error instanceof UsageError) return { code: error.code, message: error.message, hint: null };
  if (isSpecanvilError(error)) {
    const { code, hint, message } = error;
    // The message ends with the hint, which has a line of its own here.
    const end = hint === undefined ? "" : ` ${hint}`;
    const text = end !== "" && message.endsWith(end) ? message.slice(0, -end.length) : message;
    return { code, message: text, hint: hint ?? null };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: "DEFECT",
    message: text,
    hint: "This is a defect of specanvil: please report it.",
  };
}

/** For people. */
export function errorText({ workflow, message, hint, requestId }: ErrorDocument): string {
  return [
    `error: ${workflow === undefined ? "" : `${workflow}: `}${message}`,
    ...(hint === null ? [] : [`hint: ${hint}`]),
    ...(requestId === null ? [] : [`request id: ${requestId}`]),
  ].join("\n");
}
